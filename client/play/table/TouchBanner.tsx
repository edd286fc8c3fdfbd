import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../lib/announce.ts';
import { say } from '../../lib/locale.ts';
import type { Touch } from '../../lib/table.ts';
import { cloudSlash } from '../../ui/icons.ts';
import { Notice } from '../../ui/index.ts';

/** Milliseconds: a blink of the network is nobody's concern. */
const patience = 1200;

/** Says that the connection is away, once it has been away for a moment, and when it is back. */
export function TouchBanner({ touch }: { touch: Touch }) {
  const [shown, setShown] = useState(false);
  const wasShown = useRef(false);
  const away = touch.state !== 'in-touch';
  useEffect(() => {
    if (!away) {
      if (wasShown.current) announce(say('common.touch.back'));
      wasShown.current = false;
      setShown(false);
      return;
    }
    const timer = setTimeout(() => {
      wasShown.current = true;
      setShown(true);
    }, patience);
    return () => clearTimeout(timer);
  }, [away]);
  if (!shown || !away) return null;
  return (
    <Notice icon={cloudSlash} class="touch-banner">
      {say(touch.state === 'server-resting' ? 'common.touch.server-resting' : 'common.touch.out-of-touch')}
    </Notice>
  );
}
