import { t } from '@colyseus/schema';
import { BaseViewSchema } from '../../wire/base.ts';
import type { BaseView } from '../activity.ts';

export interface WorkshopView extends BaseView {
  kind: 'workshop';
  /** who would like to → what it will be → teaching → thanks → closed */
  phase: 'who' | 'plan' | 'teach' | 'thanks' | 'closed';
  /** while teaching: I show · we try together */
  step?: 'show' | 'try' | undefined;
  /** the seat that teaches and leads this part */
  teacher?: number | undefined;
  /** ideas to choose from while it is planned, `deck/card` */
  ideas: string[];
  /** what is taught: an idea of the deck, or the teacher's own words; neither when it is told aloud */
  idea?: string | undefined;
  own?: string | undefined;
}

/** What one seat alone may see, while somebody to teach is sought. */
export interface WorkshopSeatView {
  /** I would like to teach; whoever leads knows */
  volunteered: boolean;
}

export interface WorkshopLeadView {
  /** seats that would like to teach, in the order of the table */
  volunteers: number[];
}

export const WorkshopSchema = BaseViewSchema.extend(
  {
    phase: t.string(),
    step: t.string().optional(),
    teacher: t.uint8().optional(),
    ideas: t.array('string'),
    idea: t.string().optional(),
    own: t.string().optional(),
  },
  'WorkshopView',
);
