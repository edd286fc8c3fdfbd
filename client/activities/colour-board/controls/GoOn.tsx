import { say } from '../../../lib/locale.ts';
import { arrowRight } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { useGive } from '../../parts/give.ts';
import { Actions } from '../../parts/Panel.tsx';
import type { BoardControls } from './board.ts';

/** What was to be seen has been seen: the only thing to do is to go on. */
export function GoOn({ act }: Pick<BoardControls, 'act'>) {
  const { busy, give } = useGive(act);
  return (
    <Actions>
      <Button
        kind="primary"
        size="big"
        icon={arrowRight}
        busy={busy?.type === 'go-on'}
        onClick={() => give({ type: 'go-on' })}
      >
        {say('common.go-on')}
      </Button>
    </Actions>
  );
}
