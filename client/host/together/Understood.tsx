import { useRef } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { ReadAloud } from '../../own/ReadAloud.tsx';
import { Section } from '../../own/Section.tsx';
import { Button } from '../../ui/index.ts';
import type { PersonNote } from './person-note.ts';
import { Trouble } from './Trouble.tsx';
import type { Decision } from './together.ts';
import { useFocusIn } from './use-focus.ts';
import { useSaving, useTogether } from './use-together.ts';

/** How the worker understands a note is shown to the person, or it goes. Nothing of it waits in a drawer. */
export function Understood({ note }: { note: PersonNote }) {
  const { together } = useTogether();
  const { busy, failure, save } = useSaving();
  const box = useRef<HTMLDivElement>(null);
  const now = together.decided.value.get(note.id)?.what;
  const shown = useRef(now);
  // Nothing has gone, or come back, before the server says so.
  if (!busy) shown.current = now;
  const decided = shown.current;
  useFocusIn(box, decided);
  const decide = (what: Decision['what'] | undefined) => save(() => together.understand(note, what));
  const { seen, interpretation } = note.told;
  return (
    <Section title={say('host.together.understood.title')}>
      {seen && <p class="together-recalled">{seen}</p>}
      {decided === undefined && (
        <>
          <p class="together-big">{say('host.together.understood.text')}</p>
          <p>{say('host.together.understood.told')}</p>
        </>
      )}
      {decided === 'shown' && (
        <div class="together-note">
          <ReadAloud sentences={[interpretation]} />
          <p class="together-big">{interpretation}</p>
        </div>
      )}
      {decided === 'let-go' && <p class="together-big">{say('host.together.understood.gone')}</p>}
      <div class="together-do" ref={box}>
        {decided === undefined ? (
          <>
            <Button busy={busy} onClick={() => void decide('shown')}>
              {say('host.together.understood.show')}
            </Button>
            <Button busy={busy} onClick={() => void decide('let-go')}>
              {say('host.together.understood.letGo')}
            </Button>
          </>
        ) : (
          <Button size="small" busy={busy} onClick={() => void decide(undefined)}>
            {say('host.together.understood.undo')}
          </Button>
        )}
      </div>
      <Trouble failure={failure} />
    </Section>
  );
}
