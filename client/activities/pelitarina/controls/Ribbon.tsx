import { mostGamesOfAStage } from '../../../../shared/activities/pelitarina/limits.ts';
import { say } from '../../../lib/locale.ts';
import { arrowCounterClockwise, check, pencilSimple, plus } from '../../../ui/icons.ts';
import { Button, Icon, Notice } from '../../../ui/index.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import { stageKey, stageWords } from '../my-lifeline.ts';
import { GameToken } from './GameToken.tsx';
import { GoOn } from './GoOn.tsx';
import type { PageProps } from './MyGames.tsx';
import { Stages } from './Stages.tsx';

/** All stages on the ribbon, with their games. It runs level: no part of a life lies higher than another. */
export function Ribbon(props: PageProps & { onDone?: (() => void) | undefined }) {
  const { play, own, seat, pack, text, lifeline, go, onBehalf, onDone } = props;
  const { stages, games, here, removed } = lifeline;
  if (stages.length === 0 && !removed) return <Stages {...props} isFirst onDone={onDone} />;
  const drawn = games.length > 0;
  const some = (own?.mine.length ?? 0) > 0;
  return (
    <Panel
      title={say('activities.pelitarina.ribbon.title')}
      told={
        onBehalf
          ? undefined
          : say(`activities.pelitarina.ribbon.${drawn ? (here ? 'here' : some ? 'opened' : 'told') : 'begin'}`)
      }
      compact={onBehalf}
      read={stages.flatMap((stage) => [
        stageWords(stage, text),
        ...games.filter((game) => stageKey(game) === stageKey(stage)).map(({ title }) => title),
      ])}
    >
      <ol class="life">
        {stages.map((stage) => {
          const mine = games.filter((game) => stageKey(game) === stageKey(stage));
          const words = stageWords(stage, text);
          return (
            <li key={stageKey(stage)} class="life-stage">
              <button type="button" class="life-stage-words" onClick={() => go({ at: 'stage', stage })}>
                {words}
                <Icon of={pencilSimple} size={0.9} label={say('activities.pelitarina.ribbon.change')} />
              </button>
              <ul class="life-games">
                {mine.map((game) => (
                  <li key={game.id}>
                    <button type="button" class="life-game" onClick={() => go({ at: 'game', id: game.id })}>
                      <GameToken play={play} pack={pack} token={game.token} />
                      <span class="life-game-title">{game.title}</span>
                    </button>
                  </li>
                ))}
                {mine.length < mostGamesOfAStage && (
                  <li>
                    <button type="button" class="life-game" onClick={() => go({ at: 'tokens', stage })}>
                      <span class="game-token life-add">
                        <Icon of={plus} size={1.5} />
                      </span>
                      <span class="life-game-title">
                        {say(`activities.pelitarina.ribbon.${mine.length > 0 ? 'another' : 'add'}`)}
                        <span class="visually-hidden">: {words}</span>
                      </span>
                    </button>
                  </li>
                )}
              </ul>
            </li>
          );
        })}
      </ol>
      <Removed {...props} />
      <Actions>
        <Button size={onBehalf ? 'normal' : 'big'} icon={plus} onClick={() => go({ at: 'stages' })}>
          {say('activities.pelitarina.ribbon.more-stages')}
        </Button>
        {!onDone && play.phase === 'draw' && play.questioner === seat && <GoOn {...props} word="begin" />}
        {onDone && (
          <Button kind="primary" size="big" icon={check} onClick={onDone}>
            {say('activities.pelitarina.done')}
          </Button>
        )}
      </Actions>
      {!onBehalf && !onDone && drawn && <p class="life-quiet">{say('activities.pelitarina.ribbon.ready')}</p>}
    </Panel>
  );
}

/** What was taken away last can be put back. */
function Removed({ lifeline: { removed, putBack } }: PageProps) {
  if (!removed) return null;
  return (
    <Notice>
      {say('activities.pelitarina.game.removed', { title: removed.title })}{' '}
      <Button size="small" icon={arrowCounterClockwise} onClick={putBack}>
        {say('activities.pelitarina.game.put-back')}
      </Button>
    </Notice>
  );
}
