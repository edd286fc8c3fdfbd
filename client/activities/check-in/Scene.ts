import type { CheckInView } from '../../../shared/activities/check-in/view.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import { weathers } from './table/weathers.ts';

/** Everyone comes in with a weather. */
export class CheckInScene extends StageScene<CheckInView> {
  protected readonly arrangement = 'cloth';

  protected picture({ input, zones }: Laid<CheckInView>): Placement[] {
    return weathers(input, zones);
  }
}
