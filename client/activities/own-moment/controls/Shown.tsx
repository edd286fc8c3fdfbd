import { say } from '../../../lib/locale.ts';
import { moonStars } from '../../../ui/icons.ts';
import { Icon } from '../../../ui/index.ts';
import { Listening } from '../../parts/Listening.tsx';
import { Panel } from '../../parts/Panel.tsx';
import type { MomentControls } from '../Controls.tsx';

/** What was thought of the session, without whose it was; or that there were too few answers. */
export function Shown({ meeting, play, pack, text }: MomentControls) {
  if (play.counts.length === 0)
    return <Listening title={say('activities.own-moment.few')} seats={meeting.seats} emblem={moonStars} />;
  const told = play.feedback.map((card, index) => ({
    card,
    count: say('activities.board.together.count', { count: play.counts[index] ?? 0 }),
  }));
  return (
    <Panel
      title={say('activities.own-moment.shown')}
      told={say('activities.listen')}
      read={told.map(({ card, count }) => `${text(card)}: ${count}`)}
    >
      <ul class="moment-counts">
        {told.map(({ card, count }) => (
          <li key={card}>
            <Icon of={pack.symbols[pack.cards[card]?.symbol ?? ''] ?? ''} size={2} />
            <span>{text(card)}</span>
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
