import { useRef } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Tabs } from '../afterwards/Tabs.tsx';
import { Page } from '../Page.tsx';
import { type Table, useConsole, useTable } from '../session/console.ts';
import { TouchLine } from '../session/TouchLine.tsx';
import { WallCheck } from '../session/WallCheck.tsx';
import { WithConsole } from '../session/WithConsole.tsx';
import { PersonCard } from './PersonCard.tsx';
import './people.css';

/** Those who have said yes to notes about them, and the ways to their pages. Of the others nothing is told. */
export const People = ({ id }: { id: string }) => (
  <WithConsole id={id}>
    <Page back class="page-people">
      <div class="people-top">
        <Tabs session={id} here="people" />
        <TouchLine />
      </div>
      <Inside />
    </Page>
  </WithConsole>
);

function Inside() {
  const { wall } = useConsole();
  const table = useTable();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <h1 ref={title} class="people-title" tabIndex={-1}>
        {say('host.peoplePage.title')}
      </h1>
      {wall.state.value === 'private' ? (
        <List table={table} onErased={() => title.current?.focus()} />
      ) : (
        <div class="people-wall">
          <WallCheck />
        </div>
      )}
    </>
  );
}

/** @param onErased somebody's card has gone, and what had the focus with it */
function List({ table, onErased }: { table: Table | undefined; onErased(): void }) {
  if (!table) return <p class="page-wait">{say('host.loading')}</p>;
  const people = table.view.seats.filter(({ number }) => table.lead.notesAllowed.includes(number));
  if (people.length === 0) return <p class="empty">{say('host.peoplePage.nobody')}</p>;
  return (
    <>
      <p class="lead">{say('host.peoplePage.lead')}</p>
      <ul class="people-cards">
        {people.map((person) => (
          <PersonCard key={person.number} person={person} onErased={onErased} />
        ))}
      </ul>
      <p class="soft">{say('host.peoplePage.others')}</p>
    </>
  );
}
