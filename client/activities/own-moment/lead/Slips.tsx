import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { arrowRight, minus, plus } from '../../../ui/icons.ts';
import { Button, Icon } from '../../../ui/index.ts';
import type { MomentLead } from '../Lead.tsx';

interface Props extends MomentLead {
  busy: boolean;
  give(command: { type: string; counts: number[] }): Promise<void>;
}

/** Slips of paper of those without a phone, counted into the same answers. */
export function Slips({ meeting, play, pack, text, busy, give }: Props) {
  const [counts, setCounts] = useState([0, 0, 0]);
  const most = meeting.seats.filter(({ device, facilitator }) => device === 'none' && !facilitator).length;
  if (most === 0) return null;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const change = (nth: number, by: number) =>
    setCounts(counts.map((count, index) => (index === nth ? count + by : count)));
  return (
    <details class="lead-slips">
      <summary>{say('host.lead.ownMoment.slips')}</summary>
      <p class="soft">{say('host.lead.ownMoment.slipsTold')}</p>
      <ul>
        {play.feedback.map((card, nth) => {
          const count = counts[nth] ?? 0;
          const words = text(card);
          return (
            <li key={card}>
              <Icon of={pack.symbols[pack.cards[card]?.symbol ?? ''] ?? ''} size={1.6} />
              <span>{words}</span>
              <Button
                size="small"
                icon={minus}
                iconOnly
                aria-disabled={count === 0}
                onClick={() => count > 0 && change(nth, -1)}
              >
                {say('host.lead.ownMoment.fewer', { words })}
              </Button>
              <output aria-label={words}>{count}</output>
              <Button
                size="small"
                icon={plus}
                iconOnly
                aria-disabled={all >= most}
                onClick={() => all < most && change(nth, 1)}
              >
                {say('host.lead.ownMoment.more', { words })}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button
        iconAfter={arrowRight}
        disabled={all === 0}
        busy={busy}
        onClick={() => void give({ type: 'count-feedback', counts })}
      >
        {say('host.lead.ownMoment.showWithSlips')}
      </Button>
    </details>
  );
}
