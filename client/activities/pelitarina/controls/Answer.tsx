import { useState } from 'preact/hooks';
import { largestGame, longest, sizeOf } from '../../../../shared/activities/pelitarina/limits.ts';
import { say } from '../../../lib/locale.ts';
import { check } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { Lines } from '../../parts/Lines.tsx';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { GameProps } from './MyGames.tsx';
import { useKeeping } from './use-keeping.ts';

/** One thing of a game: written, or not written and told aloud or kept in the head. */
export function Answer({ text, lifeline, game, prompt, go, onBehalf }: GameProps & { prompt: string }) {
  const before = game.answers.find((answer) => answer.prompt === prompt)?.text ?? '';
  const [words, setWords] = useState(before);
  const own = words.trim();
  const at = game.answers.findIndex((answer) => answer.prompt === prompt);
  const answers = [...game.answers];
  answers.splice(at < 0 ? answers.length : at, at < 0 ? 0 : 1, ...(own ? [{ prompt, text: own }] : []));
  const next = { ...game, answers };
  const fits = sizeOf(next) <= largestGame;
  useKeeping(lifeline, game, own !== before && fits ? next : undefined);
  const back = () => go({ at: 'game', id: game.id });
  return (
    <Panel title={text(prompt)} compact={onBehalf}>
      <div class="game-paper">
        <Lines
          label={say('activities.pelitarina.answer.label')}
          hint={say(`activities.pelitarina.answer.${lifeline.here ? 'here' : 'hint'}`)}
          value={words}
          longest={longest.answer}
          onWrite={setWords}
        />
        {!fits && <Notice>{say('activities.pelitarina.full')}</Notice>}
      </div>
      <Actions>
        <Button kind={own ? 'primary' : 'secondary'} size="big" icon={check} disabled={!fits} onClick={back}>
          {say(`activities.pelitarina.${own || before ? 'done' : 'answer.aloud'}`)}
        </Button>
      </Actions>
    </Panel>
  );
}
