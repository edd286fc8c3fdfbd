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

/**
 * Opens (and if needed makes or upgrades) a database file.
 * @throws when the settings that make an answer durable cannot be had
 */
export async function openDatabase(path: string): Promise<Database> {
  const sqlite = new Sqlite(path);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('secure_delete = ON');
  await migrate(sqlite);
  // Only now: until the file has its first table, WAL turns this back to NORMAL without a word.
  sqlite.pragma('synchronous = FULL');
  expectPragmas(sqlite, { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 });
  return new Database(sqlite);
}

/** The one write connection. Work on it is synchronous: nothing can come between. */
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
  #waiting: Waiting[] = [];

  constructor(sqlite: Sqlite.Database) {
    this.#sqlite = sqlite;
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
   * Group commit: everything asked for within one turn of the event loop becomes one transaction. When one of it fails,
   * it is done again with each in a savepoint of its own, so that one's failure is its own. What comes in while a commit is on its way to the disk makes the next
   * one. Resolves only after the commit has reached the disk.
   * @param work synchronous, changes nothing but the database and may run twice; what it throws is undone and rejects
   * this promise alone
   */
  commit<Value>(work: () => Value): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#flush());
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
    this.#flush();
    this.#sqlite.close();
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
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length > 0 && !this.#together(batch)) this.#oneByOne(batch);
  }

  /** As it nearly always goes: nothing fails, and nobody needs a savepoint. False: nothing of it has happened. */
  #together(batch: readonly Waiting[]): boolean {
    const values: unknown[] = [];
    try {
      this.#exec('begin immediate');
      for (const { work } of batch) values.push(work());
      this.#exec('commit');
    } catch {
      if (this.#sqlite.inTransaction) this.#exec('rollback');
      return false;
    }
    for (const [index, { resolve }] of batch.entries()) resolve(values[index]);
    return true;
  }

  /** Something failed: once more, so that one's failure is its own. */
  #oneByOne(batch: readonly Waiting[]): void {
    const answers: (() => void)[] = [];
    try {
      this.#exec('begin immediate');
      for (const waiting of batch) answers.push(this.#inSavepoint(waiting));
      this.#exec('commit');
    } catch (fault) {
      if (this.#sqlite.inTransaction) this.#exec('rollback');
      for (const waiting of batch) waiting.reject(fault);
      return;
    }
    for (const answer of answers) answer();
  }

  #inSavepoint({ work, resolve, reject }: Waiting): () => void {
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
