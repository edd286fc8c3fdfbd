import type { LocalisedText } from '../../shared/lib/text.ts';
import { personReport } from '../../shared/observation/build-report.ts';
import { exportVersion, type SessionExport } from '../../shared/observation/export.ts';
import type { GroupMeeting } from '../../shared/observation/group-report.ts';
import { withoutNames } from '../../shared/observation/others.ts';
import type { Wording } from '../../shared/observation/report.ts';
import { groupSeen } from '../../shared/observation/seen.ts';
import { keptOf, timelineOf } from '../../shared/session/timeline.ts';
import { frameworksOf } from '../observation/frameworks.ts';
import { allowsNotes, type NotesParts, readableNotes } from '../observation/notes.ts';
import { type Recorded, readRecorded } from '../observation/recorded.ts';
import { type PersonParts, sittingAt } from '../observation/sittings.ts';
import { textInAll } from '../packs/library.ts';
import type { SessionRecord } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';

/** Everything of one meeting that may leave Pelipiiri, in the form of the JSON export; the other formats are made of it. */
export async function gatherExport(parts: PersonParts, record: SessionRecord): Promise<SessionExport> {
  const recorded = await readRecorded(parts, record);
  const { session, ...group } = await gatherGroup(parts, recorded);
  const { loaded } = recorded;
  const areas = loaded.pack.areas.map(({ id }) => ({ id, title: textInAll(loaded, `area.${id}`) }));
  const people = await peopleIn(parts, recorded);
  return { format: 'pelipiiri-session', version: exportVersion, session, areas, ...group, people };
}

/** What is known of the group's meeting as a whole. */
export async function gatherGroup(parts: NotesParts & GroupParts, recorded: Recorded): Promise<GroupMeeting> {
  const { record, session, loaded, groupName } = recorded;
  const seated = session.seats.filter((seat) => seat.state === 'seated');
  return {
    session: {
      ...{ id: record.id, pack: record.pack, scenario: record.scenario, meeting: session.meeting },
      title: textInAll(loaded, `scenario.${record.scenario}.title`),
      ...(groupName ? { groupName } : {}),
      date: new Date(record.openedAt).toISOString().slice(0, 10),
      seats: seated.length,
    },
    arc: arcOf(recorded),
    takenAlong: takenAlong(recorded),
    seen: await seenOfGroup(parts, recorded),
  };
}

interface GroupParts {
  store: Pick<Store, 'blobs' | 'codes'>;
}

export function arcOf(recorded: Recorded): SessionExport['arc'] {
  const { steps, words, loaded } = recorded;
  const everybody = everybodyIn(recorded);
  return timelineOf(steps, loaded.pack).map(({ timeline, ...part }) => ({
    ...part,
    title: textInAll(loaded, `scenario.${part.scenario}.${part.step}.title`),
    timeline: timeline.map(({ words: wordsId, ...entry }) => {
      const found = wordingOf(words, loaded, wordsId, entry.card);
      // What the group named together with everybody is its own, also when it is called after somebody.
      const wording = entry.what === 'picture-named' ? found : nameless(found, everybody);
      return { ...entry, ...(wording ? { wording } : {}) };
    }),
  }));
}

/**
 * Words are said to the whole circle; the order in which they were taken would tell whose they are. Strengths are kept
 * or not in quiet: were they counted here, those missing could be told. What somebody sees in their own life is theirs.
 */
function takenAlong(recorded: Recorded): SessionExport['takenAlong'] {
  const { steps, words, loaded } = recorded;
  const everybody = everybodyIn(recorded);
  return keptOf(steps, loaded.pack)
    .flatMap(({ what, card, words: wordsId }) => {
      const wording = what === 'word' ? wordingOf(words, loaded, wordsId, card) : undefined;
      if (what !== 'word' || !wording) return [];
      return [{ what, wording: nameless(wording, everybody) }];
    })
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

async function seenOfGroup(parts: NotesParts & GroupParts, recorded: Recorded): Promise<SessionExport['seen']> {
  const notes = await readableNotes(parts, recorded);
  const none = { answers: new Map(), replies: new Map() };
  const frameworks = await frameworksOf(parts.store, recorded.record);
  const meeting = {
    ...none,
    number: recorded.session.meeting,
    notes,
    frameworks,
    codes: await parts.store.codes.of(recorded.id),
  };
  return groupSeen(meeting, everybodyIn(recorded));
}

/** What a group's page says in people's own words names nobody. */
const nameless = <Said extends Wording | undefined>(said: Said, everybody: readonly string[]) =>
  said && 'own' in said ? { own: withoutNames(said.own, everybody, 'osallistuja') } : said;

/** The reports of those who say yes to notes, over this meeting only. */
async function peopleIn(parts: PersonParts, recorded: Recorded): Promise<SessionExport['people']> {
  const { session, groupName } = recorded;
  const allowed = session.seats.filter(({ number }) => allowsNotes(session, number));
  const reports = await Promise.all(
    allowed.map(async ({ number, token }) => {
      const sitting = await sittingAt(parts, { session: recorded.id, seat: number }, recorded);
      if (!sitting) return [];
      const { name, others, sealedAt } = sitting;
      return [personReport([sitting], { name, token, groupName, sealedAt, others })];
    }),
  );
  return reports.flat();
}

/** Nicknames of all who were there. */
export function everybodyIn({ session, words }: Pick<Recorded, 'session' | 'words'>): string[] {
  return [...session.seats, ...session.guests].flatMap(({ name }) => (name && words.get(name)) || []);
}

function wordingOf(
  words: ReadonlyMap<string, string>,
  loaded: Recorded['loaded'],
  wordsId: string | undefined,
  card: string | undefined,
): Wording | undefined {
  const own = wordsId === undefined ? undefined : words.get(wordsId);
  if (own !== undefined) return { own };
  const text: Partial<LocalisedText> = card === undefined ? {} : textInAll(loaded, card);
  return Object.keys(text).length > 0 ? text : undefined;
}
