import { useMemo } from 'preact/hooks';
import type { Series as SeriesOf } from '../../../shared/wire/group.ts';
import { say } from '../../lib/locale.ts';
import { printer } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { fetchSeries } from '../api.ts';
import { shortDate } from '../dates.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { Page } from '../Page.tsx';
import { WallQuestion } from '../session/WallCheck.tsx';
import { wallCheckOf } from '../wall.ts';
import { FeedbackTable } from './FeedbackTable.tsx';
import { Meetings } from './Meetings.tsx';
import { People } from './People.tsx';
import { Rules } from './Rules.tsx';
import '../group/leaf.css';
import '../group/group.css';
import './series.css';

/** A group over all its meetings: what it played each time, and, behind the wall check, people's own answers. */
export function Series({ group }: { group: string }) {
  const series = useFetched(`series-${group}`, () => fetchSeries(group));
  return (
    <Page back class="page-leaf page-leaf-wide">
      {series.state === 'loading' && <p class="page-wait">{say('host.loading')}</p>}
      {series.state === 'failed' && <Failed failure={series.failure} again={series.again} />}
      {series.state === 'here' && <Leaf series={series.value} />}
    </Page>
  );
}

function Leaf({ series }: { series: SeriesOf }) {
  const { meetings } = series;
  const [first, last] = [meetings[0], meetings.at(-1)];
  return (
    <>
      <div class="leaf-top">
        <div class="leaf-tools">
          <Button kind="primary" size="small" icon={printer} onClick={() => print()}>
            {say('group.print')}
          </Button>
        </div>
      </div>
      <article class="leaf">
        <header class="leaf-head">
          <div>
            <h1>{series.name}</h1>
            <p>{say('group.series.lead', { count: meetings.length })}</p>
          </div>
          {first && last && <p class="leaf-when">{span(first.openedAt, last.openedAt)}</p>}
        </header>
        {meetings.length === 0 && <p class="empty">{say('group.series.empty')}</p>}
        <Meetings series={series} />
        <Rules series={series} />
        <FeedbackTable series={series} />
        <footer class="leaf-foot">{say('group.footer')}</footer>
      </article>
      <article class="leaf">
        <OfPeople series={series} />
      </article>
    </>
  );
}

function span(first: number, last: number): string {
  const [from, to] = [shortDate(first), shortDate(last)];
  return from === to ? from : say('group.series.from', { first: from, last: to });
}

/** People's own answers are not even fetched before the wall has been checked. */
function OfPeople({ series }: { series: SeriesOf }) {
  const wall = useMemo(() => wallCheckOf(`group.${series.id}`), [series.id]);
  const open = wall.state.value === 'private';
  return (
    <section class={`leaf-part ${open ? '' : 'leaf-hidden'}`}>
      <h2>{say('group.series.people')}</h2>
      {open ? <People group={series.id} areas={series.areas} /> : <WallQuestion wall={wall} />}
    </section>
  );
}
