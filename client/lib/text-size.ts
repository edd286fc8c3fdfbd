import { effect, signal } from '@preact/signals';
import { kept } from './kept.ts';

export const textSizes = [1, 2, 3] as const;
export type TextSize = (typeof textSizes)[number];

/** The reader's text size: normal, large, largest. */
export const textSize = signal<TextSize>(textSizes.find((size) => String(size) === kept.get('text-size')) ?? 1);

effect(() => {
  document.documentElement.dataset.textSize = String(textSize.value);
});

export function setTextSize(size: TextSize): void {
  textSize.value = size;
  kept.set('text-size', String(size));
}

export const nextTextSize = (): void => setTextSize(((textSize.peek() % 3) + 1) as TextSize);
