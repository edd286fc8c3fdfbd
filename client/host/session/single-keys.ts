import { signal } from '@preact/signals';
import { onMachine } from '../storage.ts';

const name = 'pelipiiri.single-keys';
const on = signal(onMachine.getItem(name) !== 'off');

/** Whether a key alone, without Alt, does anything: whoever dictates or is easily heard by the keyboard turns it off. */
export const singleKeys = {
  get areOn(): boolean {
    return on.value;
  },
  turn(to: boolean): void {
    on.value = to;
    try {
      onMachine.setItem(name, to ? 'on' : 'off');
    } catch {
      // Full or forbidden: it holds until the page closes.
    }
  },
};
