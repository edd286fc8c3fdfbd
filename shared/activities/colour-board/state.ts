/**
 * Where a turn is. (`volunteer` →) `roll` → `pick-die` → (`choose-area`) → `offer` → (`secret` → `guess`) → `open` → `others` → `lay`
 * → (`joy` → `joy-shown`) → (`together` → `together-shown`) → the next `roll`, or `picture` → `named`.
 */
export type Phase =
  | 'volunteer'
  | 'roll'
  | 'pick-die'
  | 'choose-area'
  | 'offer'
  | 'secret'
  | 'guess'
  | 'open'
  | 'others'
  | 'lay'
  | 'joy'
  | 'joy-shown'
  | 'together'
  | 'together-shown'
  | 'picture'
  | 'named';

export interface Tile {
  q: number;
  r: number;
  area: string;
}

export interface State {
  phase: Phase;
  /** counts every change of what can be done */
  beat: number;
  /** counts turns */
  turn: number;
  /** seats in the order of turns, the facilitator first */
  order: readonly number[];
  /** 0 while anybody may take the turn */
  holder: number;
  /** seats that have had a turn in this round */
  had: readonly number[];
  /** seats that have had any turn at all */
  played: readonly number[];
  /** index of the shared pawn's space */
  pawn: number;
  dice: readonly number[];
  die: number | undefined;
  /** colour of this turn's card and tile */
  area: string | undefined;
  /** the facilitator answers this card */
  asks: boolean;
  offer: readonly string[];
  card: string | undefined;
  guess: string | undefined;
  joys: readonly string[];
  joy: string | undefined;
  tiles: readonly Tile[];
  goal: number;
  /** deepest cards that may be drawn */
  depth: number;
  /** as deep as this turn's holder has chosen */
  turnDepth: number;
  lastRound: boolean;
  pattern: string | undefined;
  /** wordsId of the picture's name */
  name: string | undefined;
}

/** What belongs to one turn, before anything of it has happened. */
export const noTurn = {
  dice: [],
  die: undefined,
  area: undefined,
  asks: false,
  offer: [],
  card: undefined,
  guess: undefined,
  joys: [],
  joy: undefined,
  turnDepth: 1,
} as const satisfies Partial<State>;

export const initial: State = {
  ...noTurn,
  phase: 'roll',
  beat: 0,
  turn: 0,
  order: [],
  holder: 0,
  had: [],
  played: [],
  pawn: 0,
  tiles: [],
  goal: 24,
  depth: 1,
  lastRound: false,
  pattern: undefined,
  name: undefined,
};
