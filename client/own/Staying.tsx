import { useState } from 'preact/hooks';
import type { Game } from '../../shared/activities/pelitarina/game.ts';
import { inLocale } from '../../shared/lib/text.ts';
import type { OwnPage, StayingEntry } from '../../shared/wire/people.ts';
import { Drawing } from '../activities/pelitarina/controls/Drawing.tsx';
import { files } from '../activities/pelitarina/keepsake/files.ts';
import { locale, say } from '../lib/locale.ts';
import { saveFile } from '../lib/save-file.ts';
import { downloadSimple, trash } from '../ui/icons.ts';
import { Button, Notice } from '../ui/index.ts';
import { Section } from './Section.tsx';
import { useOwn } from './use-own.ts';
import './staying.css';

/** Games of my lifeline that I let stay: to read, to take along as a file, and to erase for good. */
export function Staying({ page: { stays } }: { page: OwnPage }) {
  const [failed, setFailed] = useState(false);
  if (stays.length === 0) return null;
  const games = stays.map((entry) => ({ entry, game: JSON.parse(entry.text) as Game }));
  const save = () =>
    files()
      .then(({ fileOf }) => fileOf({ stages: [], games: games.map(({ game }) => game) }, []))
      .then(
        (file) => saveFile(file, 'pelitarina.json'),
        () => setFailed(true),
      );
  return (
    <Section title={say('own.stays.title')} class="own-stays">
      <p>{say('own.stays.told')}</p>
      <ul class="own-games">
        {games.map(({ entry, game }) => (
          <OneGame key={entry.id} entry={entry} game={game} />
        ))}
      </ul>
      <Button icon={downloadSimple} onClick={() => void save()}>
        {say('own.stays.file')}
      </Button>
      {failed && <Notice tone="problem">{say('own.stays.failed')}</Notice>}
    </Section>
  );
}

function OneGame({ entry, game }: { entry: StayingEntry; game: Game }) {
  const own = useOwn();
  const [asking, setAsking] = useState(false);
  const wordingOf = (card: string | undefined) => inLocale(entry.wordings[card ?? ''] ?? {}, locale.value);
  const where = game.ownStage ?? wordingOf(game.stage);
  return (
    <li class="own-game">
      <p class="own-game-title">{game.title}</p>
      <p class="own-game-when">{[where, game.when].filter(Boolean).join(' · ')}</p>
      {game.answers.map(({ prompt, text }) => (
        <p key={prompt}>
          {wordingOf(prompt)} <strong>{text}</strong>
        </p>
      ))}
      {game.drawing && game.drawing.length > 0 && <Drawing drawing={game.drawing} label={say('own.stays.drawing')} />}
      {asking ? (
        <div class="own-game-sure">
          <p>{say('own.stays.sure')}</p>
          <Button icon={trash} onClick={() => own.write({ what: 'stays', id: entry.id })}>
            {say('own.stays.erase')}
          </Button>
          <Button onClick={() => setAsking(false)}>{say('own.stays.keep')}</Button>
        </div>
      ) : (
        <Button kind="quiet" size="small" icon={trash} onClick={() => setAsking(true)}>
          {say('own.stays.erase')}
          <span class="visually-hidden">: {game.title}</span>
        </Button>
      )}
    </li>
  );
}
