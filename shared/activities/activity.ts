import type { ZodType } from 'zod';
import type { Random } from '../lib/random.ts';
import type { Result } from '../lib/result.ts';
import type { LocalisedText } from '../lib/text.ts';
import type { Pack } from '../pack/pack.ts';
import type { Actor, SeatInfo } from '../session/actor.ts';
import type { Refusal } from '../session/refusals.ts';
import type { Limits } from '../session/session.ts';
import type { Settings } from '../session/settings.ts';

/**
 * Open answers that live in memory only: `slot → seat → value`. They are in no step and are asked again after a
 * crash; what the group sees of them is decided by the activity's view, what is recorded by its events.
 */
export type Ballots = Readonly<Record<string, Readonly<Record<number, string>>>>;

/** Everything that a rule may look at besides its own state. */
export interface PlayContext<Content> {
  content: Content;
  pack: Pack;
  random: Random;
  /** seats at the table, in order; those removed or waiting at the door are not among them */
  seats: readonly SeatInfo[];
  /** cards this group has seen, `deck/card`, the longest unseen first */
  seen: readonly string[];
  /** what may come up: no card may be drawn that goes beyond it */
  limits: Limits;
  /** whose turn comes next */
  order: Settings['order'];
  /** rules that the group has made its own earlier in this meeting */
  rules: readonly Agreed[];
  /** seats that are not waited for when a turn begins */
  away: readonly number[];
  ballots: Ballots;
  /** play time, ms */
  at: number;
  /** the meeting is closing early: only what fits into two minutes */
  short: boolean;
  /** stores what somebody wrote, apart from the log; returns the id that the event carries */
  write(text: string, seat?: number): string;
}

export interface ViewContext<Content> {
  content: Content;
  pack: Pack;
  seats: readonly SeatInfo[];
  limits: Limits;
  ballots: Ballots;
  /** what was written, or undefined when it has been erased */
  read(wordsId: string): string | undefined;
  /**
   * A secret text of the pack in every language that it has; empty when there is none. It may be in the view of the
   * seat that may know it, and nowhere else: such texts are in no file that can be fetched.
   */
  secret(textId: string): Partial<LocalisedText>;
}

export interface BallotCast {
  slot: string;
  seat: number;
  /** undefined takes the answer back */
  value?: string | undefined;
}

/** What follows from a command: recorded events, or an answer that is kept in memory only. */
export interface Decision<Event> {
  events: Event[];
  ballot?: BallotCast;
}

/** What a person chose to keep: the only personal facts that the engine keeps by itself. */
export interface Kept {
  seat: number;
  what: 'strength' | 'word' | 'reflection';
  /** `deck/card`, or undefined when the person wrote it */
  card?: string | undefined;
  words?: string | undefined;
  /** of a reflection: the life area, and how the person looked at it */
  area?: string | undefined;
  aspect?: ReflectionAspect | undefined;
}

/** Of a life area: what I wish for · how it is now · where I would like a change. */
export type ReflectionAspect = 'wanted' | 'now' | 'change';

/** A rule that the group has made its own: one of the pack, or its own words. */
export interface Agreed {
  card?: string | undefined;
  words?: string | undefined;
}

/** What a person let stay for themselves alone, and the cards that its words name. */
export interface Staying {
  seat: number;
  /** wordsId */
  words: string;
  /** `deck/card` */
  cards: string[];
}

/** One line of the play's timeline. It never names a seat. */
export interface TimelineEntry {
  what: string;
  card?: string | undefined;
  area?: string | undefined;
  words?: string | undefined;
  /** of answers that were shown to all, together */
  count?: number | undefined;
  /** where a tile was laid */
  cell?: { q: number; r: number } | undefined;
}

/** Fields that the view of every kind has. */
export interface BaseView {
  kind: string;
  /** changes whenever what can be done changes; a command says which beat it is about */
  beat: number;
}

