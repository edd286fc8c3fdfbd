import type { SeatView } from '../../../shared/session/view.ts';
import { type Answer, answersIn, isAt, isKept, type Place, reflectionsIn } from './answers.ts';

interface Means {
  areas: readonly string[];
  kept: SeatView['kept'];
  /** answers on this device */
  mine: readonly Answer[];
  /** replaces the answers on this device */
  write(answers: readonly Answer[]): void;
  /** asks the table; this alone leaves the device */
  give(command: { type: 'keep' | 'let-go'; [field: string]: unknown }): Promise<void>;
}

/** What somebody can do with their answers. Only what they choose to keep is asked of the table. */
export function answering({ areas, kept, mine, write, give }: Means) {
  const held = reflectionsIn(kept);
  const all = answersIn(mine, held, areas);
  const without = (place: Place) => mine.filter((answer) => !isAt(answer, place));
  const letGo = ({ area, aspect }: Place) => give({ type: 'let-go', area, aspect });
  return {
    all,
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
