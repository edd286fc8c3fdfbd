import type { Database } from './database.ts';

/** What the organisation has set for itself, each setting as JSON under its name. */
export class SettingsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** As it was put; undefined when nobody has set it. */
  async get(name: 'contacts'): Promise<unknown> {
    const query = this.#database.query.selectFrom('facts').select('value').where('name', '=', name);
    const found = this.#database.one(query);
    return found && JSON.parse(found.value);
  }

  /** Resolves once it is on the disk. */
  async put(name: 'contacts', setting: unknown): Promise<void> {
    const value = JSON.stringify(setting);
    const insert = this.#database.query.insertInto('facts').values({ name, value });
    await this.#database.commit(() =>
      this.#database.run(insert.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))),
    );
  }
}
