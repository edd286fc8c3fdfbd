import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import { say } from '../../../lib/locale.ts';
import { arrowLeft } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import { type MyStage, stageWords } from '../my-lifeline.ts';
import { GameToken } from './GameToken.tsx';
import type { PageProps } from './MyGames.tsx';

/** A picture for a game: any of them stands for whatever was played. */
export function Tokens(props: PageProps & { stage: MyStage; of?: Game | undefined }) {
  const { play, pack, text, lifeline, stage, of: before, go, onBehalf } = props;
  const choose = (token: string) => {
    const word = text(token);
    const titled = before !== undefined && before.title !== text(before.token);
    const game: Game = before
      ? { ...before, token, title: titled ? before.title : word }
      : { id: newId(), ...stage, token, title: word, answers: [] };
    lifeline.save(game);
    go({ at: 'game', id: game.id });
  };
  return (
    <Panel
      title={say('activities.pelitarina.tokens.title')}
      told={say('activities.pelitarina.tokens.told', { stage: stageWords(stage, text) })}
      compact={onBehalf}
      read={play.tokens.map(text)}
    >
      <ul class="game-tokens">
        {play.tokens.map((token) => (
          <li key={token}>
            <button
              type="button"
              class="life-game"
              aria-pressed={before?.token === token}
              onClick={() => choose(token)}
            >
              <GameToken play={play} pack={pack} token={token} />
              <span class="life-game-title">{text(token)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Actions>
        <Button
          size="big"
          icon={arrowLeft}
          onClick={() => go(before ? { at: 'game', id: before.id } : { at: 'ribbon' })}
        >
          {say('activities.pelitarina.back')}
        </Button>
      </Actions>
    </Panel>
  );
}

/** Tells games of one lifeline apart, also when it is brought to another meeting. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36).padStart(2, '0')).join('');
