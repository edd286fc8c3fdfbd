import type { Valence } from '../../../shared/observation/valence.ts';
import { pencilSimple } from '../../ui/icons.ts';
import { pathOf } from '../../ui/path.ts';
import { outlines, symbolSides } from './shapes.ts';

interface Props {
  valence: Valence;
  /** a moment in which nothing has been written yet */
  isMark?: boolean;
  area?: { fill: string; ink: string; symbol: string } | undefined;
  /** of no life area that has a symbol: it stands with a pencil */
  own?: boolean;
}

/** A note's mark as it stands on the time line: its shape is how it sounds, its colour and symbol the life area. */
export const MarkShape = ({ isMark = false, ...mark }: Props) => (
  <svg class="mark-shape" viewBox="0 0 24 24" width="1.5em" height="1.5em" aria-hidden="true">
    <ShapeInside {...mark} isMark={isMark} />
  </svg>
);

/** The same in a box of 24 × 24 of somebody else's drawing. */
export function ShapeInside({ valence, isMark, area, own }: Props) {
  const side = symbolSides[valence];
  const symbol = area?.symbol ?? (own ? pathOf(pencilSimple) : undefined);
  return (
    <>
      <path class={isMark ? 'shape shape-mark' : 'shape'} d={outlines[valence]} fill={area?.fill ?? '#fffdf9'} />
      {symbol && (
        <path
          d={symbol}
          fill={area?.ink ?? '#5b5264'}
          transform={`translate(${12 - side / 2} ${12 - side / 2}) scale(${side / 256})`}
        />
      )}
    </>
  );
}
