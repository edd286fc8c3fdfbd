import type { InterludeView } from '../../../shared/activities/interlude/view.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import { moment } from './table/moment.ts';

/** One card at a time, large. */
export class InterludeScene extends StageScene<InterludeView> {
  protected readonly arrangement = 'cloth';

  protected picture({ input, zones }: Laid<InterludeView>): Placement[] {
    return moment(input, zones);
  }
}
