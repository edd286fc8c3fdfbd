import { mix } from '../../../../stage/paint/colour.ts';
import type { Light } from './light.ts';
import type { Pen } from './pen.ts';

/** A thing in a scene, and how much room it takes. */
export interface Drawn {
  /** small things lie on a table, others stand on the ground or hang on the wall */
  lies: 'ground' | 'table' | 'wall';
  width: number;
  height: number;
  paint(pen: Pen, light: Light): void;
}

/** A colour as it is seen in this light. */
export const quiet = (colour: string, light: Light) => mix(colour, '#2B2440', light.dusk * 0.42);
