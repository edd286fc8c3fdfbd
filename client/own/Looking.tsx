import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Goal, LookDraft } from '../../shared/observation/own.ts';
import { say } from '../lib/locale.ts';
import { Button, Pick } from '../ui/index.ts';
import { Lines } from './Lines.tsx';

interface Props {
  goal: Goal;
  /** how I looked at it at this meeting already */
  before: LookDraft | undefined;
  onSave(look: LookDraft): void;
  onCancel(): void;
}

/** At which of my own steps am I now? In words; "I cannot say" is an answer, too. */
export function Looking({ goal: { steps }, before, onSave, onCancel }: Props) {
  const [step, setStep] = useState<number | 'unsure' | undefined>(before && (before.step ?? 'unsure'));
  const [words, setWords] = useState(before?.words ?? '');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus(), []);
  const choices = [...steps.map((text, index) => ({ value: index, text })), { value: 'unsure' as const, text: '' }];
  return (
    <form
      ref={form}
      class="own-writing"
      onSubmit={(event) => {
        event.preventDefault();
        if (step !== undefined) onSave({ words: words.trim(), ...(step === 'unsure' ? {} : { step }) });
      }}
    >
      <fieldset class="own-picks">
        <legend>{say('own.look.legend')}</legend>
        {choices.map(({ value, text }) => (
          <Pick key={value} class="own-pick" name={id} chosen={value === step} onPick={() => setStep(value)}>
            <span>{text || say('own.look.unsure')}</span>
          </Pick>
        ))}
      </fieldset>
      <Lines label={say('own.look.words')} value={words} rows={2} max={500} onWrite={setWords} />
      <div class="own-do">
        <Button kind="primary" type="submit" aria-disabled={step === undefined}>
          {say('own.save')}
        </Button>
        <Button onClick={onCancel}>{say('own.cancel')}</Button>
      </div>
    </form>
  );
}
