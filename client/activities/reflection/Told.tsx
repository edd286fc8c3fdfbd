import type { ReflectionView } from '../../../shared/activities/reflection/view.ts';
import { say } from '../../lib/locale.ts';
import type { ToldProps } from '../face.ts';
import { CaptionWords } from '../parts/CaptionWords.tsx';
import { aspects } from './answers.ts';
import { captions } from './captions.ts';

/** The areas on the table, the three questions, and the pictures that one may think of. */
export function Told({ meeting, play, pack, text }: ToldProps<ReflectionView>) {
  return (
    <div class="told">
      <CaptionWords {...captions({ meeting, play, pack, text, say })} />
      {play.phase === 'quiet' && (
        <>
          <ul>
            {play.areas.map((area) => (
              <li key={area}>{text(`area.${area}`)}</li>
            ))}
          </ul>
          <ul>
            {aspects.map((aspect) => (
              <li key={aspect}>{say(`screen.reflection.${aspect}`)}</li>
            ))}
          </ul>
          <p>{play.pictures.map(text).join(' · ')}</p>
        </>
      )}
    </div>
  );
}
