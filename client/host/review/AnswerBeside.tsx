import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { whose } from '../../lib/names.ts';
import { chatTeardropText } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { type Reviewed, useLooking } from './looking.ts';
import { ReplyForm } from './ReplyForm.tsx';

/** What the person says of the note, beside it, and the worker's answer to a wish. */
export function AnswerBeside({ one: { note, answer, reply } }: { one: Reviewed }) {
  const { review } = useLooking();
  const [replying, setReplying] = useState(false);
  const person = review.value.people.find(({ seat }) => seat === note.seat);
  if (!answer || !person) return null;
  const open = answer.kind === 'wish' && !reply;
  return (
    <div class={`note-answer ${open ? 'note-answer-open' : ''}`}>
      <p class="note-answer-whose">
        <Icon of={chatTeardropText} size={1.05} /> {say('host.review.answer.whose', { whose: whose(person) })}
      </p>
      <p>{say(`host.review.answer.${answer.kind}`)}</p>
      {answer.text && <p class="note-answer-words">”{answer.text}”</p>}
      {reply && (
        <p class="note-reply">
          <span>{say('host.review.answer.kept')}</span> {reply.reason}
        </p>
      )}
      {open && !replying && (
        <Button size="small" onClick={() => setReplying(true)}>
          {say('host.review.answer.reply')}
        </Button>
      )}
      {open && replying && <ReplyForm note={note} seat={person.seat} onClose={() => setReplying(false)} />}
    </div>
  );
}
