/** How often something may fail: at most `burst` times at once, and `perSecond` in the long run. */
export interface Allowance {
  burst: number;
  perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

/**
 * Slows down guessing. Only failures cost: a group that comes in through one address with the right code is never
 * slowed down, but while an address has no allowance left, right guesses from it are not listened to either.
 */
export class Throttle {
  readonly #each: Allowance;
  readonly #everyone: Allowance;
  readonly #now: () => number;
  readonly #addresses = new Map<string, Bucket>();
  #all: Bucket;

  /**
   * @param each for one address
   * @param everyone for all addresses together, for guessing that is spread over many
   * @param now ms
   */
  constructor(each: Allowance, everyone: Allowance, now: () => number) {
    this.#each = each;
    this.#everyone = everyone;
    this.#now = now;
    this.#all = { left: everyone.burst, at: now() };
  }

  isSlowed(address: string): boolean {
    return this.#refilled(this.#of(address), this.#each).left < 1 || this.#refilled(this.#all, this.#everyone).left < 1;
  }

  failed(address: string): void {
    const bucket = this.#of(address);
    this.#addresses.delete(address);
    this.#addresses.set(address, bucket);
    this.#refilled(bucket, this.#each).left -= 1;
    this.#refilled(this.#all, this.#everyone).left -= 1;
    const [oldest] = this.#addresses.keys();
    if (this.#addresses.size > 10_000 && oldest !== undefined) this.#addresses.delete(oldest);
  }

  #of(address: string): Bucket {
    return this.#addresses.get(address) ?? { left: this.#each.burst, at: this.#now() };
  }

  #refilled(bucket: Bucket, { burst, perSecond }: Allowance): Bucket {
    const now = this.#now();
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    return bucket;
  }
}
