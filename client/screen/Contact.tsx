import { say } from '../lib/locale.ts';
import type { Touch } from '../lib/table.ts';
import { cloudSlash } from '../ui/icons.ts';
import { Button, Icon } from '../ui/index.ts';

/** How the connection is, when there is something to say about it. Small and in a corner once the table was seen. */
export function Contact({ touch, comeBack, seen }: { touch: Touch; comeBack(): void; seen: boolean }) {
  if (touch.state === 'in-touch') return null;
  if (touch.state === 'connecting' && seen) return null;
  const over = touch.state === 'gone' || touch.state === 'removed' || touch.state === 'replaced';
  const words = touch.state === 'removed' ? 'gone' : touch.state;
  return (
    <div class={seen && !over ? 'contact contact-corner' : 'contact contact-middle'} role="status">
      {touch.state !== 'connecting' && <Icon of={cloudSlash} />}
      <span>{say(`screen.touch.${words}`)}</span>
      {touch.state === 'replaced' && (
        <Button kind="secondary" onClick={comeBack}>
          {say('screen.touch.here')}
        </Button>
      )}
    </div>
  );
}
