import type { ComponentChildren } from 'preact';
import type { ShownRule } from '../../../../shared/activities/ground-rules/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { Icon } from '../../../ui/index.ts';
import type { PackText } from '../../face.ts';
import { ruleSymbol, ruleWords } from '../rule.ts';

interface Props {
  rule: ShownRule;
  pack: OpenPack;
  text: PackText;
  /** what can be done about it */
  children: ComponentChildren;
}

/** A rule in a row, for whoever leads. */
export const LeadRule = ({ rule, pack, text, children }: Props) => (
  <li>
    <Icon of={ruleSymbol(rule, pack) ?? ''} size={1.3} />
    <span>{ruleWords(rule, text)}</span>
    {children}
  </li>
);
