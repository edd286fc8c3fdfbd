import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Button, Field } from '../../ui/index.ts';
import { useConsole } from '../session/console.ts';

/** A topic of the worker's own, for this session. */
export function NewCode({ onDone }: { onDone(): void }) {
  const { noting, toasts } = useConsole();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  async function add(event: SubmitEvent) {
    event.preventDefault();
    if (busy || text.trim() === '') return;
    setBusy(true);
    const isTaken = await noting.addCode(text.trim());
    setBusy(false);
    if (isTaken) onDone();
    else toasts.show(say('host.notes.newCodeFailed'));
  }
  return (
    <form class="new-code" onSubmit={(event) => void add(event)}>
      <Field
        label={say('host.notes.newCodeLabel')}
        value={text}
        maxLength={60}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="small" busy={busy} aria-disabled={text.trim() === ''}>
        {say('host.notes.newCodeAdd')}
      </Button>
      <Button kind="quiet" size="small" onClick={onDone}>
        {say('host.close')}
      </Button>
    </form>
  );
}
