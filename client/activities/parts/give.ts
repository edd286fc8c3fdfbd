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

/**
 * Each place by itself: the same press again is passed over until it has been answered, but what is pressed at another
 * place, or chosen the other way, is never lost because something is still on its way. The outbox keeps the order.
 */
export function useGiveEach(
  act: (command: Command) => Promise<void>,
  placeOf: (command: Command) => string = (command) => JSON.stringify(command),
) {
  const [busy, setBusy] = useState<Command>();
  const underWay = useRef(new Map<string, Command>());
  const give = async (command: Command): Promise<void> => {
    const place = placeOf(command);
    if (underWay.current.get(place)?.type === command.type) return;
    underWay.current.set(place, command);
    setBusy(command);
    try {
      await act(command);
    } finally {
      if (underWay.current.get(place) === command) underWay.current.delete(place);
      setBusy((now) => (now === command ? undefined : now));
    }
  };
  return { busy, give };
}
