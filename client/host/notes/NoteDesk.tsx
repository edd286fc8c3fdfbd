import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { packOf } from '../../lib/texts.ts';
import { bookmarkSimple, check, notePencil, x } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { seatNumbered, type Table, useConsole } from '../session/console.ts';
import { seesNotes } from '../session/may.ts';
import type { Topic } from './codes.ts';
import { DeskFoot, type DeskWay } from './DeskFoot.tsx';
import { type NoteAbout, useNoteDesk } from './desk.ts';
import { NewCode } from './NewCode.tsx';
import { hasWords, NoteEditor } from './NoteEditor.tsx';
import { NoteState } from './NoteState.tsx';
import { OwnWords } from './OwnWords.tsx';
import { RecentNotes } from './RecentNotes.tsx';
import { SpanBar } from './SpanBar.tsx';
import { SubjectRow } from './SubjectRow.tsx';
import { TopicChips } from './TopicChips.tsx';
import { useWriting } from './writing.ts';
import './notes.css';
import './desk.css';
import './desk-places.css';

/** Notes about the group, and about those who have said yes. Hidden until the wall has been checked. */
export function NoteDesk(table: Table) {
  const { wall } = useConsole();
  const about = useNoteDesk().about.value;
  if (wall.state.value !== 'private' || !seesNotes(table.lead)) return null;
  if (table.lead.children)
    return (
      <div class="note-desk note-desk-closed">
        <p class="soft">{say('host.care.noNotes')}</p>
      </div>
    );
  if (about === undefined || (typeof about === 'number' && !table.lead.notesAllowed.includes(about)))
    return <ClosedDesk {...table} />;
  return <OpenDesk key={String(about)} about={about} table={table} />;
}

function ClosedDesk(table: Table) {
  const desk = useNoteDesk();
  const writing = useWriting(table.view);
  return (
    <div class="note-desk note-desk-closed">
      <SpanBar view={table.view} />
      <RecentNotes view={table.view} />
      <SubjectRow {...table} about={undefined} />
      <div class="note-desk-ways">
        <Button icon={notePencil} class="note-way-group" onClick={() => desk.open('group')}>
          {say('host.notes.group')}
        </Button>
        <Button icon={bookmarkSimple} onClick={() => writing.mark('group')}>
          {say('host.notes.mark')}
        </Button>
      </div>
    </div>
  );
}

function OpenDesk({ about, table }: { about: NoteAbout; table: Table }) {
  const { view, lead } = table;
  const { notes, frameworks } = useConsole();
  const desk = useNoteDesk();
  const writing = useWriting(view);
  const [all, setAll] = useState(false);
  const [way, setWay] = useState<DeskWay>('topics');
  const seat = typeof about === 'number' ? seatNumbered(view, about) : undefined;
  const written = notes.list.value.filter(({ id }) => desk.written.value.includes(id));
  const newest = written.find(({ id }) => id === desk.written.value.at(-1));
  const mark = desk.filling.value;
  const [wording, setWording] = useState(false);
  useEffect(() => setWording(newest !== undefined && hasWords(newest)), [newest?.id]);
  const writes = way === 'words' || (way === 'topics' && newest !== undefined && wording);

  const tapped = (topic: Topic) => {
    setWay('topics');
    if (way === 'span') return writing.begin(about, topic);
    const before = written.find(({ code }) => code === topic.ref);
    if (before) desk.wrote(before.id);
    else if (mark !== undefined) writing.fill(mark, topic);
    else writing.write(about, { framework: topic.framework, code: topic.ref });
  };
  const title = seat ? say('host.notes.about', { name: nameOf(seat) }) : say('host.notes.group');
  return (
    <section class="note-desk" aria-labelledby="note-desk-title">
      <header class="note-desk-head">
        <h2 id="note-desk-title">{mark === undefined ? title : say('host.notes.markedMoment')}</h2>
        {newest && <NoteState note={newest} notes={notes} />}
        <Button kind="quiet" size="small" icon={x} iconOnly onClick={desk.close}>
          {say('host.close')}
        </Button>
      </header>
      <SpanBar view={view} />
      <SubjectRow {...table} about={about} />
      {!writes && <Ask way={way} isMark={mark !== undefined} isFirst={notes.list.value.length === 0} />}
      {frameworks.value.length === 0 && <p class="soft">{say('host.notes.noFramework')}</p>}
      {!writes && (
        <TopicChips
          frameworks={frameworks.value}
          pack={packOf(view.pack)}
          suggested={lead.suggestions}
          chosen={new Set(written.flatMap(({ code }) => code ?? []))}
          all={all}
          onTopic={tapped}
        />
      )}
      {newest && way === 'topics' && (
        <NoteEditor key={newest.id} note={newest} notes={notes} onOpen={() => setWording(true)} />
      )}
      {writes && way === 'topics' && (
        <Button size="small" icon={check} class="note-done" onClick={() => desk.open(about)}>
          {say('host.notes.done')}
        </Button>
      )}
      {way === 'words' && (
        <OwnWords
          seat={seat?.number}
          onSave={(seen) => {
            setWay('topics');
            if (mark === undefined) writing.write(about, { seen });
            else notes.change(mark, { seen });
          }}
        />
      )}
      {way === 'code' && <NewCode onDone={() => setWay('topics')} />}
      <DeskFoot way={way} all={all} onWay={setWay} onAll={setAll} onMark={() => writing.mark(about)} />
    </section>
  );
}

/** What to do next, in one line. */
function Ask({ way, isMark, isFirst }: { way: DeskWay; isMark: boolean; isFirst: boolean }) {
  if (way === 'span') return <p class="note-ask">{say('host.notes.pickLasting')}</p>;
  if (isMark) return <p class="note-ask">{say('host.notes.fillMark')}</p>;
  return isFirst && way === 'topics' ? <p class="soft">{say('host.notes.pick')}</p> : null;
}
