import type { WorkshopSeatView, WorkshopView } from '../../../shared/activities/workshop/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf, whose } from '../../lib/names.ts';
import { handsClapping } from '../../ui/icons.ts';
import type { ControlsProps } from '../face.ts';
import { Listening } from '../parts/Listening.tsx';
import { Plan } from './controls/Plan.tsx';
import { Teach } from './controls/Teach.tsx';
import { Thanked } from './controls/Thanked.tsx';
import { Volunteer } from './controls/Volunteer.tsx';
import { lessonWords } from './lesson.ts';
import './controls/controls.css';

export type WorkshopControls = ControlsProps<WorkshopView, WorkshopSeatView>;

/** The one who teaches leads with a few buttons; everybody else's phone is dark. */
export function Controls(props: WorkshopControls) {
  const { play, seat } = props;
  if (play.phase === 'who') return <Volunteer {...props} />;
  if (play.teacher !== seat) return <Others {...props} />;
  if (play.phase === 'plan') return <Plan {...props} />;
  return play.phase === 'teach' ? <Teach {...props} /> : <Thanked {...props} />;
}

function Others({ meeting, play, text, onBehalf }: WorkshopControls) {
  const teacher = meeting.seats.find(({ number }) => number === play.teacher);
  const lesson = lessonWords(play, text);
  if (!teacher)
    return (
      <Listening
        title={say('activities.workshop.closed')}
        seats={meeting.seats}
        emblem={handsClapping}
        compact={onBehalf}
      />
    );
  return (
    <Listening
      title={
        play.phase === 'thanks'
          ? say('activities.workshop.clap', { name: nameOf(teacher) })
          : say('activities.workshop.turn', { whose: whose(teacher) })
      }
      seats={meeting.seats}
      middle={teacher.number}
      read={[lesson]}
      compact={onBehalf}
    >
      {lesson && <p class="lesson-small">{lesson}</p>}
    </Listening>
  );
}
