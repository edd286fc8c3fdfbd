import { t } from '@colyseus/schema';
import { BaseViewSchema } from '../../wire/base.ts';
import type { BaseView } from '../activity.ts';

export interface OwnMomentView extends BaseView {
  kind: 'own-moment';
  /** each by oneself → what was thought of the session → a line about the meeting → goodbye */
  phase: 'quiet' | 'shown' | 'line' | 'goodbye';
  /** the meeting closes early: nothing is asked about the session */
  short: boolean;
  /** pictures for a mood, `deck/card`; which one somebody takes never leaves the phone */
  moods: string[];
  /** three pictures about the session itself */
  feedback: string[];
  /** how often each of them was chosen; empty until they are shown, and when there were too few answers */
  counts: number[];
  /** what whoever leads wrote about the meeting */
  line?: string | undefined;
}

/** What one seat alone may see. What it answered is told to nobody again, not even to its own phone. */
export interface OwnMomentSeatView {
  answered: boolean;
  /** is not asked on a screen: has no phone, or is the facilitator */
  apart: boolean;
}

export interface OwnMomentLeadView {
  /** at least five people have answered by phone; fewer are not counted for anybody */
  enough: boolean;
}

export const OwnMomentSchema = BaseViewSchema.extend(
  {
    phase: t.string(),
    short: t.boolean(),
    moods: t.array('string'),
    feedback: t.array('string'),
    counts: t.array('uint8'),
    line: t.string().optional(),
  },
  'OwnMomentView',
);
