import type { InterludeView } from '../../../shared/activities/interlude/view.ts';
import { say } from '../../lib/locale.ts';
import type { ToldProps } from '../face.ts';
import { CaptionWords } from '../parts/CaptionWords.tsx';
import { captions } from './captions.ts';

/** What stands on the wall. */
export const Told = ({ meeting, play, pack, text }: ToldProps<InterludeView>) => (
  <div class="told">
    <CaptionWords {...captions({ meeting, play, pack, text, say })} />
    <p aria-live="polite">{text(play.cards[play.index] ?? '')}</p>
  </div>
);
