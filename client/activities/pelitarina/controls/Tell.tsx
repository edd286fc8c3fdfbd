import { useState } from 'preact/hooks';
import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import { say } from '../../../lib/locale.ts';
import { check, lock, monitor, pencilSimple, usersThree } from '../../../ui/icons.ts';
import { Button, Icon } from '../../../ui/index.ts';
import { useGiveEach } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { LifelineProps } from '../Controls.tsx';
import { stageKey, stageWords } from '../my-lifeline.ts';
import { GameToken } from './GameToken.tsx';
import { Listen } from './Listen.tsx';
import { MyGames } from './MyGames.tsx';
import { useTop } from './use-top.ts';

type Side = 'mine' | 'drawing' | 'theirs';

/** My turn: I open what I want to tell of, and close it again. In a pair one tells and listens by turns. */
export function Tell(props: LifelineProps) {
  const [side, setSide] = useState<Side>('mine');
  useTop(side, props.onBehalf);
  const inPair = props.play.way === 'pairs';
  if (side === 'drawing') return <MyGames {...props} onDone={() => setSide('mine')} />;
  if (inPair && side === 'theirs') return <Listen {...props} onTell={() => setSide('mine')} />;
  return <Opening {...props} inPair={inPair} onSide={setSide} />;
}

function Opening(props: LifelineProps & { inPair: boolean; onSide(side: Side): void }) {
  const { play, own, pack, text, lifeline, act, onBehalf, inPair, onSide } = props;
  const { busy, give } = useGiveEach(
    act,
    ({ type, game, card }) => `${type === 'told' ? type : ''} ${keyOf(game)} ${card}`,
  );
  const { stages, games, placed } = lifeline;
  const inOrder = stages.flatMap((stage) => games.filter((game) => stageKey(game) === stageKey(stage)));
  const asked = own?.asked ?? [];
  const size = onBehalf ? 'normal' : 'big';
  return (
    <Panel
      title={say(`activities.pelitarina.tell.${inPair ? 'pair' : 'title'}`)}
      told={say(`activities.pelitarina.tell.${games.length === 0 ? 'none' : inPair ? 'pair-told' : 'told'}`)}
      compact={onBehalf}
      read={[...asked.map(text), ...inOrder.map(({ title }) => title)]}
    >
      {asked.length > 0 && (
        <ul class="life-asked">
          {asked.map((card) => (
            <li key={card}>
              <p>{text(card)}</p>
              <Button
                size="small"
                busy={busy?.card === card}
                onClick={() => void give({ type: 'lay-question-aside', card })}
              >
                {say('activities.pelitarina.tell.aside')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ul class="life-opening">
        {inOrder.map((game) => {
          const there = placed(game);
          const open = there?.open ?? false;
          return (
            <li key={game.id}>
              <button
                type="button"
                class="life-open"
                aria-pressed={open}
                aria-busy={keyOf(busy?.game) === game.id || (there && busy?.game === there.number) ? 'true' : undefined}
                onClick={() => void give(toggled(game, there))}
              >
                <GameToken play={play} pack={pack} token={game.token} size={1.7} />
                <span class="life-open-words">
                  <strong>{game.title}</strong>
                  <span>{stageWords(game, text)}</span>
                </span>
                <span class="life-open-state">
                  <Icon of={open ? (inPair ? usersThree : monitor) : lock} size={1.2} />
                  {say(`activities.pelitarina.tell.${open ? 'open' : 'closed'}`)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <Actions>
        {!inPair && (
          <Button
            kind="primary"
            size={size}
            icon={check}
            busy={busy?.type === 'told'}
            onClick={() => void give({ type: 'told' })}
          >
            {say('activities.pelitarina.tell.done')}
          </Button>
        )}
        {inPair && (
          <Button kind="primary" size={size} icon={usersThree} onClick={() => onSide('theirs')}>
            {say('activities.pelitarina.tell.listen')}
          </Button>
        )}
        <Button kind={onBehalf ? 'secondary' : 'quiet'} icon={pencilSimple} onClick={() => onSide('drawing')}>
          {say('activities.pelitarina.tell.games')}
        </Button>
      </Actions>
      {!inPair && !onBehalf && <p class="life-quiet">{say('activities.pelitarina.tell.pass')}</p>}
    </Panel>
  );
}

const keyOf = (game: unknown): string =>
  typeof game === 'object' && game !== null && 'id' in game ? String(game.id) : String(game ?? '');

type Command = Parameters<LifelineProps['act']>[0];

/** One that has changed since it lay on the table goes there again as it is now. */
function toggled(game: Game, there: ReturnType<LifelineProps['lifeline']['placed']>): Command {
  if (!there) return { type: 'place', game, open: true };
  if (there.open) return { type: 'close', game: there.number };
  return there.same ? { type: 'open', game: there.number } : { type: 'place', game, open: true, instead: there.number };
}
