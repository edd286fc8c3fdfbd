import type { Ballots, Kept, ViewContext } from '../activities/activity.ts';
import type { Pack } from '../pack/pack.ts';
import type { About } from '../wire/protocol.ts';
import { activityAt, arcOf, atTable, type Seat, type Session, seatOf } from './session.ts';
import type { ClockView, FacilitatorView, PublicView, SeatPresence, SeatView, TableSeatView } from './view.ts';

/** The four inputs of a view: the session, the words, who is in touch, and what lives in memory only. */
export interface ViewInputs {
  session: Session;
  pack: Pack;
  /** number of the last step */
  rev: number;
  code: string;
  clock: ClockView;
  /** what was written, or undefined when it has been erased */
  read(wordsId: string): string | undefined;
  /** seats with a connection */
  connected: ReadonlySet<number>;
  /** seats that are resting */
  out: ReadonlySet<number>;
  ballots: Ballots;
  breakAsked: boolean;
  canTakeBack: boolean;
}

/** What everyone may see. */
export function publicView(inputs: ViewInputs): PublicView {
  const { session, pack, rev, code, clock } = inputs;
  const current = currentActivity(inputs);
  return {
    rev,
    phase: session.phase,
    resting: session.resting,
    closing: session.closing,
    code,
    pack: session.pack,
    scenario: session.scenario,
    arc: arcOf(session, pack).map(({ id, kind, minutes }) => ({ id, kind, minutes })),
    at: session.at,
    begunAt: session.begunAt,
    clock,
    seats: session.seats.filter((seat) => seat.state === 'seated').map((seat) => tableSeat(seat, inputs)),
    play: current && (current.activity.views.all(session.play, current.context) as PublicView['play']),
  };
}

/** What one seat alone may see. */
export function seatView(inputs: ViewInputs, number: number): SeatView {
  const { session } = inputs;
  const seat = seatOf(session, number);
  const now = currentActivity(inputs);
  const current = seat?.state === 'seated' ? now : undefined;
  return {
    seat: number,
    me: seat && tableSeat(seat, inputs),
    notesAllowed: session.notesAllowed.includes(number),
    steppedOut: inputs.out.has(number),
    waiting: seat?.state === 'waiting',
    removed: seat === undefined || seat.state === 'removed',
    kept: [...session.kept, ...(now?.keeping ?? [])]
      .filter((kept: Kept) => kept.seat === number)
      .map(({ what, card, words }) => ({
        what,
        card,
        own: words === undefined ? undefined : inputs.read(words),
      })),
    play: current?.activity.views.seat?.(session.play, number, current.context),
  };
}

/** For whoever leads. It holds the private views only of their own seat and of seats without a phone. */
export function facilitatorView(inputs: ViewInputs): FacilitatorView {
  const { session, pack } = inputs;
  const current = currentActivity(inputs);
  const seated = session.seats.filter((seat) => seat.state === 'seated');
  const own = seated.find((seat) => seat.facilitator);
  return {
    seat: own?.number,
    presence: seated.map((seat) => ({ seat: seat.number, state: presenceOf(seat, inputs) })),
    notesAllowed: [...session.notesAllowed],
    waiting: session.seats.filter((seat) => seat.state === 'waiting').map((seat) => tableSeat(seat, inputs)),
    removed: session.seats.filter((seat) => seat.state === 'removed').map((seat) => tableSeat(seat, inputs)),
    canTakeBack: inputs.canTakeBack,
    breakAsked: inputs.breakAsked,
    suggestions: current?.activity.suggests?.(session.play, pack) ?? [],
    seats: seated
      .filter((seat) => seat.facilitator || seat.device === 'none')
      .map(({ number }) => seatView(inputs, number)),
    play: current?.activity.views.facilitator?.(session.play, current.context),
  };
}

/** Ballots are dropped when this changes. */
export function ballotScope(session: Session, pack: Pack): string {
  const current = session.play === undefined ? undefined : activityAt(session, pack);
  return current ? `${session.at} ${current.activity.ballotScope(session.play)}` : '';
}

/** Whether play still is where a command was about. Without an `about`, it is about whatever there is. */
export function aboutMatches(session: Session, about: About | undefined, pack: Pack): boolean {
  if (about === undefined) return true;
  const current = session.play === undefined ? undefined : activityAt(session, pack);
  return current !== undefined && about.at === session.at && about.beat === current.activity.beat(session.play);
}

function presenceOf(seat: Seat, { out, connected }: ViewInputs): SeatPresence {
  if (out.has(seat.number)) return 'stepped-out';
  if (seat.facilitator) return 'here';
  if (seat.device === 'none') return 'no-phone';
  return connected.has(seat.number) ? 'here' : 'out-of-touch';
}

function tableSeat({ number, token, name, facilitator, device }: Seat, { read }: ViewInputs): TableSeatView {
  return { number, token, name: name === undefined ? undefined : read(name), facilitator, device };
}

/** The activity with its view context: the same for every audience of one moment. */
const currents = new WeakMap<ViewInputs, ReturnType<typeof readCurrent>>();

function currentActivity(inputs: ViewInputs): ReturnType<typeof readCurrent> {
  if (!currents.has(inputs)) currents.set(inputs, readCurrent(inputs));
  return currents.get(inputs);
}

function readCurrent({ session, pack, ballots, read }: ViewInputs) {
  const current = session.play === undefined ? undefined : activityAt(session, pack);
  if (!current) return undefined;
  const seats = atTable(session.seats);
  const context: ViewContext<unknown> = { content: current.content, pack, seats, ballots, read };
  const keeping: readonly Kept[] = current.activity.keeps?.(session.play) ?? [];
  return { activity: current.activity, context, keeping };
}
