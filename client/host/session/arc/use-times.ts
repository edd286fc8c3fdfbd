import { useEffect, useState } from 'preact/hooks';
import type { PublicView } from '../../../../shared/session/view.ts';
import { useConsole } from '../console.ts';
import { type Times, timesOf } from './time.ts';

/** The meeting's minutes as they go by. */
export function useTimes(view: PublicView): Times {
  const { connection } = useConsole();
  const ahead = connection.clockAhead.value;
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return timesOf(view, now + ahead);
}
