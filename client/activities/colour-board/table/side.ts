import type { ColourBoardView } from '../../../../shared/activities/colour-board/view.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zone } from '../../../stage/zones.ts';
import { joy, named, open, putAway, whoElse } from './cards.ts';
import { decks, leaving, offered, slips } from './decks.ts';
import { pawnArrives } from './ring.ts';

type Input = SceneInput<ColourBoardView>;

/** The place beside the board, and what is to lie there. */
export interface Side {
  input: Input;
  zone: Zone;
  unit: number;
  /** ms until the pawn has arrived */
  wait: number;
}

/** What lies beside the board on the shared screen: the decks, the cards that are chosen from, or the open card. */
export function side(input: Input, zone: Zone, unit: number, before: Input | undefined): Placement[] {
  return arranged[input.play.phase]({ input, zone, unit, wait: pawnArrives(input, before) });
}

const arranged: Record<ColourBoardView['phase'], (side: Side) => Placement[]> = {
  volunteer: (side) => decks(side),
  roll: (side) => decks(side),
  'pick-die': (side) => decks(side),
  'choose-area': (side) => decks(side),
  offer: (side) => [...leaving(side), ...(side.input.play.choices.length > 0 ? slips(side) : offered(side))],
  secret: (side) => [...leaving(side), ...open(side)],
  guess: (side) => [...leaving(side), ...open(side)],
  open: (side) => [...leaving(side), ...open(side)],
  others: (side) => [...open(side), ...whoElse(side)],
  lay: (side) => putAway(side),
  joy: (side) => slips(side),
  'joy-shown': (side) => joy(side),
  together: (side) => open(side),
  'together-shown': (side) => open(side),
  picture: (side) => named(side),
  named: (side) => named(side),
};
