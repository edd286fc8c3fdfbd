import type { ReflectionView } from '../../../shared/activities/reflection/view.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import { areas } from './table/areas.ts';

/** Life areas and three questions to look at in peace; thanks. */
export class ReflectionScene extends StageScene<ReflectionView> {
  protected readonly arrangement = 'cloth';

  protected picture({ input, zones }: Laid<ReflectionView>): Placement[] {
    return areas(input, zones);
  }
}
