import type { MessageView } from '../../shared/session/view.ts';
import type { Store } from '../store/store.ts';

/** What was written in confidence in one session: on the disk before it is shown, and gone when the meeting is over. */
export class Messages {
  readonly #store: Store['messages'];
  readonly #session: string;
  #all: readonly MessageView[] = [];

  constructor(store: Store['messages'], session: string) {
    this.#store = store;
    this.#session = session;
  }

  /** Oldest first. */
  get all(): readonly MessageView[] {
    return this.#all;
  }

  async load(): Promise<void> {
    this.#all = await this.#store.of(this.#session);
  }

  async add(actionId: string, message: MessageView): Promise<void> {
    const isNew = await this.#store.add(this.#session, actionId, message);
    if (isNew) this.#all = [...this.#all, message];
  }

  async erase(): Promise<void> {
    if (this.#all.length === 0) return;
    this.#all = [];
    await this.#store.erase(this.#session);
  }
}
