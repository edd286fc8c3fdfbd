import { t } from '@colyseus/schema';
import { BaseViewSchema } from '../../wire/base.ts';
import type { BaseView } from '../activity.ts';

export interface InterludeView extends BaseView {
  kind: 'interlude';
  /** all of them in order, `deck/card` */
  cards: string[];
  /** which of them the wall shows */
  index: number;
}

export const InterludeSchema = BaseViewSchema.extend({ cards: t.array('string'), index: t.uint8() }, 'InterludeView');
