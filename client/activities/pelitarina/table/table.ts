import type { PelitarinaView } from '../../../../shared/activities/pelitarina/view.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zones } from '../../../stage/zones.ts';
import { cloth } from '../../parts/cloth.ts';
import { lamp } from '../../parts/lamp.ts';
import { emptyRibbon, rolledUp, stagesToChoose, unrolling } from './empty.ts';
import { lifeline } from './lifeline.ts';
import { pairs } from './pairs.ts';

type Input = SceneInput<PelitarinaView>;

/** What lies on the cloth in each phase. */
export const table = (input: Input, zones: Zones, newest: number | undefined): Placement[] => [
  cloth(zones),
  lamp(zones, light[input.play.phase]),
  ...laid(input, zones, newest),
];

const light = { way: 0.25, draw: 0.2, tell: 0.3, end: 0.85, closed: 0.95 } as const;

function laid(input: Input, zones: Zones, newest: number | undefined): Placement[] {
  const { phase, pairs: groups, games, asked } = input.play;
  if (phase === 'way') return stagesToChoose(input, zones);
  if (phase === 'draw') return unrolling(input, zones);
  if (phase !== 'tell') return rolledUp(zones);
  if (groups.length > 0) return pairs(input, zones);
  return games.length + asked.length > 0 ? lifeline(input, zones, newest) : emptyRibbon(input, zones);
}
