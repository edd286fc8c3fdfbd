import type { OwnMomentView } from '../../../shared/activities/own-moment/view.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import { moment } from './table/moment.ts';

/** A quiet moment, what was thought of the session, a line, goodbye. */
export class OwnMomentScene extends StageScene<OwnMomentView> {
  protected readonly arrangement = 'cloth';

  protected picture({ input, zones }: Laid<OwnMomentView>): Placement[] {
    return moment(input, zones);
  }
}
