import type { ClockView } from '../../shared/session/view.ts';

/** Play time: it stands still while everyone rests and while nobody is connected. Nothing ends because a laptop slept. */
export class PlayClock {
  readonly #now: () => number;
  #view: ClockView;

  /**
   * @param played play time so far, ms
   * @param now the server's clock, ms since 1970
   */
  constructor(played: number, now: () => number) {
    this.#now = now;
    this.#view = { played, since: now(), running: false };
  }

  /** Play time now, whole ms. */
  get at(): number {
    const { played, since, running } = this.#view;
    return Math.round(running ? played + Math.max(0, this.#now() - since) : played);
  }

  /** Changes only when the clock starts or stops. */
  get view(): ClockView {
    return this.#view;
  }

  run(running: boolean): void {
    if (running !== this.#view.running) this.#view = { played: this.at, since: this.#now(), running };
  }
}
