import { type SchemaType, schema, t } from '@colyseus/schema';
import { BaseViewSchema } from '../../wire/base.ts';
import type { BaseView } from '../activity.ts';

export interface CheckInView extends BaseView {
  kind: 'check-in';
  phase: 'pick' | 'shown';
  /** pictures to choose from, `deck/card` */
  weathers: string[];
  /** empty until they are shown together */
  picks: { seat: number; weather: string }[];
}

export interface CheckInSeatView {
  /** what I have picked */
  weather: string;
}

const Pick = schema({ seat: t.uint8(), weather: t.string() }, 'CheckInPick');
export const CheckInSchema = BaseViewSchema.extend(
  { phase: t.string(), weathers: t.array('string'), picks: t.array(Pick) },
  'CheckInView',
);
export type CheckInSchema = SchemaType<typeof CheckInSchema>;
