import type { Ballots } from '../../shared/activities/activity.ts';
import type { Pack } from '../../shared/pack/pack.ts';
import type { Wellbeing } from '../../shared/session/commands.ts';
import { stepToTakeBack } from '../../shared/session/replay.ts';
import { guestOf, type Session } from '../../shared/session/session.ts';
import type { ClockView, MessageView, PublicView } from '../../shared/session/view.ts';
import { helperView, leadView, publicView, seatView, type ViewInputs } from '../../shared/session/views.ts';
import type { Private } from '../../shared/wire/protocol.ts';
import type { StoredStep } from '../store/steps.ts';
import { connectedGuests, connectedSeats } from './absences.ts';
import type { Watcher } from './Watcher.ts';

/** What lives in memory only. After a crash it is asked again. */
export interface Live {
  /** open answers: slot → seat → value */
  ballots: Ballots;
  /** seats that are resting */
  out: ReadonlySet<number>;
  breakAsked: boolean;
  /** answers to the question whether everything is all right; undefined while it is not asked */
  wellbeing: Readonly<Record<number, Wellbeing>> | undefined;
  /** nobody who leads has been in touch for too long */
  unled: boolean;
}

export const nothingLive: Live = {
  ballots: {},
  out: new Set(),
  breakAsked: false,
  wellbeing: undefined,
  unled: false,
};

/** A session with its steps and all that a view is made of, at one moment. */
export interface Moment {
  session: Session;
  steps: readonly StoredStep[];
  live: Live;
}

export interface Surroundings {
  pack: Pack;
  code: string;
  secret: ViewInputs['secret'];
  words: ReadonlyMap<string, string>;
  messages: readonly MessageView[];
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

function privateOf({ role, seat, guest }: Watcher, inputs: ViewInputs): Omit<Private, 'rev'> | undefined {
  if (role === 'screen') return undefined;
  if (role === 'facilitator') return { lead: leadView(inputs, { role }) };
  if (guest !== undefined) {
    const known = guestOf(inputs.session, guest);
    if (known?.state !== 'here') return {};
    if (known.role === 'helper') return { helper: helperView(inputs, guest) };
    return { lead: leadView(inputs, { role: known.role, guest }) };
  }
  return seat === undefined ? {} : { seat: seatView(inputs, seat) };
}

function inputsOf(
  { session, steps, live }: Moment,
  { pack, code, secret, words, messages, clock, watchers }: Surroundings,
): ViewInputs {
  return {
    session,
    pack,
    rev: steps.length,
    code,
    clock,
    read: (id) => words.get(id),
    secret,
    connected: connectedSeats(session, watchers),
    guestsConnected: connectedGuests(watchers),
    messages,
    ...live,
    canTakeBack: stepToTakeBack(steps, pack, session) !== undefined,
  };
}
