import { say } from '../../lib/locale.ts';
import { cloudSlash } from '../../ui/icons.ts';
import { Notice } from '../../ui/index.ts';
import { useConsole } from './console.ts';

/** Tells calmly when the table is out of reach, and which notes wait. Nothing is to be done. */
export function TouchLine() {
  const { connection, notes } = useConsole();
  const { state } = connection.touch.value;
  const pending = notes.pending.value;
  const out = state === 'out-of-touch' || state === 'server-resting';
  if (!out) return null;
  return (
    <Notice icon={cloudSlash} class="touch-line">
      <p>{say(state === 'server-resting' ? 'host.console.serverResting' : 'host.console.outOfTouch')}</p>
      {pending > 0 && <p>{say('host.notes.pending', { count: pending })}</p>}
    </Notice>
  );
}
