import type { Kept } from '../activities/activity.ts';
import type { Framework } from './framework.ts';
import { ownFramework } from './mark.ts';
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
import type { PersonReport, SeenArea, SeenEntry, Wording } from './report.ts';
import type { Valence } from './valence.ts';

/** What one meeting brings to a person's report. Only meetings at which the person says yes to notes are given. */
export interface ReportMeeting {
  /** which meeting of the group */
  number: number;
  /** all notes about the person, oldest first */
  notes: readonly Observation[];
  /** by id of the note */
  answers: ReadonlyMap<string, Answer>;
  replies: ReadonlyMap<string, Reply>;
  kept: readonly (Omit<Kept, 'card' | 'words'> & { wording: Wording })[];
  messages: readonly { from: 'seat' | 'facilitator'; text: string }[];
  /** what the person said of themselves; empty: nothing */
  words: string;
  goals: readonly { id: string; draft: GoalDraft }[];
  /** by id of the goal */
  looks: ReadonlyMap<string, LookDraft>;
  worker: WorkerPart | undefined;
  frameworks: readonly Framework[];
  /** the session's own codes */
  codes: readonly { id: string; text: string }[];
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
const somebodyElse = 'toinen osallistuja';

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
    seen: seenIn(meetings, nameless),
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

const order: readonly Valence[] = ['strength', 'neutral', 'support'];

/** By area in the frameworks' fixed order, strengths first; corrections stand beside what they correct. */
function seenIn(meetings: readonly ReportMeeting[], nameless: (text: string) => string): SeenArea[] {
  const areas = new Map<string, SeenArea>();
  const others: SeenEntry[] = [];
  for (const { frameworks } of meetings)
    for (const { id, domains } of frameworks)
      for (const domain of domains)
        if (!areas.has(`${id} ${domain.id}`))
          areas.set(`${id} ${domain.id}`, { framework: id, area: domain.id, title: domain.title, entries: [] });
  for (const meeting of meetings)
    for (const note of meeting.notes) {
      const answer = meeting.answers.get(note.id);
      const reply = meeting.replies.get(note.id);
      if (note.corrects !== undefined || !mayStandInReport(note, answer, reply)) continue;
      const entry = entryOf(note, meeting, nameless);
      const area = areas.get(`${note.framework} ${note.code?.split('.')[0]}`);
      (area?.entries ?? others).push(entry);
    }
  const withOthers = [...areas.values(), { framework: ownFramework, area: ownFramework, title: {}, entries: others }];
  return withOthers
    .filter(({ entries }) => entries.length > 0)
    .map((area) => ({
      ...area,
      entries: area.entries.toSorted((one, other) => order.indexOf(one.valence) - order.indexOf(other.valence)),
    }));
}

function entryOf(note: Observation, meeting: ReportMeeting, nameless: (text: string) => string): SeenEntry {
  const understood = ({ interpretation, interpretationShown }: Observation) =>
    interpretationShown && interpretation !== '' ? nameless(interpretation) : undefined;
  const answer = meeting.answers.get(note.id);
  const reply = meeting.replies.get(note.id);
  const topic = topicOf(note, meeting);
  const corrections = meeting.notes.filter(
    (other) =>
      other.corrects === note.id &&
      mayStandInReport(other, meeting.answers.get(other.id), meeting.replies.get(other.id)),
  );
  return {
    note: note.id,
    meeting: meeting.number,
    valence: note.valence,
    topic: note.framework === ownFramework && topic?.fi ? { fi: nameless(topic.fi) } : topic,
    seen: nameless(note.seen),
    interpretation: understood(note),
    answer: answer && { ...answer, text: nameless(answer.text) },
    reply: answer?.kind === 'wish' && reply ? { ...reply, reason: nameless(reply.reason) } : undefined,
    later: note.later,
    corrections: corrections.map((one) => ({ seen: nameless(one.seen), interpretation: understood(one) })),
  };
}

/** What a note is about, in words: of a framework, or of the session's own codes. */
export function topicOf(
  { framework, code }: Pick<Observation, 'framework' | 'code'>,
  { frameworks, codes }: Pick<ReportMeeting, 'frameworks' | 'codes'>,
): SeenEntry['topic'] {
  const [area, id] = code?.split('.') ?? [];
  if (framework === ownFramework) {
    const own = codes.find((one) => one.id === id)?.text;
    return own === undefined ? undefined : { fi: own };
  }
  const domain = frameworks.find((one) => one.id === framework)?.domains.find((one) => one.id === area);
  return domain?.codes.find((one) => one.id === id)?.text;
}

const isOwn = (wording: Wording): wording is { own: string } => 'own' in wording;
