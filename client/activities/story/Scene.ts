import type { StoryView } from '../../../shared/activities/story/view.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import { cloth } from '../parts/cloth.ts';

/** The story's scene; its words are told beside it. */
export class StoryScene extends StageScene<StoryView> {
  protected readonly arrangement = 'cloth';

  protected picture({ zones }: Laid<StoryView>): Placement[] {
    return [cloth(zones)];
  }
}
