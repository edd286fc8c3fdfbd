import { useEffect, useState } from 'preact/hooks';
import { locale, say } from './locale.ts';

/** Hours and minutes as they are written in the reader's language: 14.25 · 14:25. */
export const timeOfDay = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language === 'sv' ? 'sv-FI' : 'fi-FI', {
    hour: 'numeric',
    minute: '2-digit',
  }).format(roundedToMinutes(at));

const roundedToMinutes = (at: number): number => Math.round(at / 60_000) * 60_000;

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
