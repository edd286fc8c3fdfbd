import type { WorkshopView } from '../../../shared/activities/workshop/view.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import { lesson } from './table/lesson.ts';

/** One of the group teaches the others. */
export class WorkshopScene extends StageScene<WorkshopView> {
  protected readonly arrangement = 'cloth';

  protected picture({ input, zones }: Laid<WorkshopView>): Placement[] {
    return lesson(input, zones);
  }
}
