import { useRef, useState } from 'preact/hooks';

type Command = { type: string; [field: string]: unknown };

/** Milliseconds after an answer until the new picture of the table has surely come. */
const settling = 250;

/**
 * Gives one command at a time: further presses are passed over until it has been answered.
 * @returns `busy`: which command is on its way, by type and by what it chose
 */
export function useGive(act: (command: Command) => Promise<void>) {
  const [busy, setBusy] = useState<Command>();
  const underWay = useRef(false);
  const give = async (command: Command): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(command);
    try {
      await act(command);
      await new Promise((resolve) => setTimeout(resolve, settling));
    } finally {
      underWay.current = false;
      setBusy(undefined);
    }
  };
  return { busy, give };
}
