import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** Anything that Kysely has built: it is compiled here and run at once, on the one write connection. */
interface Query<Row> {
  compile(): CompiledQuery<Row>;
}

interface Waiting {
  work(): unknown;
  resolve(value: unknown): void;
  reject(fault: unknown): void;
}

type Answer = () => void;

/**
 * Opens (and if needed makes or upgrades) a database file.
 * @param sync tells when what was written is on the disk; a test brings its own
 * @throws when the settings that make an answer durable cannot be had
 */
export async function openDatabase(path: string, sync = fdatasync): Promise<Database> {
  const sqlite = new Sqlite(path);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('secure_delete = ON');
  await migrate(sqlite);
  // NORMAL syncs whatever keeps the file whole. What makes a commit last, the sync of its log, `Database` does by itself.
  sqlite.pragma('synchronous = NORMAL');
  expectPragmas(sqlite, { journal_mode: 'wal', synchronous: 1, foreign_keys: 1, secure_delete: 1 });
  return new Database(sqlite, path, sync);
}

/**
 * Opens a database file that somebody else writes to, only to read it.
 * @throws when there is none
 */
export function openToRead(path: string): Database {
  const sqlite = new Sqlite(path, { readonly: true, fileMustExist: true });
  sqlite.pragma('busy_timeout = 5000');
  return new Database(sqlite, undefined);
}

/**
 * The one write connection. Work on it is synchronous: nothing can come between. The disk is waited for elsewhere: a
 * sync of the write-ahead log runs beside the event loop, and a commit is not answered before it has ended. (With
 * `synchronous = FULL` SQLite would do the very same sync at the very same place, and all tables would stand still.)
 */
export class Database {
  /** builds queries; never runs them by itself */
  readonly query: Kysely<Tables> = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  readonly #sqlite: Sqlite.Database;
  readonly #prepared = new Map<string, Sqlite.Statement>();
  /** SQLite's write-ahead log, only to be synced: its locks are on the other two files. Undefined: only to be read */
  readonly #log: number | undefined;
  readonly #sync: typeof fdatasync;
  #waiting: Waiting[] = [];
  #isSyncing = false;
  #isClosed = false;
  /** set once the disk has refused a sync: what it holds from then on is not known, so nothing is promised any more */
  #broken: Error | undefined;

  /** @param path of the file; undefined when it is only read */
  constructor(sqlite: Sqlite.Database, path: string | undefined, sync: typeof fdatasync = fdatasync) {
    this.#sqlite = sqlite;
    this.#sync = sync;
    if (path === undefined) return;
    sqlite.exec('begin immediate; commit');
    this.#log = openSync(`${path}-wal`, 'r+');
  }

  all<Row>(query: Query<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return this.#prepare(sql).all(...parameters) as Row[];
  }

  one<Row>(query: Query<Row>): Row | undefined {
    const { sql, parameters } = query.compile();
    return this.#prepare(sql).get(...parameters) as Row | undefined;
  }

  /** @returns number of rows that were changed */
  run(query: Query<unknown>): number {
    const { sql, parameters } = query.compile();
    return this.runCompiled(sql, parameters);
  }

  /** The same for a query that is asked so often that it was compiled once. */
  runCompiled(sql: string, parameters: readonly unknown[]): number {
    return this.#prepare(sql).run(...parameters).changes;
  }

  /**
   * Group commit: everything asked for within one turn of the event loop, or while the disk is at work, becomes one
   * transaction. When one of it fails, it is done again with each in a savepoint of its own, so that one's failure is
   * its own. Resolves only after the commit has reached the disk.
   * @param work synchronous, changes nothing but the database and may run twice; what it throws is undone and rejects
   * this promise alone
   */
  commit<Value>(work: () => Value): Promise<Value> {
    if (this.#log === undefined) return Promise.reject(new Error('Database.commit: it was opened to be read only'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      if (this.#waiting.length === 1 && !this.#isSyncing) setImmediate(() => this.#flush());
    });
  }

  /** Moves the write-ahead log into the file and empties it, so that erased words are in neither. */
  emptyLog(): void {
    this.#sqlite.pragma('wal_checkpoint(TRUNCATE)');
  }

  isSound(): boolean {
    return this.#sqlite.pragma('integrity_check', { simple: true }) === 'ok';
  }

  close(): void {
    if (this.#log === undefined) {
      this.#sqlite.close();
      return;
    }
    const answers = this.#write();
    fdatasyncSync(this.#log);
    for (const answer of answers) answer();
    this.#sqlite.close();
    this.#isClosed = true;
    if (!this.#isSyncing) closeSync(this.#log);
  }

  #prepare(sql: string): Sqlite.Statement {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      statement = this.#sqlite.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }

  #flush(): void {
    const log = this.#log;
    if (log === undefined || this.#isSyncing || this.#waiting.length === 0) return;
    const answers = this.#write();
    this.#isSyncing = true;
    this.#sync(log, (fault) => {
      this.#isSyncing = false;
      if (this.#isClosed) closeSync(log);
      if (fault) this.#broken ??= new Error(`The disk does not take what is written to it: ${fault.message}`);
      for (const answer of answers) answer();
      this.#flush();
    });
  }

  /** @returns what to answer once it is on the disk */
  #write(): Answer[] {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return [];
    const answers = this.#together(batch) ?? this.#oneByOne(batch);
    return answers.map((answer, index) => () => (this.#broken ? batch[index]?.reject(this.#broken) : answer()));
  }

  /** As it nearly always goes: nothing fails, and nobody needs a savepoint. Undefined: nothing of it has happened. */
  #together(batch: readonly Waiting[]): Answer[] | undefined {
    const values: unknown[] = [];
    try {
      this.#exec('begin immediate');
      for (const { work } of batch) values.push(work());
      this.#exec('commit');
    } catch {
      if (this.#sqlite.inTransaction) this.#exec('rollback');
      return undefined;
    }
    return batch.map(
      ({ resolve }, index) =>
        () =>
          resolve(values[index]),
    );
  }

  /** Something failed: once more, so that one's failure is its own. */
  #oneByOne(batch: readonly Waiting[]): Answer[] {
    const answers: Answer[] = [];
    try {
      this.#exec('begin immediate');
      for (const waiting of batch) answers.push(this.#inSavepoint(waiting));
      this.#exec('commit');
    } catch (fault) {
      if (this.#sqlite.inTransaction) this.#exec('rollback');
      return batch.map(
        ({ reject }) =>
          () =>
            reject(fault),
      );
    }
    return answers;
  }

  #inSavepoint({ work, resolve, reject }: Waiting): Answer {
    this.#exec('savepoint one');
    try {
      const value = work();
      this.#exec('release one');
      return () => resolve(value);
    } catch (fault) {
      this.#exec('rollback to one');
      this.#exec('release one');
      return () => reject(fault);
    }
  }

  #exec(sql: string): void {
    this.#prepare(sql).run();
  }
}

async function migrate(sqlite: Sqlite.Database): Promise<void> {
  const kysely = new Kysely({ dialect: new SqliteDialect({ database: sqlite }) });
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

function expectPragmas(sqlite: Sqlite.Database, expected: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(expected)) {
    const found = sqlite.pragma(name, { simple: true });
    if (found !== value) throw new Error(`openDatabase: expected ${name} to be ${value}, found ${String(found)}`);
  }
}
