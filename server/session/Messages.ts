import { bothAgreed, withAgreement } from '../../shared/session/messages.ts';
import type { MessageAgreed } from '../../shared/session/rules/ruling.ts';
import type { MessageView } from '../../shared/session/view.ts';
import type { Store } from '../store/store.ts';

/**
 * What was written in confidence in one session: on the disk before it is shown, and gone when the meeting is over,
 * save for what both sides agreed on.
 */
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

  /** One side agrees that a message stays, or takes that back. */
  async agree(agreement: MessageAgreed): Promise<void> {
    await this.#store.agree(this.#session, agreement);
    this.#all = withAgreement(this.#all, agreement);
  }

  /** Erases what both sides have not agreed on. */
  async letGo(): Promise<void> {
    const agreed = this.#all.filter(bothAgreed);
    if (agreed.length === this.#all.length) return;
    this.#all = agreed;
    await this.#store.eraseNotAgreed(this.#session);
  }
}
