import type { LocalisedText } from '../../shared/lib/text.ts';
import type { Observation } from '../../shared/observation/observation.ts';
import { seatOf } from '../../shared/session/session.ts';
import { keptOf, timelineOf } from '../../shared/session/timeline.ts';
import type { LogEntry, SessionLog } from '../../shared/wire/api.ts';
import { textInAll } from '../packs/library.ts';
import type { LoadedPack } from '../packs/load.ts';
import type { SessionHost } from '../session/SessionHost.ts';
import type { SessionRecord } from '../store/sessions.ts';

interface LogParts {
  record: SessionRecord;
  loaded: LoadedPack;
  groupName: string | undefined;
  host: Pick<SessionHost, 'session' | 'steps' | 'words'>;
  observations: Observation[];
}

/** The log page, and what the JSON export holds. It names no one who has not said yes to notes. */
export function sessionLog({ record, loaded, groupName, host, observations }: LogParts): SessionLog {
  const { session, steps, words } = host;
  return {
    format: 'pelipiiri-session-log',
    version: 1,
    session: {
      id: record.id,
      pack: record.pack,
      scenario: record.scenario,
      title: textInAll(loaded, `scenario.${record.scenario}.title`),
      ...(groupName ? { groupName } : {}),
      date: new Date(record.openedAt).toISOString().slice(0, 10),
    },
    arc: timelineOf(steps, loaded.pack).map((part) => ({
      ...part,
      timeline: part.timeline.map((entry): LogEntry => {
        const own = entry.words === undefined ? undefined : words.get(entry.words);
        return {
          ...entry,
          ...(entry.card ? { text: textInAll(loaded, entry.card) } : {}),
          ...(own === undefined ? {} : { own }),
        };
      }),
    })),
    seats: session.seats.filter((seat) => seat.state === 'seated').length,
    observations,
    kept: keptIn(host, loaded),
  };
}

/**
 * In alphabetical order: the order in which things were kept would tell whose they are. Names stand beside them only
 * when everyone who kept something has said yes to notes; otherwise the nameless ones could be told by subtraction.
 */
function keptIn({ session, steps, words }: LogParts['host'], loaded: LoadedPack): SessionLog['kept'] {
  // What somebody sees in their own life is theirs: it is on their own pages only.
  const all = keptOf(steps, loaded.pack).flatMap(({ what, ...kept }) =>
    what === 'reflection' ? [] : [{ what, ...kept }],
  );
  const allSaidYes = all.every(({ seat }) => session.notesAllowed.includes(seat));
  const kept = all.flatMap(({ seat, what, card, words: wordsId }): SessionLog['kept'] => {
    const own = wordsId === undefined ? undefined : words.get(wordsId);
    const text: Partial<LocalisedText> | { own: string } | undefined =
      own !== undefined ? { own } : card === undefined ? undefined : textInAll(loaded, card);
    if (!text) return [];
    if (!allSaidYes) return [{ what, text }];
    const nameId = seatOf(session, seat)?.name;
    const name = nameId === undefined ? undefined : words.get(nameId);
    return [{ what, text, seat, ...(name === undefined ? {} : { name }) }];
  });
  return kept.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
