import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AuditStore } from './audit.ts';
import { BlobsStore } from './blobs.ts';
import { type Database, openDatabase, openToRead } from './database.ts';
import { GroupsStore } from './groups.ts';
import { InvitesStore } from './invites.ts';
import { hashed, MasterKey } from './keys.ts';
import { MessagesStore } from './messages.ts';
import { ObservationsStore } from './observations.ts';
import { OwnCodesStore } from './own-codes.ts';
import { PagesStore } from './pages.ts';
import { PeopleStore } from './people.ts';
import { SeatsStore } from './seats.ts';
import { SessionsStore } from './sessions.ts';
import { SettingsStore } from './settings.ts';
import { StepsStore } from './steps.ts';
import { WordsStore } from './words.ts';

/** Everything that outlives the process. */
export interface Store {
  sessions: SessionsStore;
  steps: Pick<StepsStore, 'append' | 'of'>;
  words: Pick<WordsStore, 'of' | 'eraseOne' | 'eraseSeat'>;
  seats: SeatsStore;
  groups: GroupsStore;
  observations: ObservationsStore;
  codes: OwnCodesStore;
  people: PeopleStore;
  pages: PagesStore;
  messages: Pick<MessagesStore, 'of' | 'agreedOf' | 'add' | 'agree' | 'eraseNotAgreed'>;
  blobs: BlobsStore;
  audit: AuditStore;
  invites: InvitesStore;
  settings: SettingsStore;
  /** writes what is still waiting, and closes the file */
  close(): void;
}

/**
 * Opens `<folder>/pelipiiri.sqlite` and the master key beside it, making what is missing.
 * @throws when the folder cannot be written, or the key belongs to another database
 */
export async function openStore(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = await openDatabase(join(folder, fileName));
  const master = new MasterKey(folder);
  await checkKey(database, master);
  return storeOver(database, master);
}

/**
 * Opens the same beside a server that runs, only to read: whatever would write rejects.
 * @throws when there is no database, or no master key
 */
export function openStoreToRead(folder: string): Store {
  if (!existsSync(join(folder, fileName)) || !existsSync(join(folder, 'master.key')))
    throw new Error(`There is no database in ${folder}.`);
  return storeOver(openToRead(join(folder, fileName)), new MasterKey(folder));
}

const fileName = 'pelipiiri.sqlite';

function storeOver(database: Database, master: MasterKey): Store {
  const words = new WordsStore(database, master);
  const seats = new SeatsStore(database);
  const steps = new StepsStore(database, words, seats);
  return {
    sessions: new SessionsStore(database, master, words, steps),
    steps,
    words,
    seats,
    groups: new GroupsStore(database),
    observations: new ObservationsStore(database, words),
    codes: new OwnCodesStore(database, words),
    people: new PeopleStore(database, words),
    pages: new PagesStore(database, master),
    messages: new MessagesStore(database, words),
    blobs: new BlobsStore(database),
    audit: new AuditStore(database),
    invites: new InvitesStore(database),
    settings: new SettingsStore(database),
    close: () => database.close(),
  };
}

/** A secret of this installation, kept as a file that only its owner reads. */
export const newInstallationSecret = (): string => randomBytes(32).toString('base64url');

/** Without the key that it was made with, a database would look sound and give back no words. */
async function checkKey(database: Database, master: MasterKey): Promise<void> {
  const name = 'master-key';
  const value = hashed(master.secretFor('join', 'which key is this'));
  const known = database.one(database.query.selectFrom('facts').select('value').where('name', '=', name));
  if (known && known.value !== value)
    throw new Error('openStore: expected the master.key with which this database was made, found another one');
  if (!known) await database.commit(() => database.run(database.query.insertInto('facts').values({ name, value })));
}
