import type { Ballots, Kept, ViewContext } from '../activities/activity.ts';
import type { LocalisedText } from '../lib/text.ts';
import type { Pack } from '../pack/pack.ts';
import type { About } from '../wire/protocol.ts';
import type { Actor } from './actor.ts';
import type { Wellbeing } from './commands.ts';
import { hasWheel } from './rules/leading.ts';
import {
  activityAt,
  atTable,
  highestCeiling,
  limitsOf,
  type Seat,
  type Session,
  scenarioStepOf,
  seatOf,
} from './session.ts';
import type {
  ClockView,
  FacilitatorView,
  GuestView,
  HelperView,
  MessageView,
  PublicView,
  SeatPresence,
  SeatView,
  TableSeatView,
} from './view.ts';

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
  /** a secret text of the pack, in every language that it has */
  secret(textId: string): Partial<LocalisedText>;
  /** seats with a connection */
  connected: ReadonlySet<number>;
  /** seats that are resting */
  out: ReadonlySet<number>;
  /** invited guests with a connection */
  guestsConnected: ReadonlySet<number>;
  /** nobody who leads has been in touch for too long */
  unled: boolean;
  ballots: Ballots;
  breakAsked: boolean;
  /** answers to the question whether everything is all right; undefined while it is not asked */
  wellbeing: Readonly<Record<number, Wellbeing>> | undefined;
  messages: readonly MessageView[];
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
    breakUntil: session.breakUntil,
    unled: inputs.unled,
    closing: session.closing,
    code,
    pack: session.pack,
    scenario: session.scenario,
    arc: session.arc.map((part) => ({
      id: part.id,
      scenario: part.scenario,
      step: part.step,
      kind: scenarioStepOf(part, pack).kind,
      minutes: part.minutes,
      variation: part.variation,
      skipped: part.skipped === true,
    })),
    at: session.at,
    begunAt: session.begunAt,
    clock,
    seats: session.seats.filter((seat) => seat.state === 'seated').map((seat) => tableSeat(seat, inputs)),
    guests: session.guests.filter(({ state }) => state === 'here').map((guest) => guestView(guest, inputs)),
    wheel: session.wheel,
    ceiling: limitsOf(session).ceiling,
    lines: [...session.lines],
    veils: [...session.veils],
    rules: session.rules.map(({ card, words }) => ({
      card,
      own: words === undefined ? undefined : inputs.read(words),
    })),
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
      .map(({ words, what, card, area, aspect }) => ({
        ...{ what, card, area, aspect },
        own: words === undefined ? undefined : inputs.read(words),
      })),
    wellbeing: inputs.wellbeing && { answer: inputs.wellbeing[number] },
    messages: inputs.messages.filter((message) => message.seat === number),
    play: current?.activity.views.seat?.(session.play, number, current.context),
  };
}

/** What a helper sees of the person whom they help: what is in play, and nothing that is that person's own. */
export function helperView(inputs: ViewInputs, guest: number): HelperView | undefined {
  const helps = inputs.session.guests.find(({ number, state }) => number === guest && state === 'here')?.helps;
  if (helps === undefined) return undefined;
  const now = currentActivity(inputs);
  const { helper } = now?.activity.views ?? {};
  if (!now || !helper) return { helps, play: seatView(inputs, helps).play };
  const isSeated = seatOf(inputs.session, helps)?.state === 'seated';
  return { helps, play: isSeated ? helper(inputs.session.play, helps, now.context) : undefined };
}

/**
 * For those who lead or observe, each role its own. It holds the private views only of the facilitator's seat and of
 * seats without a phone. A peer facilitator learns neither who has said no to notes, nor what people keep or write to
 * the worker; an observer sees nothing private of play.
 */
