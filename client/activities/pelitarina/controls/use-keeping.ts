import { useEffect, useRef } from 'preact/hooks';
import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import type { Lifeline } from './use-lifeline.ts';

/** Milliseconds without a letter until what is written goes where others may look at it, or to the server. */
const pause = 700;

/**
 * Keeps what is being written without a button: on one's own phone at once, elsewhere after a pause, and in any case
 * when the page is left, whoever or whatever ends it.
 * @param written the game as it is written now; undefined when nothing has changed, or it does not fit
 */
export function useKeeping(lifeline: Lifeline, game: Game, written: Game | undefined): { forget(): void } {
  const save = () => written && lifeline.save(written);
  const leave = useRef(save);
  leave.current = save;
  const alone = !lifeline.here && !lifeline.placed(game)?.open;
  const now = JSON.stringify(written);
  useEffect(() => {
    if (now === undefined) return;
    const timer = setTimeout(() => leave.current(), alone ? 0 : pause);
    return () => clearTimeout(timer);
  }, [now, alone]);
  useEffect(() => {
    const end = () => void leave.current();
    addEventListener('pagehide', end);
    return () => {
      removeEventListener('pagehide', end);
      end();
    };
  }, []);
  return {
    forget() {
      leave.current = () => undefined;
    },
  };
}
