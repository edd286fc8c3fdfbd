import type { ComponentChildren } from 'preact';
import { check } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import './choice.css';

interface Props {
  /** letter or other short mark in front */
  mark?: string | undefined;
  symbol?: string | undefined;
  /** chosen already; leaves the mark of a choice to the eye and to the screen reader */
  chosen?: boolean | undefined;
  busy?: boolean | undefined;
  /** `row`: one under another · `tile`: picture above, word below */
  shape?: 'row' | 'tile';
  onChoose(): void;
  children: ComponentChildren;
}

/** One of several things to choose from: large enough for any thumb. */
export function Choice({ mark, symbol, chosen, busy, shape = 'row', onChoose, children }: Props) {
  return (
    <button
      type="button"
      class={`choice choice-${shape}`}
      aria-pressed={chosen === undefined ? undefined : chosen}
      aria-busy={busy ? 'true' : undefined}
      onClick={onChoose}
    >
      {mark && <span class="choice-mark">{mark}</span>}
      {symbol && <Icon of={symbol} size={shape === 'tile' ? 2.4 : 1.6} class="choice-symbol" />}
      <span class="choice-words">{children}</span>
      {chosen && <Icon of={check} size={1.2} class="choice-check" />}
    </button>
  );
}

export const Choices = ({ shape = 'row', children }: { shape?: 'row' | 'tile'; children: ComponentChildren }) => (
  <div class={`choices choices-${shape}`}>{children}</div>
);
