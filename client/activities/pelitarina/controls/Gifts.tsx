import { say } from '../../../lib/locale.ts';
import { arrowLeft, check } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { CardFace } from '../../parts/CardFace.tsx';
import { useGive } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { LifelineProps } from '../Controls.tsx';

/** Skills that others heard, one at a time. Keeping and laying aside are seen by nobody. */
export function Gifts({ own, pack, text, act, onBehalf, onDone }: LifelineProps & { onDone?: () => void }) {
  const { busy, give } = useGive(act);
  const [card] = own?.gifts ?? [];
  if (card === undefined) return null;
  const size = onBehalf ? 'normal' : 'big';
  return (
    <Panel
      title={say('activities.pelitarina.gift.title')}
      told={say('activities.pelitarina.gift.told')}
      compact={onBehalf}
      read={[text(card)]}
    >
      <CardFace pack={pack} text={text} card={card} area={pack.cards[card]?.area} class="panel-grow strength-card" />
      <Actions>
        <Button
          kind="primary"
          size={size}
          icon={check}
          busy={busy?.type === 'keep'}
          onClick={() => void give({ type: 'keep', card })}
        >
          {say('activities.pelitarina.gift.keep')}
        </Button>
        <Button
          size={size}
          busy={busy?.type === 'lay-skill-aside'}
          onClick={() => void give({ type: 'lay-skill-aside', card })}
        >
          {say('activities.pelitarina.gift.leave')}
        </Button>
        {onDone && (
          <Button kind={onBehalf ? 'secondary' : 'quiet'} icon={arrowLeft} onClick={onDone}>
            {say('activities.pelitarina.gift.later')}
          </Button>
        )}
      </Actions>
    </Panel>
  );
}
