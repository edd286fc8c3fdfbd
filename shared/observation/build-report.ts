import type { Kept } from '../activities/activity.ts';
import type { Observation } from './observation.ts';
import { withoutNames } from './others.ts';
import {
  type Answer,
  emptyWorkerPart,
  type Goal,
  type GoalDraft,
  type LookDraft,
  type Reply,
  type WorkerPart,
} from './own.ts';
import type { PersonReport, Wording } from './report.ts';
import { type NotedMeeting, seenIn } from './seen.ts';

/** What one meeting brings to a person's report. Only meetings at which the person says yes to notes are given. */
export interface ReportMeeting extends NotedMeeting {
  kept: readonly (Omit<Kept, 'card' | 'words'> & { wording: Wording })[];
  messages: readonly { from: 'seat' | 'facilitator'; text: string }[];
  /** what the person said of themselves; empty: nothing */
  words: string;
  goals: readonly { id: string; draft: GoalDraft }[];
  /** by id of the goal */
  looks: ReadonlyMap<string, LookDraft>;
  worker: WorkerPart | undefined;
}

export interface ReportSubject {
  name: string | undefined;
  token: string;
  groupName: string | undefined;
  sealedAt: number | undefined;
  /** nicknames of everybody else who was there */
  others: readonly string[];
}

/** What stands for another person's name. Records are written in Finnish; the person reads them in their own language. */
export const somebodyElse = 'toinen osallistuja';

/**
 * Whether a note may leave the worker's review: the person may read it, it holds something, and it has not been wished
 * away, or the worker has answered the wish with a reason for keeping it.
 */
export function mayStandInReport(note: Observation, answer: Answer | undefined, reply: Reply | undefined): boolean {
  if (note.removed || !note.shared || (note.code === undefined && note.seen === '')) return false;
  return answer?.kind !== 'wish' || reply?.decision === 'kept';
}

/**
 * Puts a person's report together from the group's meetings, oldest first. What the person says stands beside what was
 * seen; others are not named, in nobody's words.
 */
export function personReport(meetings: readonly ReportMeeting[], subject: ReportSubject): PersonReport {
  const { name, token, groupName, sealedAt } = subject;
  const nameless = (text: string) => withoutNames(text, subject.others, somebodyElse);
  const inWords = (wording: Wording): Wording => (isOwn(wording) ? { own: nameless(wording.own) } : wording);
  const kept = meetings.flatMap(({ number, kept: things }) =>
    things.map(({ what, area, aspect, wording }) => ({
      ...{ what, area, aspect, meeting: number },
      wording: inWords(wording),
    })),
  );
  const keptAs = (wanted: Kept['what']) =>
    kept.filter(({ what }) => what === wanted).map(({ meeting, wording }) => ({ meeting, wording }));
  const worker = meetings.at(-1)?.worker ?? emptyWorkerPart;
  return {
    name,
    token,
    groupName,
    meetings: meetings.map(({ number }) => number),
    ownWords: meetings.flatMap(({ number, words }) => (words ? [{ meeting: number, text: nameless(words) }] : [])),
    strengths: keptAs('strength'),
    words: keptAs('word'),
    reflections: kept.flatMap(({ what, area, aspect, meeting, wording }) =>
      what === 'reflection' && area && aspect ? [{ area, aspect, meeting, wording }] : [],
    ),
    messages: meetings.flatMap(({ number, messages }) =>
      messages.map(({ from, text }) => ({ meeting: number, from, text: nameless(text) })),
    ),
    goals: goalsOf(meetings, nameless),
    seen: seenIn(meetings, nameless, (note, { answers, replies }) =>
      mayStandInReport(note, answers.get(note.id), replies.get(note.id)),
    ),
    worker: { ...worker, thought: nameless(worker.thought), nextSteps: worker.nextSteps.map(nameless) },
    sealedAt,
  };
}

/** Goals of all meetings, each with the later looks at it; only the person's own answers (same rater, same purpose). */
export function goalsOf(
  meetings: readonly Pick<ReportMeeting, 'number' | 'goals' | 'looks'>[],
  nameless: (text: string) => string = (text) => text,
): Goal[] {
  // A goal may be written anew at a later meeting: the last wording counts, the first meeting stays.
  const goals = new Map<string, Goal & { removed: boolean }>();
  for (const { number, goals: drafts, looks } of meetings) {
    for (const { id, draft } of drafts) {
      const before = goals.get(id);
      const words = { words: nameless(draft.words), steps: draft.steps.map(nameless), removed: draft.removed };
      goals.set(id, { id, meeting: before?.meeting ?? number, looks: before?.looks ?? [], ...words });
    }
    for (const [id, look] of looks)
      goals.get(id)?.looks.push({ ...look, words: nameless(look.words), meeting: number });
  }
  return [...goals.values()].flatMap(({ removed, ...goal }) => (removed ? [] : [goal]));
}

const isOwn = (wording: Wording): wording is { own: string } => 'own' in wording;
