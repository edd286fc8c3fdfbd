import type { Game } from '../../shared/activities/pelitarina/game.ts';
import { inLocale } from '../../shared/lib/text.ts';
import type { StayingEntry } from '../../shared/wire/people.ts';
import { Drawing } from '../activities/pelitarina/controls/Drawing.tsx';
import { locale, say } from '../lib/locale.ts';
import { Erase } from './Erase.tsx';
import { ReadAloud } from './ReadAloud.tsx';

interface Props {
  entry: StayingEntry;
  game: Game;
  /** there are games of other meetings, too */
  ofSeveral: boolean;
  onErase(): void;
}

/** One game that I let stay, with what I told of it. */
export function StayingGame({ entry: { meeting, wordings }, game, ofSeveral, onErase }: Props) {
  const wordingOf = (card: string | undefined) => inLocale(wordings[card ?? ''] ?? {}, locale.value);
  const { title, when, answers, drawing = [] } = game;
  const about = [
    game.ownStage ?? wordingOf(game.stage),
    when,
    ofSeveral ? say('own.meeting', { meeting }) : undefined,
  ].filter(Boolean);
  return (
    <li class="own-game">
      <div class="own-game-top">
        <div>
          <p class="own-game-title">{title}</p>
          <p class="own-game-when">{about.join(' · ')}</p>
        </div>
        <ReadAloud sentences={[title, ...about, ...answers.flatMap(({ prompt, text }) => [wordingOf(prompt), text])]} />
      </div>
      {answers.map(({ prompt, text }) => (
        <p key={prompt}>
          {wordingOf(prompt)} <strong>{text}</strong>
        </p>
      ))}
      {drawing.length > 0 && <Drawing drawing={drawing} label={say('own.stays.drawing')} />}
      <Erase words={say('own.stays.erase')} about={title} sure={say('own.stays.sure')} onErase={onErase} />
    </li>
  );
}
