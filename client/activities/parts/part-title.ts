import type { PublicView } from '../../../shared/session/view.ts';
import type { PackText } from '../face.ts';

/** What the part that is on is called in its scenario. */
export function partTitle({ arc, at }: PublicView, text: PackText): string {
  const part = arc[at];
  return part ? text(`scenario.${part.scenario}.${part.step}.title`) : '';
}
