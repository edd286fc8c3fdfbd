import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Goal, GoalDraft } from '../../shared/observation/own.ts';
import { say } from '../lib/locale.ts';
import { minus, plus } from '../ui/icons.ts';
import { Button } from '../ui/index.ts';
import { Lines } from './Lines.tsx';
import { stepName } from './Steps.tsx';
import { useOwn } from './use-own.ts';

interface Props {
  /** where what is being written is held until it is saved */
  place: string;
  goal?: Goal;
  onSave(draft: GoalDraft): void;
  onCancel(): void;
}

/** Steps that a goal has at least and at most. */
const least = 3;
const most = 5;

type Written = Pick<GoalDraft, 'words' | 'steps'>;

/** A goal in my own words, with three to five steps of my own. */
export function GoalEditor({ place, goal, onSave, onCancel }: Props) {
  const { drafts } = useOwn();
  const [{ words, steps }, setWritten] = useState<Written>(() => heldIn(drafts, place) ?? goal ?? emptyGoal);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const change = (written: Written) => {
    setWritten(written);
    setMissing(false);
    drafts.set(place, JSON.stringify(written));
  };
  const end = (then: () => void) => {
    drafts.delete(place);
    then();
  };
  const save = () => {
    const draft = { words: words.trim(), steps: steps.map((step) => step.trim()), removed: false };
    if (!draft.words || draft.steps.includes('')) return setMissing(true);
    end(() => onSave(draft));
  };
  /** in the middle: the first and the last keep their places */
  const add = () => change({ words, steps: [...steps.slice(0, -1), '', ...steps.slice(-1)] });
  const remove = () => change({ words, steps: [...steps.slice(0, -2), ...steps.slice(-1)] });

  return (
    <form
      ref={form}
      class="own-writing"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Lines
        label={say('own.goal.words')}
        value={words}
        rows={2}
        max={300}
        onWrite={(given) => change({ words: given, steps })}
      />
      <fieldset class="own-step-fields">
        <legend>{say('own.goal.steps')}</legend>
        <p class="field-told">{say('own.goal.steps-told')}</p>
        {steps.map((step, index) => (
          <Lines
            // Steps are told apart by their places.
            key={index}
            label={stepName(index, steps.length)}
            value={step}
            rows={1}
            max={200}
            onWrite={(given) => change({ words, steps: steps.map((one, at) => (at === index ? given : one)) })}
          />
        ))}
      </fieldset>
      <div class="own-do">
        {steps.length < most && (
          <Button size="small" icon={plus} onClick={add}>
            {say('own.goal.more')}
          </Button>
        )}
        {steps.length > least && (
          <Button size="small" icon={minus} onClick={remove}>
            {say('own.goal.fewer')}
          </Button>
        )}
      </div>
      {missing && (
        <p class="own-missing" role="alert">
          {say('own.goal.missing')}
        </p>
      )}
      <div class="own-do">
        <Button kind="primary" type="submit">
          {say('own.save')}
        </Button>
        <Button onClick={() => end(onCancel)}>{say('own.cancel')}</Button>
      </div>
    </form>
  );
}

const emptyGoal: Written = { words: '', steps: Array.from({ length: least }, () => '') };

function heldIn(drafts: Map<string, string>, place: string): Written | undefined {
  const held = drafts.get(place);
  return held === undefined ? undefined : (JSON.parse(held) as Written);
}
