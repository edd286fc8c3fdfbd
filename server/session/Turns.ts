/** The authority has stepped down; whoever asked comes back through the door and finds another. */
export class HostGone extends Error {}

/** One queue for everything that changes a session. A fault in one turn is dealt with before the next begins. */
export class Turns {
  readonly #afterFault: (fault: unknown) => Promise<void>;
  #last: Promise<unknown> = Promise.resolve();
  #isOver = false;

  /** @param afterFault puts things right again; must not throw */
  constructor(afterFault: (fault: unknown) => Promise<void>) {
    this.#afterFault = afterFault;
  }

  /**
   * Runs when everything that was asked for before is done.
   * @throws HostGone once there are no more turns; otherwise what the work throws
   */
  take<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(async () => {
      if (this.#isOver) throw new HostGone('expected a host, found one that has stepped down');
      try {
        return await work();
      } catch (fault) {
        await this.#afterFault(fault);
        throw fault;
      }
    });
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** No turn begins from now on. */
  end(): void {
    this.#isOver = true;
  }

  /** Waits for what has been asked for; no turn begins afterwards. */
  async finish(): Promise<void> {
    await this.#last;
    this.end();
  }
}
