import { schema, t } from '@colyseus/schema';
import { BaseViewSchema } from '../../wire/base.ts';
import type { BaseView } from '../activity.ts';

export interface ClosingRoundView extends BaseView {
  kind: 'closing-round';
  /** a word to take along → thanks by lot → farewell */
  phase: 'words' | 'thanks' | 'farewell';
  /** the deck of words to choose from, `deck/card` */
  choices: string[];
  /** words that people take along, in alphabetical order and without whose they are */
  taken: { card?: string | undefined; own?: string | undefined }[];
}

/** What one seat alone may see. */
export interface ClosingRoundSeatView {
  /** my word: a card or my own */
  word?: { card?: string | undefined; own?: string | undefined } | undefined;
  /** by lot, I thank this seat, with one of these strength cards */
  thank?: { seat: number; choices: string[]; given?: string | undefined } | undefined;
  /** what I was given */
  gift?: { from: number; card: string; answer?: 'kept' | 'declined' | undefined } | undefined;
}

const TakenWord = schema({ card: t.string().optional(), own: t.string().optional() }, 'TakenWord');
export const ClosingRoundSchema = BaseViewSchema.extend(
  { phase: t.string(), choices: t.array('string'), taken: t.array(TakenWord) },
  'ClosingRoundView',
);
