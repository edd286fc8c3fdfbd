import type { Pack } from '../../shared/pack/pack.ts';
import { replay } from '../../shared/session/replay.ts';
import type { Session } from '../../shared/session/session.ts';
import type { Library } from '../packs/library.ts';
import type { LoadedPack } from '../packs/load.ts';
import type { SessionRecord } from '../store/sessions.ts';
import type { StoredStep } from '../store/steps.ts';
import type { Store } from '../store/store.ts';

/** A meeting as it is on the disk. A running one is on the disk before anybody sees it. */
export interface Recorded {
  id: string;
  record: SessionRecord;
  loaded: LoadedPack;
  groupName: string | undefined;
  session: Session;
  steps: readonly StoredStep[];
  words: ReadonlyMap<string, string>;
  pack: Pack;
}

export interface RecordedParts {
  store: Pick<Store, 'sessions' | 'steps' | 'words' | 'groups'>;
  library: Pick<Library, 'pack'>;
  /** meetings that have been read for the same answer */
  readBefore?: Map<string, Promise<Recorded>>;
}

/** For an answer that is made of the same meetings again and again: each is read once. */
export const readingOnce = <Parts extends RecordedParts>(parts: Parts): Parts => ({ ...parts, readBefore: new Map() });

/**
 * Reads a meeting from the disk, without hosting it.
 * @throws when its pack is not there
 */
export function readRecorded(parts: RecordedParts, record: SessionRecord): Promise<Recorded> {
  const reading = parts.readBefore?.get(record.id) ?? read(parts, record);
  parts.readBefore?.set(record.id, reading);
  return reading;
}

async function read({ store, library }: RecordedParts, record: SessionRecord): Promise<Recorded> {
  const loaded = await library.pack(record.pack);
  if (!loaded) throw new Error(`readRecorded: expected pack ${record.pack} of session ${record.id}, found none`);
  const [steps, words] = [await store.steps.of(record.id), await store.words.of(record.id)];
  const group = record.group === undefined ? undefined : await store.groups.find(record.group);
  const { pack } = loaded;
  const session = replay(steps, pack);
  return { id: record.id, record, loaded, groupName: group?.name, session, steps, words, pack };
}
