import { cardOf, refsOf } from '../../pack/pack.ts';
import type { PlayContext } from '../activity.ts';
import { touches } from '../colour-board/draw.ts';
import type { Content } from './content.ts';

/** The ideas that may come up, `deck/card`. */
export const ideasOf = ({
  pack,
  content,
  limits,
}: Pick<PlayContext<Content>, 'pack' | 'content' | 'limits'>): string[] =>
  refsOf(pack, content.ideas).filter((ref) => {
    const card = cardOf(pack, ref);
    return card.depth <= limits.ceiling && !touches(card, limits.barred);
  });
