import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import { pathOf, side } from './strokes.ts';
import './drawing.css';

/** A drawing as it was drawn. */
export const Drawing = ({ drawing, label }: { drawing: NonNullable<Game['drawing']>; label: string }) => (
  <svg class="game-drawing" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
    {drawing.map((stroke, nth) => (
      <path key={nth} d={pathOf(stroke)} />
    ))}
  </svg>
);
