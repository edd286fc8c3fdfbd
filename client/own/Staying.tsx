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
  const [erased, setErased] = useState<readonly string[]>([]);
  const [told, setTold] = useState<'saved' | 'failed'>();
  if (stays.length === 0 && erased.length === 0) return null;
  const games = stays.map((entry) => ({ entry, game: JSON.parse(entry.text) as Game }));
  const ofSeveral = stays.some(({ meeting }) => meeting !== stays[0]?.meeting);
  const erase = (entries: readonly StayingEntry[]) => {
    const writes = entries.map(({ id }): Write => ({ what: 'stays', id }));
    for (const write of writes) own.write(write);
    setErased([...erased, ...writes.map(keyOf)]);
    setTold(undefined);
    focusFirst(box);
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
            {games.length > 1 && (
              <Erase words={say('own.stays.erase-all')} sure={say('own.stays.sure-all')} onErase={() => erase(stays)} />
            )}
          </div>
          {told === 'saved' && <Notice icon={check}>{say('own.state.saved')}</Notice>}
          {told === 'failed' && <Notice tone="problem">{say('own.stays.failed')}</Notice>}
        </>
      )}
      <ErasedState of={erased} />
    </Section>
  );
}

/** Whether what I erased is gone from the server, too. */
function ErasedState({ of }: { of: readonly string[] }) {
  const { unsent, away, last } = useOwn();
  const waits = of.some((key) => unsent.value.includes(key));
  const refused = last.value && !last.value.saved && of.includes(last.value.key);
  const gone = of.length > 0 && !waits && !refused;
  return (
    // The place is always there, so that what comes into it is said.
    <p class={`own-state ${refused ? 'own-state-refused' : waits ? 'own-state-waiting' : ''}`} role="status">
      {gone && <Icon of={check} size={1} />}
      {gone && say('own.stays.gone')}
      {waits && away.value && <Icon of={cloudSlash} size={1.1} />}
      {waits && away.value && say('own.stays.waiting')}
      {!waits && refused && say('own.stays.refused')}
    </p>
  );
}
