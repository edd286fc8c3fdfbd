import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../../lib/announce.ts';
import { say } from '../../../lib/locale.ts';
import { chatTeardropText } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import type { Table } from '../console.ts';
import { MessagesSheet } from './MessagesSheet.tsx';
import { unread } from './threads.ts';

/** What people write to those who lead. Shown only where nobody else sees: after the wall check. */
export function Messages(table: Table) {
  const { messages } = table.lead;
  const [open, setOpen] = useState(false);
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  const waiting = unread(messages, looked).length;
  useEffect(() => {
    if (open) setLooked(new Set(messages.map(({ id }) => id)));
  }, [open, messages.length]);

  const told = useRef(0);
  useEffect(() => {
    if (waiting > told.current && !open) announce(say('host.care.messages.came'));
    told.current = waiting;
  }, [waiting, open]);
  return (
    <>
      <Button kind="quiet" size="small" icon={chatTeardropText} onClick={() => setOpen(true)}>
        {say('host.care.messages.title')}
        {waiting > 0 && (
          <>
            <span class="messages-new" aria-hidden="true">
              {waiting}
            </span>
            <span class="visually-hidden"> {say('host.care.messages.new', { count: waiting })}</span>
          </>
        )}
      </Button>
      <MessagesSheet open={open} table={table} onClose={() => setOpen(false)} />
    </>
  );
}
