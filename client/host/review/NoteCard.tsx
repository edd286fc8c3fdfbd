import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import { isMark } from '../../../shared/observation/mark.ts';
import { say } from '../../lib/locale.ts';
import { packOf } from '../../lib/texts.ts';
import { clock, lock } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { NoteState } from '../notes/NoteState.tsx';
import type { Note } from '../notes.ts';
import { useConsole } from '../session/console.ts';
import { AnswerBeside } from './AnswerBeside.tsx';
import { areaOf } from './filters.ts';
import { type Reviewed, useLooking } from './looking.ts';
import { MarkShape } from './MarkShape.tsx';
import { NoteWork } from './NoteWork.tsx';
import { useAbout } from './note-words.ts';
import { ShareSwitch } from './ShareSwitch.tsx';

interface Props {
  one: Reviewed;
  isOpened: boolean;
  /** instead of whom it is about */
  title?: string;
  /** corrections, beside it */
  children?: ComponentChildren;
}

/** One note: what was seen, how it is understood, and what its person answers, each a thing of its own. */
export const NoteCard = memo(({ one, isOpened, title, children }: Props) => {
  const { opened } = useLooking();
  const { note } = one;
  return (
    <li class={`note-card ${isOpened ? 'note-card-opened' : ''}`} data-note={note.id}>
      <Head note={note} title={title} isOpened={isOpened} />
      {!(isOpened && !note.sealed) && <Said note={note} />}
      {note.undone && <p class="note-flag">{say('host.notes.undone')}</p>}
      <AnswerBeside one={one} />
      {isOpened && (
        <NoteWork
          one={one}
          onDone={() => {
            opened.value = undefined;
          }}
        />
      )}
      {note.state !== 'saved' && !isOpened && <StateOf note={note} />}
      <div class="note-foot">
        {note.seat !== undefined && !isMark(note) && !note.sealed && <ShareSwitch note={note} hint={isOpened} />}
        <Whose note={note} />
      </div>
      {children && <ul class="note-corrections">{children}</ul>}
    </li>
  );
});

function Head({ note, title, isOpened }: { note: Note; title: string | undefined; isOpened: boolean }) {
  const { opened, goTo, topics } = useLooking();
  const { summary } = useConsole();
  const aboutOf = useAbout();
  const pack = packOf(summary.pack);
  const found = pack?.areas.find(({ id }) => id === areaOf(note));
  const area = found && { ...found, symbol: pack?.symbols[found.symbol] ?? '' };
  const about = title ?? aboutOf(note);
  const topic = isMark(note) ? say('host.review.mark') : topics.value.get(note.code ?? '');
  return (
    <div class="note-card-head">
      <button
        type="button"
        class="note-open"
        aria-expanded={isOpened}
        onClick={() => {
          opened.value = isOpened ? undefined : note.id;
        }}
      >
        <MarkShape valence={note.valence} isMark={isMark(note)} area={area} own={!isMark(note)} />
        <span class="note-what">
          <strong>{about}</strong> {topic}{' '}
          {note.valence !== 'neutral' && (
            <span class={`valence-word valence-${note.valence}`}>{say(`host.notes.${note.valence}`)}</span>
          )}
        </span>
      </button>
      <Button kind="quiet" size="small" icon={clock} iconOnly onClick={() => goTo(note.rev)}>
        {`${say('host.review.openTable')}: ${about} ${topic ?? ''}`}
      </Button>
    </div>
  );
}

/** Who wrote it, and whether it is sealed. */
const Whose = ({ note: { sealed, later, by } }: { note: Note }) => (
  <p class="note-by">
    {sealed && <Icon of={lock} size={0.9} />}{' '}
    {[sealed && say('host.review.sealed'), later && say('host.review.later'), by && say('host.log.by', { name: by })]
      .filter(Boolean)
      .join(' · ')}
  </p>
);

function Said({ note: { seen, interpretation } }: { note: Note }) {
  return (
    <>
      {seen && <p class="note-seen">{seen}</p>}
      {interpretation && (
        <p class="note-interpretation">
          <span>{say('host.log.interpretation')}</span> {interpretation}
        </p>
      )}
    </>
  );
}

function StateOf({ note }: { note: Note }) {
  const { notes } = useConsole();
  return <NoteState note={note} notes={notes} />;
}
