import type { WorkshopView } from '../../../shared/activities/workshop/view.ts';
import { nameOf, whose } from '../../lib/names.ts';
import type { CaptionsOf } from '../face.ts';

/** Whether somebody would like to teach, whose turn it is, and thanks. */
export const captions: CaptionsOf<WorkshopView> = ({ meeting, play, say }) => {
  const teacher = meeting.seats.find(({ number }) => number === play.teacher);
  if (!teacher) {
    const phase = play.phase === 'who' ? 'who' : 'closed';
    return { title: say(`screen.workshop.${phase}-title`), hint: say(`screen.workshop.${phase}-hint`) };
  }
  const name = nameOf(teacher);
  const now = play.phase === 'teach' ? (play.step ?? 'show') : play.phase;
  return {
    seat: teacher.number,
    title:
      play.phase === 'thanks'
        ? say('screen.workshop.thanks-title', { name })
        : say('screen.workshop.turn', { whose: whose(teacher) }),
    hint: say(`screen.workshop.${now}-hint`, { name }),
  };
};
