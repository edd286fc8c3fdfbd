import type { Database } from './database.ts';
import { newSecret } from './keys.ts';
import type { GroupRow } from './tables.ts';

/** Groups that meet more than once: they are not shown the same cards again. */
export class GroupsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The facilitator's group of this name (small and capital letters alike), made when there is none. */
  async named(owner: string, name: string): Promise<GroupRow> {
    return this.#database.commit(() => {
      const query = this.#database.query.selectFrom('groups').selectAll();
      const found = this.#database.one(query.where('owner', '=', owner).where('name', '=', name));
      if (found) return found;
      const group = { id: newSecret(), owner, name };
      this.#database.run(this.#database.query.insertInto('groups').values(group));
      return group;
    });
  }

  async find(id: string): Promise<GroupRow | undefined> {
    return this.#database.one(this.#database.query.selectFrom('groups').selectAll().where('id', '=', id));
  }
}
