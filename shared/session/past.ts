import type { Pack } from '../pack/pack.ts';
import { replay, type Step, undoneSteps } from './replay.ts';
import { scenarioStepOf } from './session.ts';
import type { PublicView } from './view.ts';
import { publicView } from './views.ts';

/** A part of the meeting as it was played. */
export interface PlayedStretch {
  /** index in the arc */
  at: number;
  scenario: string;
  step: string;
  kind: string;
  /** the steps after which it lay on the table: the first and the last */
  fromRev: number;
  toRev: number;
}

/** The parts that were played, in order; what was taken back is in none of their borders. */
export function stretchesOf(steps: readonly Step[], pack: Pack): PlayedStretch[] {
  const undone = undoneSteps(steps);
  const { arc } = replay(steps, pack);
  const stretches: PlayedStretch[] = [];
  for (const { seq, events } of steps) {
    if (undone.has(seq)) continue;
    for (const event of events) {
      const last = stretches.at(-1);
      if (event.type === 'activity-ended' && last?.at === event.at) last.toRev = Math.max(last.fromRev, seq - 1);
      const part = event.type === 'activity-begun' ? arc[event.at] : undefined;
      if (event.type !== 'activity-begun' || !part) continue;
      const { scenario, step } = part;
      const { kind } = scenarioStepOf(part, pack);
      stretches.push({ at: event.at, scenario, step, kind, fromRev: seq, toRev: steps.length });
    }
  }
  return stretches;
}

interface Then {
  steps: readonly Step[];
  pack: Pack;
  /** number of the last step that had been made: from 1 to the number of steps */
  rev: number;
  /** what was written, or undefined when it has been erased */
  read(wordsId: string): string | undefined;
}

/**
 * The table as everybody saw it after a step, also one that was taken back later. Open answers, who was in touch and
 * who rested are recorded nowhere, so they are not in it; words that have been erased since are not in it either.
 */
export function tableThen({ steps, pack, rev, read }: Then): PublicView {
  const until = steps.slice(0, rev);
  const nobody = new Set<number>();
  return publicView({
    session: replay(until, pack),
    pack,
    rev,
    code: '',
    clock: { played: until.at(-1)?.at ?? 0, since: 0, running: false },
    // What only a role knew is nobody's to look up afterwards.
    secret: () => ({}),
    read,
    connected: nobody,
    out: nobody,
    guestsConnected: nobody,
    unled: false,
    ballots: {},
    breakAsked: false,
    wellbeing: undefined,
    messages: [],
    canTakeBack: false,
  });
}
