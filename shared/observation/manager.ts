/** Nobody who reads figures about groups may learn something about fewer people than this. */
export const fewestPeople = 5;

/** What one meeting brings to the manager's page. Never needs, strengths or notes. */
export interface ManagedMeeting {
  group: string;
  /** 1 to 12 */
  month: number;
  /** at the table */
  seats: number;
  /** of play */
  minutes: number;
  /** how often each of the three pictures about the meeting was chosen, when they were shown to all */
  feedback: readonly number[] | undefined;
}

/** A row; what fewer than five people stand behind is undefined. */
export interface ManagedRow {
  meetings: number;
  minutes: number;
  /** seats at meetings of at least five people, summed up */
  seats: number | undefined;
  /** how often each picture was chosen */
  feedback: readonly number[] | undefined;
}

export interface ManagedYear {
  groups: (ManagedRow & { group: string })[];
  months: (Omit<ManagedRow, 'feedback'> & { month: number })[];
  all: Omit<ManagedRow, 'feedback'>;
  /** of the groups whose own row shows none, together; undefined unless it is of two groups at least */
  otherFeedback: readonly number[] | undefined;
}

/**
 * A calendar year of meetings, for somebody who answers for the work and does not know the people. Meetings of fewer
 * than five people count as meetings and in minutes, never in seats, so that no sum can be taken apart to one of them.
 * Feedback is shown where each of its three counts is of at least five people; a year is fixed, so that no two periods
 * can be subtracted from each other.
 */
export function managedYear(meetings: readonly ManagedMeeting[]): ManagedYear {
  const groups = grouped(meetings, ({ group }) => group).map(([group, own]) => {
    const feedback = sumOf(own);
    return { group, ...rowOf(own), feedback: isEnough(feedback) ? feedback : undefined, hidden: feedback };
  });
  const hidden = groups.flatMap((row) => (row.feedback === undefined && row.hidden ? [row.hidden] : []));
  const rest = hidden.reduce<number[] | undefined>(added, undefined);
  return {
    groups: groups.map(({ hidden: _hidden, ...row }) => row).sort((one, other) => (one.group < other.group ? -1 : 1)),
    months: grouped(meetings, ({ month }) => month)
      .map(([month, own]) => ({ month, ...rowOf(own) }))
      .sort((one, other) => one.month - other.month),
    all: rowOf(meetings),
    otherFeedback: hidden.length > 1 && isEnough(rest) ? rest : undefined,
  };
}

function rowOf(meetings: readonly ManagedMeeting[]): Omit<ManagedRow, 'feedback'> {
  const large = meetings.filter(({ seats }) => seats >= fewestPeople);
  return {
    meetings: meetings.length,
    minutes: meetings.reduce((sum, { minutes }) => sum + minutes, 0),
    seats: large.length > 0 ? large.reduce((sum, { seats }) => sum + seats, 0) : undefined,
  };
}

const isEnough = (counts: readonly number[] | undefined): boolean =>
  counts?.every((count) => count >= fewestPeople) ?? false;

const added = (sum: number[] | undefined, counts: readonly number[]): number[] =>
  counts.map((count, nth) => count + (sum?.[nth] ?? 0));

const sumOf = (meetings: readonly ManagedMeeting[]): number[] | undefined =>
  meetings.reduce<number[] | undefined>((sum, { feedback }) => (feedback ? added(sum, feedback) : sum), undefined);

function grouped<Key extends string | number>(
  meetings: readonly ManagedMeeting[],
  keyOf: (meeting: ManagedMeeting) => Key,
): [Key, ManagedMeeting[]][] {
  const by = new Map<Key, ManagedMeeting[]>();
  for (const meeting of meetings) by.set(keyOf(meeting), [...(by.get(keyOf(meeting)) ?? []), meeting]);
  return [...by];
}
