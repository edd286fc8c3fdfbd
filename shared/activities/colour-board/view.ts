import { schema, t } from '@colyseus/schema';
import { BaseViewSchema } from '../../wire/base.ts';
import type { BaseView } from '../activity.ts';
import type { Phase } from './state.ts';

/** What everyone may see of Väripiiri. Fields that do not belong to the phase are absent. */
export interface ColourBoardView extends BaseView {
  kind: 'colour-board';
  phase: Phase;
  board: string;
  /** how deep the cards of a turn may be now; and how deep its holder has chosen */
  depths: number;
  depth: number;
  /** 0 while the turn is open to whoever wants it; otherwise the seat whose turn it is */
  holder: number;
  /** seat that answers the open card: the holder, or the facilitator on "kysy ohjaajalta" */
  answerer?: number | undefined;
  /** two dice, then empty until the next roll */
  dice: number[];
  /** index of the die that was picked */
  die?: number | undefined;
  /** index of the space on which the shared pawn stands */
  pawn: number;
  /** colour of this turn's card and tile */
  area?: string | undefined;
  /** what there is to choose from openly: two cards of a holder without a phone, or joys for the group; `deck/card` */
  choices: string[];
  /** the open card, `deck/card` */
  card?: string | undefined;
  /** the group's joint guess */
  guess?: string | undefined;
  /** what the holder had picked, once the group has guessed; absent when it was kept in the head */
  secret?: string | undefined;
  /** the joy that the group picked */
  joy?: string | undefined;
  /** answers to a card for the whole table, shown together: one count an option, in the card's order */
  counts: number[];
  tiles: { q: number; r: number; area: string }[];
  /** number of tiles that completes the mosaic */
  goal: number;
  lastRound: boolean;
  /** the picture that the mosaic turned into */
  pattern?: string | undefined;
  /** what the group named it */
  pictureName?: string | undefined;
}

/** What one seat alone may see. */
export interface ColourBoardSeatView {
  /** the two cards to choose from */
  offer?: string[] | undefined;
  /** my secret pick of a guessing card */
  secret?: string | undefined;
  /** my answer to a card for the whole table */
  answer?: string | undefined;
}

/** For whoever leads. */
export interface ColourBoardLeadView {
  /** how many have answered the card for the whole table */
  answered: number;
}

const Tile = schema({ q: t.int8(), r: t.int8(), area: t.string() }, 'MosaicTile');

export const ColourBoardSchema = BaseViewSchema.extend(
  {
    phase: t.string(),
    board: t.string(),
    depths: t.uint8(),
    depth: t.uint8(),
    holder: t.uint8(),
    answerer: t.uint8().optional(),
    dice: t.array('uint8'),
    die: t.uint8().optional(),
    pawn: t.uint8(),
    area: t.string().optional(),
    choices: t.array('string'),
    card: t.string().optional(),
    guess: t.string().optional(),
    secret: t.string().optional(),
    joy: t.string().optional(),
    counts: t.array('uint8'),
    tiles: t.array(Tile),
    goal: t.uint8(),
    lastRound: t.boolean(),
    pattern: t.string().optional(),
    pictureName: t.string().optional(),
  },
  'ColourBoardView',
);
