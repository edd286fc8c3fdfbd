import { t } from '@colyseus/schema';
import { BaseViewSchema } from '../../wire/base.ts';
import type { BaseView } from '../activity.ts';

/** The same whatever anybody looks at, keeps or leaves out. */
export interface ReflectionView extends BaseView {
  kind: 'reflection';
  /** each by oneself → thanks */
  phase: 'quiet' | 'thanks';
  /** life areas of the pack that lie on the table */
  areas: string[];
  /** pictures with words to choose from, `deck/card` */
  pictures: string[];
}

/** What one seat alone may see. What it keeps is among what that person keeps, and nowhere else. */
export interface ReflectionSeatView {
  /** is not asked on a screen: has no phone, or is the facilitator */
  apart: boolean;
}

export const ReflectionSchema = BaseViewSchema.extend(
  { phase: t.string(), areas: t.array('string'), pictures: t.array('string') },
  'ReflectionView',
);