export function leadView(inputs: ViewInputs, viewer: Pick<Actor, 'role' | 'guest'>): FacilitatorView {
  const { role, guest } = viewer;
  const whole = facilitatorView(inputs);
  const wheel = hasWheel(inputs.session, viewer);
  const me = { role, guest, wheel };
  if (role === 'facilitator') return { ...whole, me };
  // The facilitator's own seat is theirs alone.
  const seats = whole.seats.filter(({ seat }) => seat !== whole.seat);
  const play = leadPlay(inputs, false);
  const mine: FacilitatorView = { ...whole, me, seat: undefined, seats, wellbeing: undefined, play };
  if (role === 'co-facilitator') return mine;
  const withoutPeople = { ...mine, messages: [], removed: [], breakAsked: false };
  if (role === 'observer')
    return {
      ...withoutPeople,
      seats: [],
      waiting: [],
      noTurnYet: [],
      canTakeBack: false,
      play: undefined,
    };
  return {
    ...withoutPeople,
    notesAllowed: [],
    suggestions: [],
    noTurnYet: wheel ? whole.noTurnYet : [],
    seats: wheel
      ? seats.map((seat) => ({ ...seat, notesAllowed: false, kept: [], messages: [], wellbeing: undefined }))
      : [],
    play: wheel ? play : undefined,
  };
}

function leadPlay(inputs: ViewInputs, isWorker: boolean): unknown {
  const current = currentActivity(inputs);
  return current?.activity.views.facilitator?.(inputs.session.play, current.context, { isWorker });
}

/** All that the facilitator may see. */
export function facilitatorView(inputs: ViewInputs): FacilitatorView {
  const { session, pack } = inputs;
  const current = currentActivity(inputs);
  const seated = session.seats.filter((seat) => seat.state === 'seated');
  const own = seated.find((seat) => seat.facilitator);
  const had = current?.activity.hadTurn?.(session.play);
  return {
    me: { role: 'facilitator', guest: undefined, wheel: session.wheel === undefined },
    seat: own?.number,
    presence: seated.map((seat) => ({ seat: seat.number, state: presenceOf(seat, inputs) })),
    notesAllowed: [...session.notesAllowed],
    waiting: session.seats.filter((seat) => seat.state === 'waiting').map((seat) => tableSeat(seat, inputs)),
    removed: session.seats.filter((seat) => seat.state === 'removed').map((seat) => tableSeat(seat, inputs)),
    canTakeBack: inputs.canTakeBack,
    guests: session.guests.flatMap((guest) =>
      guest.state === 'removed'
        ? []
        : [{ ...guestView(guest, inputs), state: guest.state, inTouch: inputs.guestsConnected.has(guest.number) }],
    ),
    settings: session.settings,
    children: session.children,
    highestCeiling: highestCeiling(session),
    wellbeing: inputs.wellbeing && {
      answers: seated.flatMap(({ number }) => {
        const answer = inputs.wellbeing?.[number];
        return answer ? [{ seat: number, answer }] : [];
      }),
    },
    messages: [...inputs.messages],
    noTurnYet: had ? seated.map(({ number }) => number).filter((number) => !had.includes(number)) : [],
    breakAsked: inputs.breakAsked,
    suggestions: current?.activity.suggests?.(session.play, pack) ?? [],
    seats: seated
      .filter((seat) => seat.facilitator || seat.device === 'none')
      .map(({ number }) => seatView(inputs, number)),
    play: leadPlay(inputs, true),
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

function guestView({ number, role, name, helps }: Session['guests'][number], { read }: ViewInputs): GuestView {
  return { number, role, name: name === undefined ? undefined : read(name), helps };
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

function readCurrent({ session, pack, ballots, read, secret }: ViewInputs) {
  const current = session.play === undefined ? undefined : activityAt(session, pack);
  if (!current) return undefined;
  const seats = atTable(session.seats);
  const limits = limitsOf(session);
  const context: ViewContext<unknown> = { content: current.content, pack, seats, limits, ballots, read, secret };
  const keeping: readonly Kept[] = current.activity.keeps?.(session.play) ?? [];
  return { activity: current.activity, context, keeping };
}
