interface Ways {
  /** Says to the server who has the device, or that nobody has; rejects when it was not heard. */
  tell(seat: number | undefined): Promise<void>;
  /** resolves when everything that was asked has been answered */
  quiet(): Promise<void>;
}

export interface Hands {
  /** A new way to the table: the server knows nobody there. */
  begin(): void;
  /** Before something is asked in a seat's name: the server takes it only from whoever has the device. */
  before(seat: number): Promise<void>;
  /** Somebody takes the device, or puts it down; the server hears it behind all that was asked before. */
  give(seat: number | undefined): Promise<void>;
}

/**
 * Who has a shared device, as the server knows it. What somebody asked for last, or over a lost connection, may go out
 * after the device has gone on: then it goes in their own name, and the device comes back to whoever has it now.
 */
export function createHands({ tell, quiet }: Ways): Hands {
  let wanted: number | undefined;
  let there: number | 'unknown' | undefined;

  async function pass(seat: number | undefined): Promise<void> {
    there = seat;
    try {
      await tell(seat);
    } catch (error) {
      there = 'unknown';
      throw error;
    }
  }
  async function settle(): Promise<void> {
    await quiet();
    if (there !== wanted) await pass(wanted);
  }

  return {
    begin() {
      there = undefined;
    },
    async before(seat) {
      if (there === seat) return;
      await pass(seat);
      settle().catch(() => {});
    },
    async give(seat) {
      wanted = seat;
      try {
        await settle();
      } catch (error) {
        if (wanted === seat) wanted = undefined;
        throw error;
      }
    },
  };
}
