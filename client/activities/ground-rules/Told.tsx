import type { GroundRulesView } from '../../../shared/activities/ground-rules/view.ts';
import { say } from '../../lib/locale.ts';
import type { ToldProps } from '../face.ts';
import { CaptionWords } from '../parts/CaptionWords.tsx';
import { captions } from './captions.ts';
import { ruleWords } from './rule.ts';

/** The list, and the ready rules that somebody would like. */
export function Told({ meeting, play, pack, text }: ToldProps<GroundRulesView>) {
  const wished = play.wishes.filter(({ card }) => play.rules.every((rule) => rule.card !== card));
  return (
    <div class="told">
      <CaptionWords {...captions({ meeting, play, pack, text, say })} />
      {play.rules.length > 0 && (
        <ol>
          {play.rules.map((rule) => (
            <li key={rule.card ?? rule.words}>{ruleWords(rule, text)}</li>
          ))}
        </ol>
      )}
      {wished.length > 0 && (
        <ul>
          {wished.map(({ card, count }) => (
            <li key={card}>{say('screen.ground-rules.wished', { rule: text(card), count })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
