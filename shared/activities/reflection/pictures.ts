import { cardOf, refsOf } from '../../pack/pack.ts';
import type { PlayContext } from '../activity.ts';
import { touches } from '../colour-board/draw.ts';
import type { Content } from './content.ts';

type Given = Pick<PlayContext<Content>, 'pack' | 'content' | 'limits'>;

/** The pictures that may come up, `deck/card`. */
export const picturesOf = ({ pack, content, limits }: Given): string[] =>
  refsOf(pack, content.pictures).filter((ref) => {
    const card = cardOf(pack, ref);
    return card.depth <= limits.ceiling && !touches(card, limits.barred);
  });

/** The life areas on the table, in the pack's order. */
export const areasOf = ({ pack, content }: Pick<Given, 'pack' | 'content'>): string[] =>
  pack.areas.map(({ id }) => id).filter((id) => content.areas?.includes(id) ?? true);
