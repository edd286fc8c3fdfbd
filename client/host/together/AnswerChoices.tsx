import { useRef, useState } from 'preact/hooks';
import { type AnswerKind, answerKinds } from '../../../shared/observation/answer-kinds.ts';
import type { Answer } from '../../../shared/observation/own.ts';
import { say } from '../../lib/locale.ts';
import { Lines } from '../../own/Lines.tsx';
import { Button } from '../../ui/index.ts';
import { useFocusIn } from './use-focus.ts';
import { useTogether } from './use-together.ts';

interface Props {
  note: string;
  before: Answer | undefined;
  onGive(answer: Answer): void;
  onCancel(): void;
}

/** Four plain ways to answer, all equal. That it is right is said at once; each of the others leads to words of one's own. */
export function AnswerChoices({ note, before, onGive, onCancel }: Props) {
  const { drafts } = useTogether().together.own;
  const place = `answer ${note}`;
  const [kind, setKind] = useState<AnswerKind>();
  const [text, setText] = useState(drafts.get(place) ?? before?.text ?? '');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFocusIn(form, kind);

  const give = (answer: Answer) => {
    if (answer.text === '' && (answer.kind === 'comment' || answer.kind === 'correct')) return setMissing(true);
    drafts.delete(place);
    onGive(answer);
  };
  const choose = (chosen: AnswerKind) => {
    setMissing(false);
    if (chosen === 'agree') give({ kind: chosen, text: '' });
    else setKind(chosen);
  };
  /** back to the four; from there, back to the answer that there was */
  const cancel = () => {
    if (!kind) return onCancel();
    drafts.delete(place);
    setText(before?.text ?? '');
    setKind(undefined);
  };
  return (
    <form
      ref={form}
      class="together-answering"
      onSubmit={(event) => {
        event.preventDefault();
        if (kind) give({ kind, text: text.trim() });
      }}
    >
      {kind ? (
        <Lines
          label={say(`own.answer.field.${kind}`)}
          hint={kind === 'wish' ? say('own.answer.wish-told') : undefined}
          value={text}
          max={1000}
          problem={missing ? say('own.answer.missing') : undefined}
          onWrite={(words) => {
            setText(words);
            drafts.set(place, words);
            setMissing(false);
          }}
        />
      ) : (
        <fieldset class="together-answers">
          <legend>{say('own.answer.legend')}</legend>
          {answerKinds.map((one) => (
            <Button key={one} class="together-answer" onClick={() => choose(one)}>
              {say(`own.answer.${one}`)}
              {one === 'wish' && <small>{say('own.answer.wish-told')}</small>}
            </Button>
          ))}
        </fieldset>
      )}
      <div class="own-do">
        {kind && (
          <Button kind="primary" type="submit">
            {say('own.save')}
          </Button>
        )}
        {(kind || before) && <Button onClick={cancel}>{say('own.cancel')}</Button>}
      </div>
    </form>
  );
}
