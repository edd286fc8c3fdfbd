import type { ShownRule } from '../../../shared/activities/ground-rules/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import { chatTeardropText } from '../../ui/icons.ts';
import type { PackText } from '../face.ts';

/** What a rule says: in the reader's language, or as somebody wrote it. */
export const ruleWords = ({ card, own }: ShownRule, text: PackText): string =>
  own ?? (card === undefined ? '' : text(card));

/** A rule's symbol; what the group wrote has a speech bubble. */
export const ruleSymbol = ({ card }: ShownRule, pack: OpenPack): string | undefined =>
  card === undefined ? chatTeardropText : pack.symbols[pack.cards[card]?.symbol ?? ''];

/** The name of a rule in commands. */
export const ruleName = ({ card, words }: ShownRule) => (card === undefined ? { words } : { card });
