import { createPortal } from 'preact/compat';
import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { nameOf } from '../../../lib/names.ts';
import { Staying } from '../../../messages/Staying.tsx';
import { paperPlaneRight } from '../../../ui/icons.ts';
import { Button, Sheet, Token } from '../../../ui/index.ts';
import { type Table, useConsole } from '../console.ts';
import { notWritten, type Thread, threadsOf } from './threads.ts';
import './messages.css';

interface Props {
  open: boolean;
  table: Table;
  onClose(): void;
}

/** The private threads, one for each person. They are erased when the session ends. */
export function MessagesSheet({ open, table: { view, lead }, onClose }: Props) {
  const [begun, setBegun] = useState<readonly number[]>([]);
  /** what is being written, by seat: closing the sheet loses nothing */
  const [drafts, setDrafts] = useState<Readonly<Record<number, string>>>({});
  const threads = threadsOf(view, lead, begun);
  const others = notWritten(view, threads);
  return createPortal(
    <Sheet
      title={say('host.care.messages.title')}
      closeWord={say('host.close')}
      open={open}
      onClose={onClose}
      place="middle"
      class="care-sheet"
    >
      <p class="soft">{say('host.care.messages.told')}</p>
      {threads.length === 0 && <p>{say('host.care.messages.none')}</p>}
      {threads.map((thread) => {
        const { number } = thread.seat;
        return (
          <OneThread
            key={number}
            thread={thread}
            draft={drafts[number] ?? ''}
            onDraft={(text) => setDrafts((before) => ({ ...before, [number]: text }))}
          />
        );
      })}
      {others.length > 0 && (
        <section class="messages-others" aria-labelledby="messages-others">
          <h3 id="messages-others">{say('host.care.messages.others')}</h3>
          <div class="form-row">
            {others.map((seat) => (
              <Button key={seat.number} kind="quiet" size="small" onClick={() => setBegun([...begun, seat.number])}>
                {nameOf(seat)}
              </Button>
            ))}
          </div>
        </section>
      )}
    </Sheet>,
    document.body,
  );
}

interface ThreadProps {
  thread: Thread;
  draft: string;
  onDraft(text: string): void;
}

function OneThread({ thread: { seat, messages, removed }, draft, onDraft }: ThreadProps) {
  const { act } = useConsole();
  const name = nameOf(seat);
  return (
    <section class="thread" aria-label={name}>
      <h3>
        <Token token={seat.token} size={1.8} />
        {name}
      </h3>
      {messages.length > 0 && (
        <ol class="thread-messages" aria-live="polite">
          {messages.map((message) => (
            <li key={message.id} class={`thread-message thread-${message.from}`}>
              <span class="thread-who">{message.from === 'seat' ? name : say('host.care.messages.me')}</span>
              {message.text}
              {(!removed || message.agreed.facilitator) && (
                <Staying
                  message={message}
                  side="facilitator"
                  told={say('host.care.messages.stayingTold')}
                  theirs={say('host.care.messages.stayingTheirs', { name })}
                  onAgree={(agree) => act({ type: 'agree-message', message: message.id, agree })}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {removed ? (
        <p class="soft">{say('host.care.messages.removed')}</p>
      ) : (
        <Answer seat={seat.number} name={name} draft={draft} onDraft={onDraft} />
      )}
    </section>
  );
}

function Answer({ seat, name, draft, onDraft }: Omit<ThreadProps, 'thread'> & { seat: number; name: string }) {
  const { act } = useConsole();
  const [busy, setBusy] = useState(false);
  const text = draft.trim();
  /** What was refused, or waits for the network, stays to be read. */
  const send = async (): Promise<void> => {
    if (!text || busy) return;
    setBusy(true);
    if (await act({ type: 'send-message', to: seat, text })) onDraft('');
    setBusy(false);
  };
  return (
    <form
      class="thread-answer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        class="field-line"
        aria-label={say('host.care.messages.answer', { name })}
        rows={2}
        maxLength={500}
        value={draft}
        onInput={(event) => onDraft(event.currentTarget.value)}
      />
      <Button type="submit" size="small" icon={paperPlaneRight} busy={busy} aria-disabled={!text}>
        {say('host.care.messages.send')}
      </Button>
    </form>
  );
}
