import type { OwnMomentView } from '../../../shared/activities/own-moment/view.ts';
import { say } from '../../lib/locale.ts';
import type { ToldProps } from '../face.ts';
import { CaptionWords } from '../parts/CaptionWords.tsx';
import { captions } from './captions.ts';

/** The moods to choose from in one's mind, what was thought of the session, the line about it. */
export function Told({ meeting, play, pack, text }: ToldProps<OwnMomentView>) {
  const { phase, counts } = play;
  return (
    <div class="told">
      <CaptionWords {...captions({ meeting, play, pack, text, say })} />
      {phase === 'quiet' && (
        <ul>
          {play.moods.map((mood) => (
            <li key={mood}>{text(mood)}</li>
          ))}
        </ul>
      )}
      {phase === 'shown' && counts.length === 0 && <p>{say('screen.own-moment.few')}</p>}
      {counts.length > 0 && (
        <ul>
          {play.feedback.map((card, index) => (
            <li key={card}>{say('screen.own-moment.counted', { words: text(card), count: counts[index] ?? 0 })}</li>
          ))}
        </ul>
      )}
      {play.line && <p>{play.line}</p>}
    </div>
  );
}
