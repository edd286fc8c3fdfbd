import { say } from '../../../lib/locale.ts';
import { arrowRight } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { useGive } from '../../parts/give.ts';
import type { LifelineProps } from '../Controls.tsx';

/** Whoever holds the questions leads: begins the telling, and goes on to the next teller. */
export function GoOn({ act, onBehalf, word }: Pick<LifelineProps, 'act' | 'onBehalf'> & { word: 'begin' | 'next' }) {
  const { busy, give } = useGive(act);
  return (
    <Button
      size={onBehalf ? 'normal' : 'big'}
      iconAfter={arrowRight}
      busy={busy !== undefined}
      onClick={() => void give({ type: 'go-on' })}
    >
      {say(`activities.pelitarina.lead.${word}`)}
    </Button>
  );
}
