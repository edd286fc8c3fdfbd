import { useState } from 'preact/hooks';
import type { SeatView } from '../../../shared/session/view.ts';
import { useGive } from '../parts/give.ts';
import { type Answer, answersIn, isAt, isKept, type Place, reflectionsIn } from './answers.ts';
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
  const mine = code === undefined ? passing : looksOf(code);
  const { busy, give } = useGive(act);
  const held = reflectionsIn(kept);
  const all = answersIn(mine, held, areas);
  const write = (answers: Answer[]) => (code === undefined ? setPassing(answers) : rememberLooks(code, answers));
  const without = (place: Place) => mine.filter((answer) => !isAt(answer, place));
  const letGo = ({ area, aspect }: Place) => give({ type: 'let-go', area, aspect });

  return {
    all,
    busy,
    at: (place: Place): Answer | undefined => all.find((answer) => isAt(answer, place)),
    isKept: (answer: Answer): boolean => isKept(answer, held),
    /** Another answer is nobody's but mine again: what was kept there is let go first. */
    async change(place: Place, answer: Answer | undefined): Promise<void> {
      if (held.some((one) => isAt(one, place))) await letGo(place);
      write(answer ? [...without(place), answer] : without(place));
    },
    keep: ({ area, aspect, card, own }: Answer): Promise<void> =>
      give({ type: 'keep', area, aspect, ...(own === undefined ? { card } : { own }) }),
    /** Only on this device again. */
    async letGo(answer: Answer): Promise<void> {
      write([...without(answer), answer]);
      await letGo(answer);
    },
  };
}

export type Answers = ReturnType<typeof useAnswers>;
