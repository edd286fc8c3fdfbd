import type { Framework } from './framework.ts';
import { ownFramework } from './mark.ts';
import type { Observation } from './observation.ts';
import { withoutNames } from './others.ts';
import type { Answer, Reply } from './own.ts';
import type { SeenArea, SeenEntry } from './report.ts';
import type { Valence } from './valence.ts';

/** The notes of one meeting, with what they are tagged with and what their people answer. */
export interface NotedMeeting {
  /** which meeting of the group */
  number: number;
  /** oldest first */
  notes: readonly Observation[];
  /** by id of the note */
  answers: ReadonlyMap<string, Answer>;
  replies: ReadonlyMap<string, Reply>;
  frameworks: readonly Framework[];
  /** the session's own codes */
  codes: readonly { id: string; text: string }[];
}

/** What was seen of the group, by area. It names nobody: whoever has said no to notes is not in them by this way, either. */
export function groupSeen(meeting: NotedMeeting, everybody: readonly string[]): SeenArea[] {
  const nameless = (text: string) => withoutNames(text, everybody, 'osallistuja');
  const says = ({ seat, removed, code, seen }: Observation) =>
    seat === undefined && !removed && (code !== undefined || seen !== '');
  return seenIn([meeting], nameless, says).map((area) => ({
    ...area,
    // Nobody else reads how the worker understands the group; it is theirs.
    entries: area.entries.map(({ interpretation: _interpretation, ...entry }) => entry),
  }));
}

const order: readonly Valence[] = ['strength', 'neutral', 'support'];

/** By area in the frameworks' fixed order, strengths first; corrections stand beside what they correct. */
export function seenIn(
  meetings: readonly NotedMeeting[],
  nameless: (text: string) => string,
  mayStand: (note: Observation, meeting: NotedMeeting) => boolean,
): SeenArea[] {
  const areas = new Map<string, SeenArea>();
  const others: SeenEntry[] = [];
  for (const { frameworks } of meetings)
    for (const { id, domains } of frameworks)
      for (const domain of domains)
        if (!areas.has(`${id} ${domain.id}`))
          areas.set(`${id} ${domain.id}`, { framework: id, area: domain.id, title: domain.title, entries: [] });
  for (const meeting of meetings)
    for (const note of meeting.notes) {
      if (note.corrects !== undefined || !mayStand(note, meeting)) continue;
      const corrections = meeting.notes.filter((other) => other.corrects === note.id && mayStand(other, meeting));
      const entry = entryOf(note, corrections, meeting, nameless);
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

function entryOf(
  note: Observation,
  corrections: readonly Observation[],
  meeting: NotedMeeting,
  nameless: (text: string) => string,
): SeenEntry {
  const understood = ({ interpretation, interpretationShown }: Observation) =>
    interpretationShown && interpretation !== '' ? nameless(interpretation) : undefined;
  const answer = meeting.answers.get(note.id);
  const reply = meeting.replies.get(note.id);
  const topic = topicOf(note, meeting);
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
  { frameworks, codes }: Pick<NotedMeeting, 'frameworks' | 'codes'>,
): SeenEntry['topic'] {
  const [area, id] = code?.split('.') ?? [];
  if (framework === ownFramework) {
    const own = codes.find((one) => one.id === id)?.text;
    return own === undefined ? undefined : { fi: own };
  }
  const domain = frameworks.find((one) => one.id === framework)?.domains.find((one) => one.id === area);
  return domain?.codes.find((one) => one.id === id)?.text;
}
