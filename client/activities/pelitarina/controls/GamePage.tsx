import { useState } from 'preact/hooks';
import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import { largestGame, longest, mostAnswers, sizeOf } from '../../../../shared/activities/pelitarina/limits.ts';
import { say } from '../../../lib/locale.ts';
import { caretRight, check, notePencil, pencilSimple, trash } from '../../../ui/icons.ts';
import { Button, Icon, Line } from '../../../ui/index.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import { stageWords } from '../my-lifeline.ts';
import { Drawing } from './Drawing.tsx';
import { GameToken } from './GameToken.tsx';
import type { GameProps } from './MyGames.tsx';
import { useKeeping } from './use-keeping.ts';

/** One game: its picture and name, when it was, and as much or as little of it as one likes. */
export function GamePage(props: GameProps) {
  const { play, pack, text, lifeline, game, go, onBehalf } = props;
  const [title, setTitle] = useState(game.title);
  const [when, setWhen] = useState(game.when ?? '');
  const written: Game = { ...game, title: title.trim() || text(game.token), when: when.trim() || undefined };
  const changed = (written.title !== game.title || written.when !== game.when) && sizeOf(written) <= largestGame;
  const { forget } = useKeeping(lifeline, game, changed ? written : undefined);
  return (
    <Panel
      title={text(game.token)}
      titleHidden
      compact={onBehalf}
      read={[
        stageWords(game, text),
        game.when,
        ...game.answers.flatMap(({ prompt, text: own }) => [text(prompt), own]),
      ]}
    >
      <div class="game-paper">
        <div class="game-head">
          <button
            type="button"
            class="game-picture"
            onClick={() => go({ at: 'tokens', stage: { stage: game.stage, ownStage: game.ownStage }, of: game.id })}
          >
            <GameToken play={play} pack={pack} token={game.token} size={2.6} />
            <span class="visually-hidden">
              {say('activities.pelitarina.game.picture', { picture: text(game.token) })}
            </span>
          </button>
          <p>{stageWords(game, text)}</p>
        </div>
        <div class="game-lines">
          <Line
            label={say('activities.pelitarina.game.name')}
            value={title}
            max={longest.title}
            spellcheck={false}
            onWrite={setTitle}
          />
          <Line
            label={say('activities.pelitarina.game.when')}
            hint={say('activities.pelitarina.game.when-hint')}
            value={when}
            max={longest.when}
            onWrite={setWhen}
          />
        </div>
        {game.answers.length > 0 && (
          <ul class="game-answers">
            {game.answers.map(({ prompt, text: own }) => (
              <li key={prompt}>
                <button type="button" class="game-answer" onClick={() => go({ at: 'answer', id: game.id, prompt })}>
                  <span>
                    <span class="game-prompt">{text(prompt)}</span>
                    <span class="game-own">{own}</span>
                  </span>
                  <Icon of={caretRight} size={1} />
                </button>
              </li>
            ))}
          </ul>
        )}
        {game.drawing && game.drawing.length > 0 && (
          <Drawing drawing={game.drawing} label={say('activities.pelitarina.paper.drawing')} />
        )}
        <div class="life-steps">
          {game.answers.length < mostAnswers && (
            <Button icon={notePencil} onClick={() => go({ at: 'prompts', id: game.id })}>
              {say('activities.pelitarina.game.answer')}
            </Button>
          )}
          <Button icon={pencilSimple} onClick={() => go({ at: 'paper', id: game.id })}>
            {say(`activities.pelitarina.game.${game.drawing?.length ? 'draw-on' : 'draw'}`)}
          </Button>
        </div>
      </div>
      <Actions>
        <Button kind="primary" size="big" icon={check} onClick={() => go({ at: 'ribbon' })}>
          {say('activities.pelitarina.done')}
        </Button>
        <Button
          kind={onBehalf ? 'secondary' : 'quiet'}
          size="small"
          icon={trash}
          onClick={() => {
            forget();
            lifeline.remove(game);
            go({ at: 'ribbon' });
          }}
        >
          {say('activities.pelitarina.game.remove')}
        </Button>
      </Actions>
    </Panel>
  );
}
