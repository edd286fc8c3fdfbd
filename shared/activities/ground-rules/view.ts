import { schema, t } from '@colyseus/schema';
import { BaseViewSchema } from '../../wire/base.ts';
import type { BaseView } from '../activity.ts';

/** A rule as it is shown: a card of the pack, or words that somebody wrote, without whose they are. */
export interface ShownRule {
  card?: string | undefined;
  /** names what was written, so that it can be taken off the list */
  words?: string | undefined;
  own?: string | undefined;
}

export interface GroundRulesView extends BaseView {
  kind: 'ground-rules';
  /** rules are gathered → does the list suit everyone? → agreed */
  phase: 'gather' | 'nod' | 'agreed';
  /** the ready rules, `deck/card` */
  choices: string[];
  /** the list so far */
  rules: ShownRule[];
  /** ready rules that somebody would like, the most wanted first */
  wishes: { card: string; count: number }[];
  /** no more rules fit on the list; no more can be written */
  full: boolean;
  ownFull: boolean;
}

/** What one seat alone may see. */
export interface GroundRulesSeatView {
  /** ready rules that I would like */
  wishes: string[];
  /** my answer to the list */
  nod?: 'fine' | 'talk' | undefined;
}

/** What whoever leads sees. */
export interface GroundRulesLeadView {
  /** written by somebody and not on the list yet */
  waiting: ShownRule[];
  /** how many the list suits, out of how many at the table */
  nods: number;
  of: number;
  /** somebody would like to talk about it still; nobody knows who */
  talk: boolean;
  /** hands that were counted instead */
  hands?: number | undefined;
}

const Rule = schema(
  { card: t.string().optional(), words: t.string().optional(), own: t.string().optional() },
  'GroundRule',
);
const Wish = schema({ card: t.string(), count: t.uint8() }, 'RuleWish');
export const GroundRulesSchema = BaseViewSchema.extend(
  {
    phase: t.string(),
    choices: t.array('string'),
    rules: t.array(Rule),
    wishes: t.array(Wish),
    full: t.boolean(),
    ownFull: t.boolean(),
  },
  'GroundRulesView',
);
