import { say } from '../../../lib/locale.ts';
import { Button } from '../../../ui/index.ts';
import type { useGive } from '../../parts/give.ts';

/** Not after all: no reason is asked, and no step says who it was. */
export const GiveBack = ({ give, busy }: ReturnType<typeof useGive>) => (
  <Button kind="quiet" size="small" busy={busy?.type === 'take-over'} onClick={() => give({ type: 'take-over' })}>
    {say('activities.workshop.give-back')}
  </Button>
);
