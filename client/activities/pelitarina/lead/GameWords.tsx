import type { OpenGame } from '../../../../shared/activities/pelitarina/view.ts';
import { say } from '../../../lib/locale.ts';
import type { PackText } from '../../face.ts';
import { stageWords } from '../my-lifeline.ts';

/** A game that its teller has opened, in words: when it was, and what they wrote of it. */
export const GameWords = ({ game, text }: { game: OpenGame; text: PackText }) => (
  <section class="told-card">
    <p class="told-area">{[stageWords(game, text), game.when].filter(Boolean).join(' · ')}</p>
    <h3 class="told-words">{game.title}</h3>
    {game.answers.map(({ prompt, text: answer }) => (
      <p key={prompt}>
        {text(prompt)} <strong>{answer}</strong>
      </p>
    ))}
    {game.drawing.length > 0 && <p>{say('screen.pelitarina.told.drawing')}</p>}
  </section>
);
