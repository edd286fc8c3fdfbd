import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import { say } from '../../../lib/locale.ts';
import { pathOf, side } from './strokes.ts';

/** A drawing as it was drawn. */
export const Drawing = ({ drawing }: { drawing: NonNullable<Game['drawing']> }) => (
  <svg
    class="game-drawing"
    viewBox={`0 0 ${side} ${side}`}
    role="img"
    aria-label={say('activities.pelitarina.paper.drawing')}
  >
    {drawing.map((stroke, nth) => (
      <path key={nth} d={pathOf(stroke)} />
    ))}
  </svg>
);
