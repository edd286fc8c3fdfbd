import { useState } from 'preact/hooks';
import { isMark } from '../../../shared/observation/mark.ts';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { packOf } from '../../lib/texts.ts';
import { arrowRight, pencilSimple } from '../../ui/icons.ts';
import { Button, Token } from '../../ui/index.ts';
import type { Topic } from '../notes/codes.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { NoteState } from '../notes/NoteState.tsx';
import { OwnWords } from '../notes/OwnWords.tsx';
import { TopicChips } from '../notes/TopicChips.tsx';
import type { NewNote } from '../notes.ts';
import { type Table, useConsole } from '../session/console.ts';
import { Earlier } from './Earlier.tsx';
import { Sharing } from './Sharing.tsx';

interface Props {
  subject: TableSeatView | 'group';
  table: Table;
  step: string;
  last: boolean;
  onNext(): void;
}

/** One person, or the group: what was noted during play, and a strength or nothing. */
export function Subject({ subject, table: { view }, step, last, onNext }: Props) {
  const { notes, frameworks } = useConsole();
  const person = subject === 'group' ? undefined : subject;
  const [made, setMade] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<string>();
  const [writing, setWriting] = useState(false);
  const about = notes.list.value.filter(({ seat }) => seat === person?.number);
  const mine = about.filter(({ id }) => made.includes(id));
  const newest = mine.find(({ id }) => id === made.at(-1));
  const earlier = about.filter((note) => !made.includes(note.id) && !note.sealed);

  const write = (what: Partial<NewNote>) => {
    const whose = person ? { seat: person.number, valence: 'strength' as const, shared: true } : undefined;
    setMade([...made, notes.add({ valence: 'neutral', rev: view.rev, at: view.at, ...whose, ...what })]);
    setWriting(false);
    setOpened(undefined);
  };
  const tapped = ({ framework, ref }: Topic) => {
    const before = mine.find(({ code }) => code === ref);
    const mark = earlier.find((note) => note.id === opened && isMark(note));
    if (mark) notes.change(mark.id, { framework, code: ref });
    else if (before) setMade([...made.filter((id) => id !== before.id), before.id]);
    else write({ framework, code: ref });
  };
  return (
    <section class="after-subject" aria-labelledby="after-subject">
      <header class="after-subject-head">
        {person && <Token token={person.token} size={3} />}
        <h2 id="after-subject">
          {person ? say('host.after.person', { name: nameOf(person) }) : say('host.after.group')}
        </h2>
        <span class="soft">{step}</span>
      </header>
      <Earlier notes={earlier} person={person} opened={opened} onOpen={setOpened} />
      <TopicChips
        all
        frameworks={frameworks.value}
        pack={packOf(view.pack)}
        chosen={new Set(mine.flatMap(({ code }) => code ?? []))}
        onTopic={tapped}
      />
      <div class="after-foot">
        {newest && !writing && (
          <>
            <NoteState note={newest} notes={notes} />
            <NoteEditor key={newest.id} note={newest} notes={notes} open={newest.code === undefined} />
            {person && <Sharing key={`${newest.id} shared`} note={newest} person={person} follows />}
          </>
        )}
        {writing && <OwnWords seat={person?.number} onSave={(seen) => write({ seen })} />}
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
