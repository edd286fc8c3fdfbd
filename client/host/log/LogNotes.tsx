import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { packOf } from '../../lib/texts.ts';
import { pencilSimple } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { areasOf, topicWords } from '../notes/codes.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { NoteState } from '../notes/NoteState.tsx';
import { useReadableNotes } from '../notes/readable.ts';
import { AreaMark } from '../notes/TopicChips.tsx';
import type { Note } from '../notes.ts';
import { seatNumbered, useConsole, useTable } from '../session/console.ts';
import { WallCheck } from '../session/WallCheck.tsx';
import '../notes/notes.css';

/** Notes by area in the framework's fixed order. What was seen and how it is understood stay two things. */
export function LogNotes() {
  const { wall, frameworks } = useConsole();
  const all = useReadableNotes();
  if (wall.state.value !== 'private')
    return (
      <section class="log-section log-hidden">
        <h2>{say('host.log.notes')}</h2>
        <WallCheck />
      </section>
    );
  const areas = areasOf(frameworks.value);
  const known = new Set(areas.map(({ id }) => id));
  const areaOf = ({ code }: Note) => code?.split('.')[0] ?? '';
  const others = all.filter((note) => !known.has(areaOf(note)));
  return (
    <section class="log-section">
      <h2>{say('host.log.notes')}</h2>
      {all.length === 0 && <p class="soft">{say('host.log.noNotes')}</p>}
      {areas.map(({ id, title }) => (
        <AreaNotes key={id} area={id} title={title} notes={all.filter((note) => areaOf(note) === id)} />
      ))}
      <AreaNotes title={say('host.log.otherArea')} notes={others} />
    </section>
  );
}

function AreaNotes({ area, title, notes }: { area?: string; title: string; notes: readonly Note[] }) {
  const { summary } = useConsole();
  if (notes.length === 0) return null;
  return (
    <section class="log-area">
      <h3>
        {area && <AreaMark area={area} pack={packOf(summary.pack)} />} {title}
      </h3>
      <ul class="log-area-notes">
        {notes.map((note) => (
          <LogNote key={note.id} note={note} />
        ))}
      </ul>
    </section>
  );
}

function LogNote({ note }: { note: Note }) {
  const { notes, frameworks } = useConsole();
  const seat = seatNumbered(useTable()?.view ?? noSeats, note.seat);
  const [editing, setEditing] = useState(false);
  const about = note.seat === undefined ? say('host.log.group') : seat ? nameOf(seat) : say('host.log.participant');
  const topic = topicWords(frameworks.value, note.code);
  return (
    <li class="log-note">
      <div class="log-note-line">
        <p>
          <strong>{about}</strong> {topic}{' '}
          {note.valence !== 'neutral' && (
            <span class={`valence-word valence-${note.valence}`}>{say(`host.notes.${note.valence}`)}</span>
          )}
        </p>
        <Button
          kind="quiet"
          size="small"
          class="log-edit"
          icon={pencilSimple}
          iconOnly
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {`${say('host.log.edit')}: ${about} ${topic ?? ''}`}
        </Button>
      </div>
      {editing ? (
        <div class="log-note-edit">
          <NoteEditor note={note} notes={notes} open />
          <NoteState note={note} notes={notes} />
        </div>
      ) : (
        <>
          {note.seen && <p class="log-seen">{note.seen}</p>}
          {note.interpretation && (
            <p class="log-interpretation">
              <span>{say('host.log.interpretation')}</span> {note.interpretation}
            </p>
          )}
        </>
      )}
      {note.undone && <p class="soft">{say('host.notes.undone')}</p>}
      {note.state !== 'saved' && !editing && <NoteState note={note} notes={notes} />}
      {note.by && <p class="log-by">{say('host.log.by', { name: note.by })}</p>}
    </li>
  );
}

const noSeats = { seats: [] } as const;
