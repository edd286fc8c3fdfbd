import { useEffect, useState } from 'preact/hooks';
import { locale, say } from './locale.ts';
import { timeOfDay } from './time-of-day.ts';

/**
 * What a break is called and when it goes on, in words that nobody has to count down by.
 * @param until server's clock, ms since 1970; undefined: everyone rests without a time
 * @param clockAhead ms by which the server's clock is ahead of ours
 */
export function useBreak(until: number | undefined, clockAhead: number): { title: string; told: string } | undefined {
  const left = until === undefined ? 0 : until - clockAhead - Date.now();
  const [, redraw] = useState(0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => redraw((count) => count + 1), left);
    return () => clearTimeout(timer);
  }, [until, clockAhead]);
  if (until === undefined) return undefined;
  const told = left > 0 ? say('common.break.told', { time: timeOfDay(until, locale.value) }) : say('common.break.over');
  return { title: say('common.break.title'), told };
}
