import { say } from '../../../lib/locale.ts';
import { Pick } from '../../../ui/index.ts';
import { useGive } from '../../parts/give.ts';
import type { BoardControls } from './board.ts';
import './depth.css';

/**
 * How deep the cards of one's own turn may be, under what the meeting allows. The holder's own and quiet choice: light
 * unless something else is wished for, and nobody asks why.
 */
export function Depth({ play, act }: Pick<BoardControls, 'play' | 'act'>) {
  const { busy, give } = useGive(act);
  if (play.depths < 2) return null;
  const chosen = busy?.depth ?? play.depth;
  return (
    <fieldset class="depth">
      <legend>{say('activities.board.roll.depth')}</legend>
      <div class="depth-row">
        {Array.from({ length: play.depths }, (_, index) => index + 1).map((depth) => (
          <Pick
            key={depth}
            class="depth-one"
            name="depth"
            chosen={depth === chosen}
            onPick={() => void give({ type: 'choose-depth', depth })}
          >
            <span>{say(`activities.depth.cards.${depth}`)}</span>
          </Pick>
        ))}
      </div>
    </fieldset>
  );
}
