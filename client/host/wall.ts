import { type Signal, signal } from '@preact/signals';
import { inTab } from './storage.ts';

/**
 * Whether the wall shows this console. Until the facilitator has said that it does not, nothing about people is shown:
 * no statuses, no notes. Remembered for the session in this tab only: another tab may be on another display.
 */
export type Wall = 'unasked' | 'private' | 'shown';

export interface WallCheck {
  state: Signal<Wall>;
  answer(state: Wall): void;
}

export function wallCheckOf(session: string): WallCheck {
  const key = `pelipiiri.wall.${session}`;
  const kept = inTab.getItem(key);
  const state = signal<Wall>(kept === 'private' || kept === 'shown' ? kept : 'unasked');
  return {
    state,
    answer(answer) {
      state.value = answer;
      inTab.setItem(key, answer);
    },
  };
}

export const figures = ['moon', 'heart', 'star', 'drop', 'house', 'leaf'] as const;
export const grounds = ['stripes', 'dots', 'checks', 'waves'] as const;
export interface Mark {
  figure: (typeof figures)[number];
  ground: (typeof grounds)[number];
}

/** A figure on a pattern that nothing else on the table looks like. Another one each time, so that nobody answers from memory. */
export function newMark(): Mark {
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint8Array(2));
  return {
    figure: figures[one % figures.length] ?? 'moon',
    ground: grounds[other % grounds.length] ?? 'stripes',
  };
}
