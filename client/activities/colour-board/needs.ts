import type { ColourBoardSeatView, ColourBoardView } from '../../../shared/activities/colour-board/view.ts';
import type { Need } from '../face.ts';

/** The holder has the turn; all are asked who wants it, to guess, to answer together and to name the picture. */
export function needs(play: ColourBoardView, own: ColourBoardSeatView | undefined, seat: number): Need | undefined {
  switch (play.phase) {
    case 'named':
      return undefined;
    case 'volunteer':
    case 'picture':
      return 'asked';
    case 'guess':
      return seat === play.holder ? 'turn' : 'asked';
    case 'together':
      if (own?.answer === undefined) return 'asked';
      return seat === play.holder ? 'turn' : undefined;
    default:
      return seat === play.holder ? 'turn' : undefined;
  }
}
