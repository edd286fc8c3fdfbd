import type { OwnMomentSeatView, OwnMomentView } from '../../../shared/activities/own-moment/view.ts';
import { say } from '../../lib/locale.ts';
import { handHeart, moonStars } from '../../ui/icons.ts';
import type { ControlsProps } from '../face.ts';
import { Listening } from '../parts/Listening.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Quiet } from './controls/Quiet.tsx';
import { Shown } from './controls/Shown.tsx';
import './controls/controls.css';

export type MomentControls = ControlsProps<OwnMomentView, OwnMomentSeatView>;

/** Each by oneself first; then what was thought of the session, a line about it, and goodbye. */
export function Controls(props: MomentControls) {
  const { meeting, play, own, onBehalf } = props;
  if (onBehalf || own?.apart)
    return <Panel title={say('activities.own-moment.done.title')} told={say('activities.own-moment.apart')} compact />;
  switch (play.phase) {
    case 'quiet':
      return <Quiet {...props} />;
    case 'shown':
      return <Shown {...props} />;
    case 'line':
      return (
        <Listening
          title={say('activities.own-moment.line')}
          seats={meeting.seats}
          emblem={moonStars}
          read={[play.line]}
        >
          {play.line && <p class="moment-line">{play.line}</p>}
        </Listening>
      );
    case 'goodbye':
      return (
        <Listening
          title={say('activities.own-moment.goodbye.title')}
          told={say('activities.own-moment.goodbye.told')}
          seats={meeting.seats}
          emblem={handHeart}
          read={[play.line]}
        >
          {play.line && <p class="moment-line">{play.line}</p>}
        </Listening>
      );
  }
}
