import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Game } from '../../shared/activities/pelitarina/game.ts';
import type { OwnPage, StayingEntry } from '../../shared/wire/people.ts';
import { say } from '../lib/locale.ts';
import { saveFile } from '../lib/save-file.ts';
import { check, cloudSlash, downloadSimple } from '../ui/icons.ts';
import { Button, Icon, Notice } from '../ui/index.ts';
import { Erase } from './Erase.tsx';
import { focusFirst } from './focus.ts';
import { Section } from './Section.tsx';
import { StayingGame } from './StayingGame.tsx';
import { filesOf } from './staying-files.ts';
import { useOwn } from './use-own.ts';
import { keyOf, type Write } from './write.ts';
import './staying.css';

/** Games of my lifeline that I let stay: to read, to take along as a file, and to erase for good. */
export function Staying({ page: { stays } }: { page: OwnPage }) {
  const own = useOwn();
  const box = useRef<HTMLDivElement>(null);
  const state = useRef<HTMLParagraphElement>(null);
  const [erased, setErased] = useState<readonly string[]>([]);
  const [told, setTold] = useState<'saved' | 'failed'>();
  if (stays.length === 0 && erased.length === 0 && !own.unsent.value.some(isErasing)) return null;
  const games = stays.map((entry) => ({ entry, game: JSON.parse(entry.text) as Game }));
  const ofSeveral = stays.some(({ meeting }) => meeting !== stays[0]?.meeting);
  const erase = (entries: readonly StayingEntry[]) => {
    const writes = entries.map(({ id }): Write => ({ what: 'stays', id }));
    for (const write of writes) own.write(write);
    setErased([...erased, ...writes.map(keyOf)]);
    setTold(undefined);
    if (entries.length < stays.length) focusFirst(box);
    else state.current?.focus({ preventScroll: true });
  };
  const save = async () => {
    const files = await filesOf(games.map(({ game }) => game));
    for (const [nth, file] of files.entries()) saveFile(file, `pelitarina${nth === 0 ? '' : `-${nth + 1}`}.json`);
    setTold('saved');
  };
  return (
    <Section title={say('own.stays.title')}>
      {games.length > 0 && (
        <>
          <p class="own-told">{say('own.stays.told')}</p>
          <div class="own-stays" ref={box}>
            <ul class="own-games">
              {games.map(({ entry, game }) => (
                <StayingGame
                  key={entry.id}
                  entry={entry}
                  game={game}
                  ofSeveral={ofSeveral}
                  onErase={() => erase([entry])}
                />
              ))}
            </ul>
            <Button icon={downloadSimple} onClick={() => save().catch(() => setTold('failed'))}>
              {say('own.stays.file')}
            </Button>
            {told === 'saved' && <Notice icon={check}>{say('own.state.saved')}</Notice>}
            {told === 'failed' && <Notice tone="problem">{say('own.stays.failed')}</Notice>}
            {games.length > 1 && (
              <Erase words={say('own.stays.erase-all')} sure={say('own.stays.sure-all')} onErase={() => erase(stays)} />
            )}
          </div>
        </>
      )}
      <ErasedState of={erased} place={state} />
    </Section>
  );
}

/** Also what was erased before this page was closed waits for the network. */
const isErasing = (key: string): boolean => key.startsWith(keyOf({ what: 'stays', id: '' }));

/** Whether what I erased is gone from the server, too. */
function ErasedState({ of, place }: { of: readonly string[]; place: RefObject<HTMLParagraphElement | null> }) {
  const { unsent, away, last } = useOwn();
  const waits = unsent.value.some(isErasing);
  const refused = last.value && !last.value.saved && of.includes(last.value.key);
  const gone = of.length > 0 && !waits && !refused;
  return (
    // The place is always there, so that what comes into it is said.
    <p
      class={`own-state ${refused ? 'own-state-refused' : waits ? 'own-state-waiting' : ''}`}
      role="status"
      tabIndex={-1}
      ref={place}
    >
      {gone && <Icon of={check} size={1} />}
      {gone && say('own.stays.gone')}
      {waits && away.value && <Icon of={cloudSlash} size={1.1} />}
      {waits && away.value && say('own.stays.waiting')}
      {!waits && refused && say('own.stays.refused')}
    </p>
  );
}
