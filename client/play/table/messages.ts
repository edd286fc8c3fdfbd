import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageView } from '../../../shared/session/view.ts';
import { announce } from '../../lib/announce.ts';
import type { TableConnection } from '../../lib/connection.ts';
import { kept } from '../../lib/kept.ts';
import { say } from '../../lib/locale.ts';
import type { Answer } from '../../lib/outbox.ts';

export interface Messages {
  /** between me and the facilitator, oldest first */
  thread: readonly MessageView[];
  /** mine that are still on their way */
  leaving: readonly string[];
  /** the facilitator has written and I have not looked */
  answered: boolean;
  look(): void;
  /** why the last one was refused, as a sentence */
  trouble: string | undefined;
  /** resolves when it is answered; without a network it waits */
  write(text: string): Promise<Answer>;
  /** I agree that a message stays when the session ends, or no longer do */
  agree(message: string, agree: boolean): Promise<void>;
}

/** Under this name the phone keeps which answer has been looked at. */
const lookedAt = 'message-seen';

/** The private thread with the facilitator. What is written leaves through the outbox, however long that takes. */
export function useMessages(thread: readonly MessageView[], connection: TableConnection): Messages {
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const [seen, setSeen] = useState(kept.get(lookedAt));
  const [trouble, setTrouble] = useState<string>();
  const newest = thread.findLast(({ from }) => from === 'facilitator')?.id;

  const announced = useRef(seen);
  useEffect(() => {
    if (newest !== undefined && newest !== announced.current) announce(say('play.messages.answered'));
    announced.current = newest;
  }, [newest]);

  const tell = (answer: Answer): void => {
    if (!answer.ok) setTrouble(say(`common.refusal.${answer.refusal}`));
  };
  return {
    thread,
    leaving,
    answered: newest !== undefined && newest !== seen,
    trouble,
    look() {
      if (newest === undefined) return;
      setSeen(newest);
      kept.set(lookedAt, newest);
    },
    async write(text) {
      setTrouble(undefined);
      setLeaving((before) => [...before, text]);
      const answer = await connection.act({ type: 'send-message', text });
      // They leave in order.
      setLeaving(([, ...rest]) => rest);
      tell(answer);
      return answer;
    },
    async agree(message, agree) {
      setTrouble(undefined);
      tell(await connection.act({ type: 'agree-message', message, agree }));
    },
  };
}
