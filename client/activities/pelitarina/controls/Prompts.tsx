import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { arrowLeft, caretDown } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { GameProps } from './MyGames.tsx';

/** As many as can be looked over at once. */
const atOnce = 6;

/** Things to tell of a game: a few at a time, and any of them may be left. */
export function Prompts({ play, pack, text, game, go, onBehalf }: GameProps) {
  const [shown, setShown] = useState(atOnce);
  const left = play.prompts.filter((card) => !game.answers.some(({ prompt }) => prompt === card));
  const cards = left.slice(0, shown);
  return (
    <Panel
      title={say('activities.pelitarina.prompts.title')}
      told={say('activities.pelitarina.prompts.told', { title: game.title })}
      compact={onBehalf}
      read={cards.map(text)}
    >
      <Choices>
        {cards.map((prompt) => (
          <Choice
            key={prompt}
            symbol={pack.symbols[pack.cards[prompt]?.symbol ?? '']}
            onChoose={() => go({ at: 'answer', id: game.id, prompt })}
          >
            {text(prompt)}
          </Choice>
        ))}
      </Choices>
      <Actions>
        {left.length > shown && (
          <Button size="big" icon={caretDown} onClick={() => setShown(shown + atOnce)}>
            {say('activities.pelitarina.prompts.more')}
          </Button>
        )}
        <Button kind="quiet" icon={arrowLeft} onClick={() => go({ at: 'game', id: game.id })}>
          {say('activities.pelitarina.back')}
        </Button>
      </Actions>
    </Panel>
  );
}
