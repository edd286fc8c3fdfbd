import type { InterludeView } from '../../../shared/activities/interlude/view.ts';
import { say } from '../../lib/locale.ts';
import type { ControlsProps } from '../face.ts';
import { Listening } from '../parts/Listening.tsx';
import { partTitle } from '../parts/part-title.ts';
import './interlude.css';

/** The phone stays dark; what stands on the wall is on it in small, in one's own language. */
export function Controls({ meeting, play, pack, text, onBehalf }: ControlsProps<InterludeView, undefined>) {
  const card = play.cards[play.index] ?? '';
  return (
    <Listening
      title={partTitle(meeting, text)}
      told={text(card)}
      seats={meeting.seats}
      emblem={pack.symbols[pack.cards[card]?.symbol ?? '']}
      compact={onBehalf}
    >
      {!onBehalf && <p class="interlude-rest">{say('activities.listen')}</p>}
    </Listening>
  );
}
