import { type ReadonlySignal, signal } from '@preact/signals';
import { announce } from '../../lib/announce.ts';

export interface Toast {
  id: number;
  words: string;
  /** a way to undo or to answer */
  action?: { word: string; run(): void } | undefined;
}

export interface Toasts {
  current: ReadonlySignal<Toast | undefined>;
  show(words: string, action?: Toast['action']): void;
  dismiss(): void;
}

const shownFor = 8000;

/** One short message at a time, at the foot of the page. It is read aloud, and waits while it is being used. */
export function toastsOf(): Toasts {
  const current = signal<Toast | undefined>(undefined);
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dismiss = () => {
    clearTimeout(timer);
    current.value = undefined;
  };
  return {
    current,
    dismiss,
    show(words, action) {
      current.value = { id: ++count, words, action };
      announce(words);
      clearTimeout(timer);
      timer = setTimeout(dismiss, action ? shownFor * 1.5 : shownFor);
    },
  };
}
