import { useState } from 'preact/hooks';
import type { SeatView } from '../../../shared/session/view.ts';
import { useGiveEach } from '../parts/give.ts';
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
  const { busy, give } = useGiveEach(act, ({ area, aspect }) => `${area} ${aspect}`);
  const mine = code === undefined ? passing : looksOf(code);
  const write = (answers: readonly Answer[]) =>
    code === undefined ? setPassing(answers) : rememberLooks(code, answers);
  return { ...answering({ areas, kept, mine, write, give }), busy };
}

export type Answers = ReturnType<typeof useAnswers>;
