import { cardOf, refsOf } from '../../pack/pack.ts';
import type { PlayContext } from '../activity.ts';
import { touches } from '../colour-board/draw.ts';
import type { Content } from './content.ts';

export type Deck = 'stages' | 'tokens' | 'prompts' | 'questions' | 'skills';

type Given = Pick<PlayContext<Content>, 'pack' | 'content' | 'limits'>;

/** The cards of one of the part's decks that may come up, `deck/card`, in the deck's order. */
export const cardsOf = ({ pack, content, limits }: Given, deck: Deck): string[] =>
  refsOf(pack, content[deck]).filter((ref) => {
    const card = cardOf(pack, ref);
    return card.depth <= limits.ceiling && !touches(card, limits.barred);
  });
