import type { ShownRule } from '../../../../shared/activities/ground-rules/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { Icon } from '../../../ui/index.ts';
import type { PackText } from '../../face.ts';
import { ruleSymbol, ruleWords } from '../rule.ts';

/** The list on its sheet of paper. */
export const RuleList = ({ rules, pack, text }: { rules: readonly ShownRule[]; pack: OpenPack; text: PackText }) =>
  rules.length === 0 ? null : (
    <ol class="rule-list">
      {rules.map((rule) => (
        <li key={rule.card ?? rule.words}>
          <Icon of={ruleSymbol(rule, pack) ?? ''} size={1.5} />
          <span>{ruleWords(rule, text)}</span>
        </li>
      ))}
    </ol>
  );
