import { useState } from 'preact/hooks';
import { isMark } from '../../../shared/observation/mark.ts';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { packOf } from '../../lib/texts.ts';
import { arrowRight, check, pencilSimple } from '../../ui/icons.ts';
import { Button, Icon, Notice, Switch, Token } from '../../ui/index.ts';
import { Tabs } from '../afterwards/Tabs.tsx';
import { isGuest } from '../as-guest.ts';
import { type Topic, topicWords } from '../notes/codes.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { NoteState } from '../notes/NoteState.tsx';
import { OwnWords } from '../notes/OwnWords.tsx';
import { TopicChips } from '../notes/TopicChips.tsx';
import type { NewNote, Note } from '../notes.ts';
import { Page } from '../Page.tsx';
import { paths } from '../router.ts';
import { type Table, useConsole, useTable } from '../session/console.ts';
import { TouchLine } from '../session/TouchLine.tsx';
import { WallCheck } from '../session/WallCheck.tsx';
import { WithConsole } from '../session/WithConsole.tsx';
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
  const { wall, summary, notes } = useConsole();
  const table = useTable();
  const [at, setAt] = useState(0);
  if (!table) return <p class="page-wait">{say('host.console.connecting')}</p>;
  const people = table.view.seats.filter(({ number }) => table.lead.notesAllowed.includes(number));
  const subjects: (TableSeatView | 'group')[] = [...people, 'group'];
  const subject = subjects[at];
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
      {wall.state.value === 'private' && people.length === 0 && at === 0 && <Notice>{say('host.after.nobody')}</Notice>}
      {wall.state.value === 'private' &&
        (subject ? (
          <Subject
            key={at}
            subject={subject}
            table={table}
            step={say('host.after.step', { now: at + 1, all: subjects.length })}
            last={at === subjects.length - 1}
            onNext={() => setAt(at + 1)}
          />
        ) : (
          <div class="after-thanks">
            <Icon of={check} size={2.4} />
            <p class="lead">
              {notes.pending.value > 0
                ? say('host.notes.pending', { count: notes.pending.value })
                : say('host.after.thanks')}
            </p>
            {!isGuest() && (
              <a class="button button-primary button-normal" href={paths.review(summary.id)}>
                {say('host.after.toReview')} <Icon of={arrowRight} size={1.2} />
              </a>
            )}
          </div>
        ))}
    </div>
  );
}

interface SubjectProps {
  subject: TableSeatView | 'group';
  table: Table;
  step: string;
  last: boolean;
  onNext(): void;
}

function Subject({ subject, table: { view }, step, last, onNext }: SubjectProps) {
  const { notes, frameworks } = useConsole();
  const [made, setMade] = useState<readonly string[]>([]);
  const [writing, setWriting] = useState(false);
  const seat = subject === 'group' ? undefined : subject.number;
  const mine = notes.list.value.filter((note) => made.includes(note.id));
  const newest = mine.find(({ id }) => id === made.at(-1));
  const earlier = notes.list.value.filter((note) => note.seat === seat && !made.includes(note.id) && !note.sealed);

  const write = (what: Partial<NewNote>) => {
    const about = seat === undefined ? {} : { seat };
    const valence = seat === undefined ? 'neutral' : 'strength';
    // What is said to be a strength is meant for its person; it can still be kept back.
    const shared = seat !== undefined;
    setMade([...made, notes.add({ valence, shared, rev: view.rev, at: view.at, ...about, ...what })]);
    setWriting(false);
  };
  const tapped = ({ framework, ref }: Topic) => {
    const before = mine.find(({ code }) => code === ref);
    if (before) setMade([...made.filter((id) => id !== before.id), before.id]);
    else write({ framework, code: ref });
  };
  const title = subject === 'group' ? say('host.after.group') : say('host.after.person', { name: nameOf(subject) });
  return (
    <section class="after-subject" aria-labelledby="after-subject">
      <header class="after-subject-head">
        {subject !== 'group' && <Token token={subject.token} size={3} />}
        <h2 id="after-subject">{title}</h2>
        <span class="soft">{step}</span>
      </header>
      {earlier.length > 0 && (
        <section class="after-earlier" aria-labelledby="after-earlier">
          <h3 id="after-earlier">{say('host.after.earlier')}</h3>
          <ul>
            {earlier.map((note) => (
              <Earlier key={note.id} note={note} />
            ))}
          </ul>
        </section>
      )}
      <TopicChips
        frameworks={frameworks.value}
        pack={packOf(view.pack)}
        suggested={[]}
        chosen={new Set(mine.flatMap(({ code }) => code ?? []))}
        onTopic={tapped}
      />
      <div class="after-foot">
        {newest && !writing && (
          <>
            <NoteState note={newest} notes={notes} />
            <NoteEditor key={newest.id} note={newest} notes={notes} open={newest.code === undefined} />
            {subject !== 'group' && <Sharing note={newest} name={nameOf(subject)} />}
          </>
        )}
        {writing && <OwnWords seat={seat} onSave={(seen) => write({ seen })} />}
        <div class="form-row">
          <Button kind="quiet" icon={pencilSimple} onClick={() => setWriting(true)}>
            {say('host.after.own')}
          </Button>
          <Button kind={newest ? 'primary' : 'secondary'} class="after-next" iconAfter={arrowRight} onClick={onNext}>
            {say(newest ? (last ? 'host.after.finish' : 'host.after.next') : 'host.after.nothing')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** A note of the meeting itself, to add to or to take back. */
function Earlier({ note }: { note: Note }) {
  const { notes, frameworks } = useConsole();
  const [open, setOpen] = useState(false);
  const words = isMark(note)
    ? say('host.notes.markedMoment')
    : [topicWords(frameworks.value, note.code), note.seen].filter(Boolean).join(': ');
  return (
    <li>
      <button type="button" class="recent-note" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{words}</span>
      </button>
      {open && (
        <>
          <NoteEditor note={note} notes={notes} open />
          <NoteState note={note} notes={notes} />
        </>
      )}
    </li>
  );
}

/** Whether the person may read it; only then it can go any further. */
function Sharing({ note, name }: { note: Note; name: string }) {
  const { notes } = useConsole();
  return (
    <div class="after-sharing">
      <Switch
        on={note.shared}
        words={say('host.after.share', { name })}
        onChange={(shared) => notes.change(note.id, { shared })}
      />
      <p class="soft">{say('host.after.shareHint')}</p>
    </div>
  );
}
