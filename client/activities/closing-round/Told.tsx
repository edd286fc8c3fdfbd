import type { ClosingRoundView } from '../../../shared/activities/closing-round/view.ts';
import { say } from '../../lib/locale.ts';
import type { ToldProps } from '../face.ts';
import { CaptionWords } from '../parts/CaptionWords.tsx';
import { captions } from './captions.ts';

/** The words that are taken along, without whose they are. */
export function Told({ meeting, play, pack, text }: ToldProps<ClosingRoundView>) {
  const words = play.taken.map(({ card, own }) => own ?? text(card ?? '')).filter(Boolean);
  return (
    <div class="told">
      <CaptionWords {...captions({ meeting, play, pack, text, say })} />
      {words.length > 0 && <p>{say('screen.closing-round.told', { words: words.join(', ') })}</p>}
    </div>
  );
}
