import { schema, t } from '@colyseus/schema';
import { BaseViewSchema } from '../../wire/base.ts';
import type { BaseView } from '../activity.ts';
import type { Way } from './content.ts';
import type { Game } from './game.ts';
import type { Phase } from './state.ts';

/** A game that its teller has opened. Its stage is a card, or the teller's own words. */
export interface OpenGame {
  number: number;
  stage?: string | undefined;
  ownStage?: string | undefined;
  token: string;
  title: string;
  when?: string | undefined;
  answers: { prompt: string; text: string }[];
  /** lines, x and y in turns from 0 to 1000; empty when nothing was drawn */
  drawing: { points: number[] }[];
}

/** The same whatever anybody draws, is asked or given, keeps or leaves out. */
export interface PelitarinaView extends BaseView {
  kind: 'pelitarina';
  phase: Phase;
  /** absent until it is chosen */
  way?: Way | undefined;
  /** those that this table can take */
  ways: Way[];
  /** what there is to choose from, `deck/card` */
  stages: string[];
  tokens: string[];
  prompts: string[];
  questions: string[];
  skills: string[];
  /** those who tell and listen by themselves; empty where the whole table listens */
  pairs: { seats: number[] }[];
  /** who tells before all; 0 in pairs, and while nobody does */
  teller: number;
  /** the participant who holds the questions, and leads */
  questioner?: number | undefined;
  /** what the teller has opened for all */
  games: OpenGame[];
  /** questions on the teller's table, and nobody's in particular; without those that were laid aside */
  asked: string[];
}

/** What one seat alone may see. */
export interface PelitarinaSeatView {
  /** it is my turn to tell, or in a pair anybody's */
  tells: boolean;
  /** my games may lie here closed: I have no phone of my own, or lead */
  keepsHere: boolean;
  /** my games on the server */
  mine: { number: number; open: boolean; game: Game }[];
  /** what others of my pair have opened for us alone; empty without a phone, as one looks at theirs */
  heard: { seat: number; games: OpenGame[] }[];
  /** those whom I may ask now, and to whom I may give a skill */
  mayAsk: number[];
  mayGive: number[];
  /** what I have given so far */
  given: { to: number; cards: string[] }[];
  /** questions for me */
  asked: string[];
  /**
   * Skills that were heard in my telling and neither kept nor laid aside yet; from whom is told to nobody. What I keep is
   * among all that I keep, and nowhere else
   */
  gifts: string[];
  /** my games stay on the server after the end */
  stays: boolean;
}

/** For whoever leads. */
export interface PelitarinaLeadView {
  /** seats that are yet to tell, in their order */
  left: number[];
  /** what was opened for the worker and not for all; for nobody who leads beside them */
  heard: { seat: number; games: OpenGame[] }[];
  /** whom a worker without a seat may ask, and to whom they may give a skill */
  mayAsk: number[];
  mayGive: number[];
}

const Answer = schema({ prompt: t.string(), text: t.string() }, 'GameAnswer');
const Stroke = schema({ points: t.array('uint16') }, 'GameStroke');
const OpenGameSchema = schema(
  {
    number: t.uint16(),
    stage: t.string().optional(),
    ownStage: t.string().optional(),
    token: t.string(),
    title: t.string(),
    when: t.string().optional(),
    answers: t.array(Answer),
    drawing: t.array(Stroke),
  },
  'OpenGame',
);
const Pair = schema({ seats: t.array('uint8') }, 'PelitarinaPair');

export const PelitarinaSchema = BaseViewSchema.extend(
  {
    phase: t.string(),
    way: t.string().optional(),
    ways: t.array('string'),
    stages: t.array('string'),
    tokens: t.array('string'),
    prompts: t.array('string'),
    questions: t.array('string'),
    skills: t.array('string'),
    pairs: t.array(Pair),
    teller: t.uint8(),
    questioner: t.uint8().optional(),
    games: t.array(OpenGameSchema),
    asked: t.array('string'),
  },
  'PelitarinaView',
);
