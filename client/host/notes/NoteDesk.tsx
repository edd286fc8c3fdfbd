import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { packOf } from '../../lib/texts.ts';
import { caretDown, notePencil, pencilSimple, x } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import type { NewNote } from '../notes.ts';
import { seatNumbered, type Table, useConsole } from '../session/console.ts';
import { seesNotes } from '../session/may.ts';
import type { Topic } from './codes.ts';
import { type NoteAbout, useNoteDesk } from './desk.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteState } from './NoteState.tsx';
import { OwnWords } from './OwnWords.tsx';
import { RecentNotes } from './RecentNotes.tsx';
import { TopicChips } from './TopicChips.tsx';
import './notes.css';

/** Notes about the group, and about those who have said yes. Hidden until the wall has been checked. */
export function NoteDesk(table: Table) {
  const { wall } = useConsole();
  const desk = useNoteDesk();
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
        <Button icon={notePencil} onClick={() => desk.open('group')}>
          {say('host.notes.group')}
        </Button>
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
  const seat = typeof about === 'number' ? seatNumbered(view, about) : undefined;
  const written = notes.list.value.filter(({ id }) => desk.written.value.includes(id));
  const newest = written.find(({ id }) => id === desk.written.value.at(-1));
  const codes = new Set(written.flatMap(({ code }) => code ?? []));
  const suggested = lead.suggestions;

  const write = (what: Partial<NewNote>) => {
    const id = notes.add({
      valence: 'neutral',
      rev: view.rev,
      at: view.at,
      ...(typeof about === 'number' ? { seat: about } : {}),
      ...what,
    });
    desk.wrote(id);
    return id;
  };
  const tapped = ({ framework, ref }: Topic) => {
    const before = written.find(({ code }) => code === ref);
    setWriting(false);
    if (before) desk.wrote(before.id);
    else write({ framework, code: ref });
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
      {!newest && !writing && <p class="soft">{say('host.notes.pick')}</p>}
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
          onSave={(seen) => {
            setWriting(false);
            write({ seen });
          }}
        />
      )}
      <div class="form-row">
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
      </div>
    </section>
  );
}
