import type { Look } from './Workshop.ts';

/** Where a thing lies on the table and how it looks. A picture of the whole table is a list of these. */
export interface Placement extends Look {
  /** stays the same while it is the same thing */
  key: string;
  /** its middle, device pixels */
  x: number;
  y: number;
  /** degrees, clockwise */
  angle?: number;
  alpha?: number;
  /** higher lies on top */
  depth: number;
  /** how it comes when it is new; fades in where it is otherwise */
  enter?: Entrance;
  /** another look is the same card turned over, not something else in its place */
  turns?: boolean;
  /** it walks here, hop by hop, instead of gliding */
  hops?: readonly Spot[];
  /** ms that it stays under what comes in its place, before it fades away */
  lingers?: number;
  /** ms before it moves, so that one thing follows another */
  delay?: number;
  ms?: number;
  ease?: string;
  /** what is heard when it has moved */
  arrives?: Sound;
}

export interface Spot {
  x: number;
  y: number;
}

export interface Entrance {
  x?: number;
  y?: number;
  angle?: number;
  /** in sizes; more than 1 is laid down from above */
  scale?: number;
  alpha?: number;
  delay?: number;
  ms?: number;
  ease?: string;
  /** what is heard when it arrives */
  sound?: Sound;
}

/** Quiet sounds of wood and paper; whoever mounted the stage decides whether they are heard. */
export type Sound = 'dice' | 'hop' | 'card' | 'tile' | 'paper' | 'chime';