/** One kind of play. Fulfilled by a folder in `shared/activities/`, listed in `index.ts`. */
export interface Activity<Content, State, Command, Event, View extends BaseView, SeatView = unknown> {
  kind: string;
  content: ZodType<Content>;
  command: ZodType<Command>;
  event: ZodType<Event>;
  /** what the content names that the pack lacks, as sentences; empty when all is there */
  problems(content: Content, pack: Pack): string[];
  begin(context: PlayContext<Content>): Event[];
  /** the state before the first event */
  initial: State;
  decide(state: State, actor: Actor, command: Command, context: PlayContext<Content>): Result<Decision<Event>, Refusal>;
  evolve(state: State, event: Event): State;
  beat(state: State): number;
  /** ballots are dropped when this changes */
  ballotScope(state: State): string;
  /** the table changed: somebody came, left or is back; `context.seats` is the table afterwards */
  onSeats?(state: State, context: PlayContext<Content>): Event[];
  /** a line was drawn, or only lighter cards may come: what is open and goes beyond it gives way, silently */
  onLimits?(state: State, context: PlayContext<Content>): Event[];
  /** after a pause: on without what is open now */
  onSkipTopic?(state: State, context: PlayContext<Content>): Event[];
  /** a seat in `context.away` is not waited for any more; answers only when its turn has begun and nothing more */
  onAway?(state: State, context: PlayContext<Content>): Event[];
  /** the part is left, done or not, or its beginning is taken back: what must not outlast it */
  onLeave?(state: State, context: PlayContext<Content>): Event[];
  /** a step was taken back, and the part is as it was before: what must not come before anybody's eyes again by itself */
  onTakenBack?(state: State, context: PlayContext<Content>): Event[];
  /** the seat to which this part was given to lead */
  leader?(state: State): number | undefined;
  /** seats that have had a turn; told live to whoever leads, recorded nowhere by itself */
  hadTurn?(state: State): readonly number[];
  views: {
    all(state: State, context: ViewContext<Content>): View;
    /** what this seat alone may see; undefined when there is nothing */
    seat?(state: State, seat: number, context: ViewContext<Content>): SeatView | undefined;
    /** `isWorker`: the facilitator, and not somebody who leads or watches beside them */
    facilitator?(state: State, context: ViewContext<Content>, viewer: { isWorker: boolean }): unknown;
    /** what somebody's interpreter may see of it; the same as the person, if this is missing */
    helper?(state: State, seat: number, context: ViewContext<Content>): unknown;
  };
  /** cards that an event shows to the group, `deck/card` */
  seen?(event: Event): string[];
  /** what people have chosen to keep so far */
  keeps?(state: State): Kept[];
  /** rules that the group has made its own; undefined while it has not agreed on any, and earlier ones hold */
  agrees?(state: State): readonly Agreed[] | undefined;
  /** a person's own event, which the facilitator's taking back passes over */
  personal?(event: Event): boolean;
  /** an event of the group's, of which no step may say from whom it came */
  nameless?(event: Event): boolean;
  timeline?(events: readonly Event[], context: { content: Content; pack: Pack }): TimelineEntry[];
  /** wordsIds that an event points to, so that taking it back hides them */
  words?(event: Event): string[];
  /** wordsIds that count no more once this event has happened, because the person let them go: they are erased */
  forgets?(before: State, event: Event): string[];
  /**
   * What people have let stay when the part is over: on their own page, where they can erase it, and in nothing that
   * anybody else reads. `read` gives what was written; undefined when it has been erased
   */
  stays?(state: State, read: (wordsId: string) => string | undefined): Staying[];
  /** observation codes that what is open now suggests */
  suggests?(state: State, pack: Pack): string[];
  /** what this seat could do, seeing only what a person sees; undefined to wait */
  bot(me: BotSees<View, SeatView>, random: Random): Command | undefined;
  done(state: State): boolean;
}

export interface BotSees<View, SeatView> {
  view: View;
  own: SeatView | undefined;
  seat: number;
  /** the bot leads: it also does what only the facilitator can do */
  leads: boolean;
  seats: readonly SeatInfo[];
}

// The methods' bivariance lets every kind stand in one list; content, commands and events are parsed by the kind's
// own schemas before they reach it.
// biome-ignore lint/suspicious/noExplicitAny: one list of kinds with unlike types
export type AnyActivity = Activity<any, any, any, any, any, any>;
