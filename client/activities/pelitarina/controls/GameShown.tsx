import type { OpenGame, PelitarinaView } from '../../../../shared/activities/pelitarina/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { say } from '../../../lib/locale.ts';
import type { PackText } from '../../face.ts';
import { stageWords } from '../my-lifeline.ts';
import { Drawing } from './Drawing.tsx';
import { GameToken } from './GameToken.tsx';

interface Props {
  game: OpenGame;
  play: PelitarinaView;
  pack: OpenPack;
  text: PackText;
}

/** A game that somebody has opened to this listener. */
export const GameShown = ({ game, play, pack, text }: Props) => (
  <section class="game-paper">
    <div class="game-head">
      <GameToken play={play} pack={pack} token={game.token} size={1.9} />
      <p>
        <strong class="game-title">{game.title}</strong>
        <span>{[stageWords(game, text), game.when].filter(Boolean).join(' · ')}</span>
      </p>
    </div>
    {game.answers.map(({ prompt, text: own }) => (
      <p key={prompt}>
        <span class="game-prompt">{text(prompt)}</span>
        <span class="game-own">{own}</span>
      </p>
    ))}
    {game.drawing.length > 0 && <Drawing drawing={game.drawing} label={say('activities.pelitarina.paper.drawing')} />}
  </section>
);

/** What a reading voice says of it. */
export const gameSentences = ({ game, text }: Pick<Props, 'game' | 'text'>): string[] => [
  [game.title, stageWords(game, text), game.when].filter(Boolean).join(', '),
  ...game.answers.map(({ prompt, text: own }) => `${text(prompt)} ${own}`),
];
