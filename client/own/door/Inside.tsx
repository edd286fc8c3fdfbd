import { useEffect, useRef, useState } from 'preact/hooks';
import { locale, say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { timeOfDay } from '../../lib/time-of-day.ts';
import { printer } from '../../ui/icons.ts';
import { Button, Notice, Token } from '../../ui/index.ts';
import { OwnPage } from '../OwnPage.tsx';
import type { Own } from '../own.ts';
import { closeByItself } from './visit.ts';

/** Milliseconds before the end at which the page says that it closes soon. */
const soonBefore = 3 * 60_000;
/** A phone's clock may be wrong: a time that is further away than this is not told, and the server closes the page. */
const believable = 4 * 60 * 60_000;

/** Somebody's own page, for a while. */
export function Inside({ own, until }: { own: Own; until: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { told, soon } = useClosing(until);
  const over = own.trouble.value === 'over';
  useEffect(() => {
    if (over) closeByItself();
  }, [over]);
  const page = own.page.value;
  return (
    <main class="door door-inside">
      <h1 ref={heading} tabIndex={-1}>
        {page && <Token token={page.token} size={1.6} />}
        {page ? nameOf(page) : say('own.page')}
      </h1>
      <p class="door-closing">
        {told && say('own.closing.at', { time: timeOfDay(until, locale.value) })} {say('own.closing.told')}
        <span class="door-keys"> {say('own.closing.keys')}</span>
      </p>
      {soon && <Notice class="door-soon">{say('own.closing.soon')}</Notice>}
      <OwnPage own={own} asksPermission makesCode={false} />
      {page && (
        <div class="own-screen-only">
          <Button icon={printer} onClick={() => print()}>
            {say('own.print')}
          </Button>
        </div>
      )}
    </main>
  );
}

/** Closes the page when its time is up, and says so a little before. */
function useClosing(until: number): { told: boolean; soon: boolean } {
  const [soon, setSoon] = useState(false);
  const left = until - Date.now();
  const told = left > 0 && left < believable;
  useEffect(() => {
    if (!told) return;
    // A phone that slept is late: it looks when it wakes.
    const look = () => {
      const now = until - Date.now();
      setSoon(now < soonBefore);
      if (now <= 0) closeByItself();
    };
    const timer = setInterval(look, 5000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [until, told]);
  return { told, soon };
}
