import type { InterludeView } from '../../../shared/activities/interlude/view.ts';
import { NowStrip } from '../../host/session/NowStrip.tsx';
import { say } from '../../lib/locale.ts';
import { arrowLeft, arrowRight } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import type { LeadProps } from '../face.ts';
import { useGive } from '../parts/give.ts';

/** Whoever leads goes from card to card, at the pace of their speech. */
export function Lead({ play, text, act }: LeadProps<InterludeView>) {
  const { busy, give } = useGive(act);
  const { cards, index } = play;
  const last = index === cards.length - 1;
  return (
    <NowStrip
      title={text(cards[index] ?? '')}
      detail={cards.length > 1 ? say('screen.interlude.count', { index: index + 1, count: cards.length }) : undefined}
      hint={say(last ? 'host.lead.interludeLast' : 'host.lead.interlude')}
    >
      {index > 0 && (
        <Button icon={arrowLeft} busy={busy?.type === 'go-back'} onClick={() => void give({ type: 'go-back' })}>
          {say('host.lead.previousCard')}
        </Button>
      )}
      {!last && (
        <Button
          kind="primary"
          iconAfter={arrowRight}
          busy={busy?.type === 'go-on'}
          onClick={() => void give({ type: 'go-on' })}
        >
          {say('host.lead.nextCard')}
        </Button>
      )}
    </NowStrip>
  );
}
