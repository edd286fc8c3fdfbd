import { useEffect, useState } from 'preact/hooks';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { arrowRight, check } from '../../ui/icons.ts';
import { Icon, Notice } from '../../ui/index.ts';
import { Tabs } from '../afterwards/Tabs.tsx';
import { isGuest } from '../as-guest.ts';
import { Page } from '../Page.tsx';
import { paths } from '../router.ts';
import { type Table, useConsole, useTable } from '../session/console.ts';
import { TouchLine } from '../session/TouchLine.tsx';
import { WallCheck } from '../session/WallCheck.tsx';
import { WithConsole } from '../session/WithConsole.tsx';
import { isUnsaid, MarkedMoments } from './MarkedMoments.tsx';
import { Subject } from './Subject.tsx';
import { useEnds } from './use-ends.ts';
import '../notes/notes.css';
import './after.css';

/** Five quiet minutes right after a session: one strength for each who has said yes, or nothing, then the group. */
export const After = ({ id }: { id: string }) => (
  <WithConsole id={id}>
    <Page back class="page-after">
      <Tabs session={id} here="after" />
      <TouchLine />
      <Moment />
    </Page>
  </WithConsole>
);

function Moment() {
  const { wall } = useConsole();
  const table = useTable();
  useEnds(table);
  if (!table) return <p class="page-wait">{say('host.console.connecting')}</p>;
  return (
    <div class="after">
      <header class="after-head">
        <h1>{say('host.after.title')}</h1>
        <p class="lead">{say('host.after.lead')}</p>
        {!isGuest() && (
          <a class="text-link" href={paths.paper} target="_blank" rel="noreferrer">
            {say('host.paper.open')}
          </a>
        )}
      </header>
      <WallCheck />
      {wall.state.value === 'private' && <Steps table={table} />}
    </div>
  );
}

/** Moments that were only marked, then person by person, then the group. */
function Steps({ table }: { table: Table }) {
  const marks = useMarksFirst();
  const [at, setAt] = useState(0);
  const people = table.view.seats.filter(({ number }) => table.lead.notesAllowed.includes(number));
  const subjects: (TableSeatView | 'group')[] = [...people, 'group'];
  const subject = subjects[at];
  if (marks.open) return <MarkedMoments table={table} onNext={marks.close} />;
  if (!subject) return <Thanks />;
  return (
    <>
      {people.length === 0 && <Notice>{say('host.after.nobody')}</Notice>}
      <Subject
        key={at}
        subject={subject}
        table={table}
        step={say('host.after.step', { now: at + 1, all: subjects.length })}
        last={at === subjects.length - 1}
        onNext={() => {
          setAt(at + 1);
          scrollTo(0, 0);
        }}
      />
    </>
  );
}

/** Marked moments are gone through once, before anything else; they stay in sight while one says what they were. */
function useMarksFirst(): { open: boolean; close(): void } {
  const { notes } = useConsole();
  const [state, setState] = useState<'not-yet' | 'open' | 'done'>('not-yet');
  const some = notes.list.value.some(isUnsaid);
  useEffect(() => {
    if (some && state === 'not-yet') setState('open');
  }, [some, state]);
  return { open: state === 'open', close: () => setState('done') };
}

function Thanks() {
  const { notes, summary } = useConsole();
  return (
    <div class="after-thanks">
      <Icon of={check} size={2.4} />
      <p class="lead">
        {notes.pending.value > 0 ? say('host.notes.pending', { count: notes.pending.value }) : say('host.after.thanks')}
      </p>
      {!isGuest() && (
        <a class="button button-primary button-normal" href={paths.review(summary.id)}>
          {say('host.after.toReview')} <Icon of={arrowRight} size={1.2} />
        </a>
      )}
    </div>
  );
}
