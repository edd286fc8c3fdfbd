import type { WorkshopView } from '../../../shared/activities/workshop/view.ts';
import { say } from '../../lib/locale.ts';
import type { ToldProps } from '../face.ts';
import { CaptionWords } from '../parts/CaptionWords.tsx';
import { captions } from './captions.ts';
import { lessonWords, stepNow, steps } from './lesson.ts';

/** Who teaches what, and which of the three steps is on. */
export function Told({ meeting, play, pack, text }: ToldProps<WorkshopView>) {
  const lesson = lessonWords(play, text);
  const step = steps[stepNow(play)];
  return (
    <div class="told">
      <CaptionWords {...captions({ meeting, play, pack, text, say })} />
      {lesson && <p>{lesson}</p>}
      {step && <p>{say('screen.workshop.now', { step: say(`screen.workshop.${step}`) })}</p>}
    </div>
  );
}
