import { useState } from 'preact/hooks';
import type { ManagerPage } from '../../../shared/wire/group.ts';
import { say } from '../../lib/locale.ts';
import { downloadSimple, printer } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { account } from '../account/account.ts';
import { fetchManagerPage, managerTablePath } from '../api.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { Page } from '../Page.tsx';
import { Figures } from './Figures.tsx';
import { GroupsTable, MonthsTable } from './tables.tsx';
import '../charts/charts.css';
import '../group/leaf.css';
import './manager.css';

/** A year in figures for somebody who answers for the work. Nothing about people, and no figure that tells of a few. */
export function Manager() {
  const [year, setYear] = useState<number>();
  const page = useFetched(`manager-${year}`, () => fetchManagerPage(year));
  return (
    <Page back class="page-leaf">
      {page.state === 'loading' && <p class="page-wait">{say('host.loading')}</p>}
      {page.state === 'failed' && <Failed failure={page.failure} again={page.again} />}
      {page.state === 'here' && (
        <>
          <Tools page={page.value} onYear={setYear} />
          <Leaf page={page.value} />
        </>
      )}
    </Page>
  );
}

function Tools({ page: { year, years }, onYear }: { page: ManagerPage; onYear(year: number): void }) {
  return (
    <div class="leaf-top">
      <label class="year-choice">
        {say('group.manager.year')}
        <select value={year} onChange={(event) => onYear(Number(event.currentTarget.value))}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <div class="leaf-tools">
        <a class="button button-quiet button-small" href={managerTablePath(year)} download>
          <Icon of={downloadSimple} size={1.2} /> {say('group.manager.csv')}
        </a>
        <Button kind="primary" size="small" icon={printer} onClick={() => print()}>
          {say('group.print')}
        </Button>
      </div>
    </div>
  );
}

function Leaf({ page }: { page: ManagerPage }) {
  const who = account.value;
  return (
    <article class="leaf">
      <header class="leaf-head">
        <div>
          <h1>{say('group.manager.title')}</h1>
          {who.state === 'in' && <p>{say('group.manager.whose', { name: who.name })}</p>}
        </div>
        <p class="manager-year">{page.year}</p>
      </header>
      <p class="manager-lead">{say('group.manager.lead')}</p>
      {page.groups.length === 0 ? (
        <p class="empty">{say('group.manager.none')}</p>
      ) : (
        <>
          <Figures all={page.all} />
          <GroupsTable page={page} />
          <MonthsTable page={page} />
          <Why />
        </>
      )}
      <footer class="leaf-foot">{say('group.manager.footer')}</footer>
    </article>
  );
}

/** Why a cell holds no figure. */
const Why = () => (
  <section class="leaf-part why">
    <h2>{say('group.manager.why')}</h2>
    <ol>
      <li>{say('group.manager.whySeats')}</li>
      <li>{say('group.manager.whyFeedback')}</li>
    </ol>
    <p>{say('group.manager.whyPeriod')}</p>
  </section>
);
