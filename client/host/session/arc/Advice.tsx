import type { ArcStepView } from '../../../../shared/session/view.ts';
import type { PackText } from '../../../activities/face.ts';
import { say } from '../../../lib/locale.ts';
import { adviceOf } from './part-words.ts';

/** What the part that is on is for, the way in which it is done, and how to begin it. */
export function Advice({ part, advice }: { part: ArcStepView; advice: PackText | undefined }) {
  const aim = adviceOf(part, 'aim', advice);
  const way = part.variation && adviceOf(part, part.variation, advice);
  const intro = adviceOf(part, 'intro', advice);
  return (
    <div class="arc-advice">
      {aim && <p>{aim}</p>}
      {way && (
        <div class="arc-tip">
          <h2>{say(`host.arc.ways.${part.variation}`)}</h2>
          <p>{way}</p>
        </div>
      )}
      {intro && (
        <details class="arc-tip" open>
          <summary>{say('host.arc.intro')}</summary>
          <p>{intro}</p>
        </details>
      )}
    </div>
  );
}
