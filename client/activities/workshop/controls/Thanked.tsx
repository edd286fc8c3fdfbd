import { say } from '../../../lib/locale.ts';
import { handsClapping } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { useGive } from '../../parts/give.ts';
import { Listening } from '../../parts/Listening.tsx';
import { Actions } from '../../parts/Panel.tsx';
import type { WorkshopControls } from '../Controls.tsx';

/** Everyone claps for the one who taught. */
export function Thanked({ meeting, seat, act, onBehalf }: WorkshopControls) {
  const { busy, give } = useGive(act);
  return (
    <Listening
      title={say('activities.workshop.thanked')}
      told={say('activities.workshop.thanked-told')}
      seats={meeting.seats}
      middle={seat}
      compact={onBehalf}
    >
      <Actions>
        <Button
          kind="primary"
          size="big"
          icon={handsClapping}
          busy={busy !== undefined}
          onClick={() => give({ type: 'go-on' })}
        >
          {say('activities.workshop.end')}
        </Button>
      </Actions>
    </Listening>
  );
}
