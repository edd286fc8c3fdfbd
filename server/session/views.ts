import type { Ballots } from '../../shared/activities/activity.ts';
import type { Pack } from '../../shared/pack/pack.ts';
import { stepToTakeBack } from '../../shared/session/replay.ts';
import type { Session } from '../../shared/session/session.ts';
import type { ClockView, FacilitatorView, PublicView, SeatView } from '../../shared/session/view.ts';
import { facilitatorView, publicView, seatView, type ViewInputs } from '../../shared/session/views.ts';
import type { Private } from '../../shared/wire/protocol.ts';
import type { StoredStep } from '../store/steps.ts';
import type { Watcher } from './Watcher.ts';

/** What lives in memory only. After a crash it is asked again. */
export interface Live {
  /** open answers: slot → seat → value */
  ballots: Ballots;
  /** seats that are resting */
  out: ReadonlySet<number>;
  breakAsked: boolean;
}

export const nothingLive: Live = { ballots: {}, out: new Set(), breakAsked: false };

/** A session with its steps and all that a view is made of, at one moment. */
export interface Moment {
  session: Session;
  steps: readonly StoredStep[];
  live: Live;
}

export interface Surroundings {
  pack: Pack;
  code: string;
  words: ReadonlyMap<string, string>;
  clock: ClockView;
  watchers: ReadonlySet<Watcher>;
}

/** What is to be sent: to everyone, and to those whose own view has changed. */
export interface Showing {
  view: PublicView;
  privates: { watcher: Watcher; message: Private; text: string }[];
}

/** Projects a moment for all who watch. Sends nothing; throws before anything is sent. */
export function project(moment: Moment, surroundings: Surroundings): Showing {
  const inputs = inputsOf(moment, surroundings);
  const view = publicView(inputs);
  const privates = [...surroundings.watchers].flatMap((watcher) => {
    const own = watcher.looking ? privateOf(watcher, inputs) : undefined;
    const text = own ? JSON.stringify(own) : '';
    return own && text !== watcher.last ? [{ watcher, message: { rev: inputs.rev, ...own }, text }] : [];
  });
  return { view, privates };
}

function privateOf(
  { role, seat }: Watcher,
  inputs: ViewInputs,
): { seat?: SeatView; lead?: FacilitatorView } | undefined {
  if (role === 'screen') return undefined;
  if (role === 'facilitator') return { lead: facilitatorView(inputs) };
  return seat === undefined ? {} : { seat: seatView(inputs, seat) };
}

function inputsOf({ session, steps, live }: Moment, { pack, code, words, clock, watchers }: Surroundings): ViewInputs {
  return {
    session,
    pack,
    rev: steps.length,
    code,
    clock,
    read: (id) => words.get(id),
    connected: connectedSeats(session, watchers),
    ...live,
    canTakeBack: stepToTakeBack(steps, pack, session.scenario) !== undefined,
  };
}

/** Seats in touch: with a phone of their own, or sharing one that is connected. */
function connectedSeats(session: Session, watchers: ReadonlySet<Watcher>): Set<number> {
  const roles = new Set([...watchers].map(({ role }) => role));
  const own = [...watchers].flatMap(({ role, seat }) => (role === 'participant' && seat !== undefined ? [seat] : []));
  const shared = session.seats.filter((seat) => seat.device === 'shared' && roles.has('shared-device'));
  return new Set([...own, ...shared.map((seat) => seat.number)]);
}
