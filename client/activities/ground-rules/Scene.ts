import type { GroundRulesView } from '../../../shared/activities/ground-rules/view.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import { sheetOfRules } from './table/sheet-of-rules.ts';

/** The group's rules on one sheet of paper, sealed when they are agreed upon. */
export class GroundRulesScene extends StageScene<GroundRulesView> {
  protected readonly arrangement = 'cloth';

  protected picture({ input, zones }: Laid<GroundRulesView>): Placement[] {
    return sheetOfRules(input, zones);
  }
}
