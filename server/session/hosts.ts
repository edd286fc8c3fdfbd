/** Whatever stands for a session while it is hosted. */
export interface Hosted {
  /** finishes what has been asked for; afterwards the session can be hosted anew */
  close(): Promise<void>;
}

/**
 * One host per session: a map of promises. Whoever asks while a host is being opened gets the same one; whoever asks
 * while it is closing waits, and then gets a new one.
 */
export class Hosts<Host extends Hosted> {
  readonly #open: (session: string) => Promise<Host>;
  readonly #hosts = new Map<string, Promise<Host>>();
  readonly #closing = new Map<string, Promise<void>>();

  constructor(open: (session: string) => Promise<Host>) {
    this.#open = open;
  }

  get(session: string): Promise<Host> {
    const known = this.#hosts.get(session);
    if (known) return known;
    const opening = (this.#closing.get(session) ?? Promise.resolve()).then(() => this.#open(session));
    this.#hosts.set(session, opening);
    opening.catch(() => this.#forget(session, opening));
    return opening;
  }

  /** Closes the host of a session, if it has one. */
  async close(session: string): Promise<void> {
    const known = this.#hosts.get(session);
    if (!known) return this.#closing.get(session);
    const closing = known.then((host) => host.close()).catch(() => {});
    this.#closing.set(session, closing);
    this.#forget(session, known);
    await closing;
    if (this.#closing.get(session) === closing) this.#closing.delete(session);
  }

  async closeAll(): Promise<void> {
    await Promise.all(
      [...new Set([...this.#hosts.keys(), ...this.#closing.keys()])].map((session) => this.close(session)),
    );
  }

  /** Hosts that are open now. */
  async all(): Promise<Host[]> {
    const settled = await Promise.allSettled(this.#hosts.values());
    return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  #forget(session: string, host: Promise<Host>): void {
    if (this.#hosts.get(session) === host) this.#hosts.delete(session);
  }
}
