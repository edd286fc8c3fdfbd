import { computed, signal } from '@preact/signals';
import { onMachine } from '../storage.ts';

/** Topics that this worker uses: those used last, and those they have starred. Kept on this machine. */
interface Often {
  used: readonly string[];
  starred: readonly string[];
}

const key = 'pelipiiri.topics';
const rememberedAtMost = 12;
const shownAtMost = 5;
const often = signal<Often>(read());

function read(): Often {
  try {
    const { used, starred } = JSON.parse(onMachine.getItem(key) ?? '{}') as Partial<Record<keyof Often, unknown>>;
    const refs = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
    return { used: refs(used), starred: refs(starred) };
  } catch {
    return { used: [], starred: [] };
  }
}

function write(next: Often): void {
  often.value = next;
  try {
    onMachine.setItem(key, JSON.stringify(next));
  } catch {
    // Full or forbidden: they hold until the page closes.
  }
}

/** The topics to show first: the last used, then the starred ones, each once. */
export const oftenUsed = computed(() => {
  const { used, starred } = often.value;
  return [...new Set([...used.slice(0, shownAtMost), ...starred])];
});

export const isStarred = (ref: string): boolean => often.value.starred.includes(ref);

export function hasUsed(ref: string): void {
  const { used, starred } = often.peek();
  write({ used: [ref, ...used.filter((other) => other !== ref)].slice(0, rememberedAtMost), starred });
}

export function star(ref: string): void {
  const { used, starred } = often.peek();
  const rest = starred.filter((other) => other !== ref);
  write({ used, starred: rest.length < starred.length ? rest : [...starred, ref] });
}
