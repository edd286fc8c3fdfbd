import type { ClosingRoundSeatView, ClosingRoundView } from '../../../shared/activities/closing-round/view.ts';
import { say } from '../../lib/locale.ts';
import { handHeart } from '../../ui/icons.ts';
import type { ControlsProps, PackText } from '../face.ts';
import { Listening } from '../parts/Listening.tsx';
import { Thanks } from './controls/Thanks.tsx';
import { Words } from './controls/Words.tsx';
import './controls/controls.css';

export type ClosingControls = ControlsProps<ClosingRoundView, ClosingRoundSeatView>;

/** A word to take along, thanks by lot, farewell. */
export function Controls(props: ClosingControls) {
  if (props.play.phase === 'words') return <Words {...props} />;
  if (props.play.phase === 'thanks') return <Thanks {...props} />;
  const { meeting, play, text, onBehalf } = props;
  return (
    <Listening
      title={say('activities.closing.farewell.title')}
      told={say('activities.closing.farewell.told')}
      seats={meeting.seats}
      emblem={handHeart}
      compact={onBehalf}
    >
      {!onBehalf && <Taken taken={play.taken} text={text} />}
    </Listening>
  );
}

/** The words that leave with people, without whose they are. */
export function Taken({ taken, text }: { taken: ClosingRoundView['taken']; text: PackText }) {
  if (taken.length === 0) return null;
  return (
    <div class="taken-words">
      <h3>{say('activities.closing.words')}</h3>
      <ul class="taken-list">
        {taken.map(({ card, own }, index) => (
          // Two people may take the same word.
          <li key={index}>{own ?? text(card ?? '')}</li>
        ))}
      </ul>
    </div>
  );
}
