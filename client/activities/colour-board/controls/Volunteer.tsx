import { say } from '../../../lib/locale.ts';
import { handPalm } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { useGive } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { BoardControls } from './board.ts';
import { DicePicture } from './Die.tsx';

/** The turn is open to whoever wants it. Waiting is just as good, and shows nowhere. */
export function Volunteer({ act, onBehalf }: BoardControls) {
  const { busy, give } = useGive(act);
  return (
    <Panel
      title={say('activities.board.volunteer.title')}
      told={say('activities.board.volunteer.told')}
      compact={onBehalf}
    >
      {!onBehalf && <DicePicture />}
      <Actions>
        <Button
          kind="primary"
          size="big"
          icon={handPalm}
          busy={busy !== undefined}
          onClick={() => give({ type: 'volunteer' })}
        >
          {say('activities.board.volunteer.do')}
        </Button>
      </Actions>
    </Panel>
  );
}
