import { useRef, useState } from 'preact/hooks';
import type { SeatView } from '../../../shared/session/view.ts';
import { answering } from './answering.ts';
import type { Answer } from './answers.ts';
import { looksOf, rememberLooks } from './mine.ts';

interface Given {
  areas: readonly string[];
  kept: SeatView['kept'];
  /** code of the meeting on a phone of one's own; elsewhere nothing stays on the device */
  code: string | undefined;
  act(command: { type: string; [field: string]: unknown }): Promise<void>;
}

/** The answers of one person, as they stand on this device and among what they keep. */
export function useAnswers({ areas, kept, code, act }: Given) {
  const [passing, setPassing] = useState<readonly Answer[]>([]);
  const { busy, give } = useGiveEach(act);
  const mine = code === undefined ? passing : looksOf(code);
  const write = (answers: readonly Answer[]) =>
    code === undefined ? setPassing(answers) : rememberLooks(code, answers);
  return { ...answering({ areas, kept, mine, write, give }), busy };
}

type Command = { type: string; [field: string]: unknown };

/**
 * Each look by itself: the same press again is passed over until it has been answered, but what is pressed for another
 * look, or chosen the other way, is never lost because something is still on its way. The outbox keeps the order.
 */
function useGiveEach(act: Given['act']) {
  const [busy, setBusy] = useState<Command>();
  const underWay = useRef(new Map<string, Command>());
  const give = async (command: Command): Promise<void> => {
    const place = `${command.area} ${command.aspect}`;
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

export type Answers = ReturnType<typeof useAnswers>;
