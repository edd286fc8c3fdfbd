import type { RuleView } from '../../../shared/session/view.ts';
import type { PackText } from '../../activities/face.ts';
import { say } from '../../lib/locale.ts';

/** What the group has agreed upon; nothing while it has not. */
export const GroupRules = ({ rules, text }: { rules: readonly RuleView[]; text: PackText }) =>
  rules.length > 0 ? (
    <section class="own-part">
      <h3>{say('play.own.rules')}</h3>
      <ul class="own-rules">
        {rules.map(({ card, own }) => (
          <li key={card ?? own}>{own ?? text(card ?? '')}</li>
        ))}
      </ul>
    </section>
  ) : null;
