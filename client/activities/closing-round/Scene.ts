import type { ClosingRoundView } from '../../../shared/activities/closing-round/view.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import { closing } from './table/words.ts';

/** A word to take along, thanks by lot, farewell. */
export class ClosingRoundScene extends StageScene<ClosingRoundView> {
  protected readonly arrangement = 'cloth';

  protected picture({ input, zones }: Laid<ClosingRoundView>): Placement[] {
    return closing(input, zones);
  }
}
