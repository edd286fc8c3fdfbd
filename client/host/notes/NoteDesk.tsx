import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { packOf } from '../../lib/texts.ts';
import { caretDown, flagCheckered, notePencil, pencilSimple, plus, x } from '../../ui/icons.ts';
import { Button, Switch } from '../../ui/index.ts';
import { seatNumbered, type Table, useConsole } from '../session/console.ts';
import { seesNotes } from '../session/may.ts';
import type { Topic } from './codes.ts';
import { type NoteAbout, useNoteDesk } from './desk.ts';
import { NewCode } from './NewCode.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteState } from './NoteState.tsx';
import { OwnWords } from './OwnWords.tsx';
import { RecentNotes } from './RecentNotes.tsx';
import { SpanBar } from './SpanBar.tsx';
import { TopicChips } from './TopicChips.tsx';
import { useMark, useWriting } from './writing.ts';
import './notes.css';

/** Notes about the group, and about those who have said yes. Hidden until the wall has been checked. */
export function NoteDesk(table: Table) {
  const { wall } = useConsole();
  const desk = useNoteDesk();
  const mark = useMark(table.view);
  const about = desk.about.value;
  if (wall.state.value !== 'private' || !seesNotes(table.lead)) return null;
  if (table.lead.children)
    return (
      <div class="note-desk note-desk-closed">
        <p class="soft">{say('host.care.noNotes')}</p>
        <RecentNotes view={table.view} />
      </div>
    );
  if (about === undefined || (typeof about === 'number' && !table.lead.notesAllowed.includes(about)))
    return (
      <div class="note-desk note-desk-closed">
        <SpanBar view={table.view} />
        <div class="note-desk-ways">
          <Button icon={notePencil} onClick={() => desk.open('group')}>
            {say('host.notes.group')}
          </Button>
          <Button kind="quiet" icon={flagCheckered} onClick={mark}>
            {say('host.notes.mark')}
          </Button>
        </div>
        <RecentNotes view={table.view} />
      </div>
    );
  return <OpenDesk key={String(about)} about={about} table={table} />;
}

function OpenDesk({ about, table: { view, lead } }: { about: NoteAbout; table: Table }) {
  const { notes, frameworks } = useConsole();
  const desk = useNoteDesk();
  const [all, setAll] = useState(false);
  const [writing, setWriting] = useState(false);
  const [lasting, setLasting] = useState(false);
  const [naming, setNaming] = useState(false);
  const write = useWriting(view, about);
  const seat = typeof about === 'number' ? seatNumbered(view, about) : undefined;
  const written = notes.list.value.filter(({ id }) => desk.written.value.includes(id));
  const newest = written.find(({ id }) => id === desk.written.value.at(-1));
  const codes = new Set(written.flatMap(({ code }) => code ?? []));
  const suggested = lead.suggestions;

  const tapped = ({ framework, ref, words }: Topic) => {
    setWriting(false);
    if (lasting) {
      desk.follow({ about, framework, ref, words, from: view.rev });
      setLasting(false);
      return;
    }
    const before = written.find(({ code }) => code === ref);
    // A moment that was only marked becomes what it was about.
    const marked = written.find((note) => note.code === undefined && note.seen === '');
    if (before) desk.wrote(before.id);
    else if (marked) {
      notes.change(marked.id, { framework, code: ref });
      desk.wrote(marked.id);
    } else write({ framework, code: ref });
  };
  return (
    <section
      class={`note-desk ${all || suggested.length === 0 ? 'note-desk-all' : ''}`}
      aria-labelledby="note-desk-title"
    >
      <header class="note-desk-head">
        <h2 id="note-desk-title">{seat ? say('host.notes.about', { name: nameOf(seat) }) : say('host.notes.group')}</h2>
        {newest && <NoteState note={newest} notes={notes} />}
        <Button kind="quiet" size="small" icon={x} iconOnly onClick={desk.close}>
          {say('host.close')}
        </Button>
      </header>
      <SpanBar view={view} />
      {!newest && !writing && <p class="soft">{say(lasting ? 'host.notes.pickLasting' : 'host.notes.pick')}</p>}
      {frameworks.value.length === 0 && <p class="soft">{say('host.notes.noFramework')}</p>}
      <TopicChips
        frameworks={frameworks.value}
        pack={packOf(view.pack)}
        suggested={suggested}
        chosen={codes}
        onTopic={tapped}
      />
      {newest && !writing && (
        <NoteEditor key={newest.id} note={newest} notes={notes} open={newest.code === undefined} />
      )}
      {writing && (
        <OwnWords
          seat={seat?.number}
          onSave={(seen) => {
            setWriting(false);
            write({ seen });
          }}
        />
      )}
      {naming && <NewCode onDone={() => setNaming(false)} />}
      <div class="note-desk-foot">
        {suggested.length > 0 && !all && !writing && (
          <Button kind="quiet" size="small" icon={caretDown} onClick={() => setAll(true)}>
            {say('host.notes.all')}
          </Button>
        )}
        {!newest && !writing && (
          <Button kind="quiet" size="small" icon={pencilSimple} onClick={() => setWriting(true)}>
            {say('host.notes.own')}
          </Button>
        )}
        {!naming && (
          <Button kind="quiet" size="small" icon={plus} onClick={() => setNaming(true)}>
            {say('host.notes.newCode')}
          </Button>
        )}
        {desk.span.value === undefined && (
          <Switch on={lasting} words={say('host.notes.lasting')} onChange={setLasting} />
        )}
      </div>
    </section>
  );
}
