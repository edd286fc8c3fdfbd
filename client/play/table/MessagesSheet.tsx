import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Staying } from '../../messages/Staying.tsx';
import { paperPlaneRight } from '../../ui/icons.ts';
import { Button, Notice, Sheet } from '../../ui/index.ts';
import type { Messages } from './messages.ts';
import { Urgent } from './Urgent.tsx';
import './messages.css';

interface Props extends Messages {
  open: boolean;
  onClose(): void;
  inTouch: boolean;
}

/** What I write to the facilitator, and what comes back. Nobody at the table sees it. */
export function MessagesSheet({ open, onClose, ...messages }: Props) {
  const { thread, look, trouble, write } = messages;
  useEffect(() => {
    if (open) look();
  }, [open, thread.length]);
  return (
    <Sheet title={say('play.messages.title')} closeWord={say('common.close')} open={open} onClose={onClose}>
      <Thread {...messages} />
      {trouble && <Notice tone="problem">{trouble}</Notice>}
      <Writing write={write} />
      <p class="messages-told">{say('play.messages.told')}</p>
    </Sheet>
  );
}

function Thread({ thread, leaving, inTouch, agree }: Pick<Props, 'thread' | 'leaving' | 'inTouch' | 'agree'>) {
  const list = useRef<HTMLOListElement>(null);
  const count = thread.length + leaving.length;
  useEffect(() => list.current?.scrollTo({ top: list.current.scrollHeight }), [count]);
  if (count === 0) return null;
  return (
    // Scrolls: so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <ol ref={list} class="messages" aria-live="polite" tabIndex={0} aria-label={say('play.messages.title')}>
      {thread.map((message) => (
        <li key={message.id} class={`message message-${message.from}`}>
          <span class="message-who">
            {say(message.from === 'seat' ? 'play.messages.mine' : 'play.messages.theirs')}
          </span>
          {message.text}
          <Staying
            message={message}
            side="seat"
            told={say('play.messages.staying-told')}
            theirs={say('play.messages.staying-theirs')}
            onAgree={(is) => agree(message.id, is)}
          />
        </li>
      ))}
      {leaving.map((text) => (
        <li key={text} class="message message-seat message-leaving">
          <span class="message-who">{say(inTouch ? 'play.messages.sending' : 'play.messages.later')}</span>
          {text}
        </li>
      ))}
    </ol>
  );
}

function Writing({ write }: Pick<Props, 'write'>) {
  const id = useId();
  const [text, setText] = useState('');
  const send = async (): Promise<void> => {
    const words = text.trim();
    if (!words) return;
    setText('');
    // What was refused comes back to be written anew.
    if (!(await write(words)).ok) setText((since) => since || words);
  };
  return (
    <form
      class="messages-writing"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Urgent id={`${id}-told`} class="messages-urgent" words={say('play.messages.warning')} />
      <textarea
        aria-label={say('play.messages.field')}
        aria-describedby={`${id}-told`}
        class="field-line"
        rows={3}
        maxLength={500}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button kind="primary" size="big" type="submit" icon={paperPlaneRight} aria-disabled={!text.trim()}>
        {say('play.messages.send')}
      </Button>
    </form>
  );
}
