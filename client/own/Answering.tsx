import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type AnswerKind, answerKinds } from '../../shared/observation/answer-kinds.ts';
import type { Answer } from '../../shared/observation/own.ts';
import type { OwnNote } from '../../shared/wire/people.ts';
import { say } from '../lib/locale.ts';
import { Button, Pick } from '../ui/index.ts';
import { Lines } from './Lines.tsx';
import { useOwn } from './use-own.ts';

interface Props {
  note: OwnNote;
  onGive(answer: Answer): void;
  onCancel(): void;
}

/** Four ways to answer a note, all equal; words where they are needed or wanted. */
export function Answering({ note: { note, answer }, onGive, onCancel }: Props) {
  const { drafts } = useOwn();
  const place = `answer ${note}`;
  const [kind, setKind] = useState<AnswerKind | undefined>(answer?.kind);
  const [text, setText] = useState(drafts.get(place) ?? answer?.text ?? '');
  const [missing, setMissing] = useState(false);
  const id = useId();
  const first = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => first.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus(), []);
  const asksWords = kind !== undefined && kind !== 'agree';

  const give = () => {
    if (!kind) return;
    const words = asksWords ? text.trim() : '';
    if (!words && (kind === 'comment' || kind === 'correct')) return setMissing(true);
    drafts.delete(place);
    onGive({ kind, text: words });
  };

  return (
    <form
      class="own-answering"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <fieldset class="own-picks" ref={first}>
        <legend>{say('own.answer.legend')}</legend>
        {answerKinds.map((one) => (
          <Pick
            key={one}
            class="own-pick"
            name={id}
            chosen={one === kind}
            onPick={() => {
              setKind(one);
              setMissing(false);
            }}
          >
            <span>
              {say(`own.answer.${one}`)}
              {one === 'wish' && <small>{say('own.answer.wish-told')}</small>}
            </span>
          </Pick>
        ))}
      </fieldset>
      {asksWords && (
        <Lines
          label={say(`own.answer.field.${kind}`)}
          value={text}
          max={1000}
          problem={missing ? say('own.answer.missing') : undefined}
          onWrite={(words) => {
            setText(words);
            drafts.set(place, words);
            setMissing(false);
          }}
        />
      )}
      <div class="own-do">
        <Button kind="primary" type="submit" aria-disabled={!kind}>
          {say('own.save')}
        </Button>
        <Button onClick={onCancel}>{say('own.cancel')}</Button>
      </div>
    </form>
  );
}
