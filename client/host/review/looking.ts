import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Answer, Reply } from '../../../shared/observation/own.ts';
import type { Review } from '../../../shared/wire/people.ts';
import { fetchTableThen } from '../api.ts';
import { topicsOf } from '../notes/codes.ts';
import type { Note } from '../notes.ts';
import { type Console, useConsole } from '../session/console.ts';
import { type Filters, hashOf, passes, standingAt } from './filters.ts';
import { type Scale, scaleOf } from './scale.ts';
import { openTables, type Tables } from './tables.ts';

/** A note with what its person answers. */
export interface Reviewed {
  note: Note;
  answer: Answer | undefined;
  reply: Reply | undefined;
}

/** Where one is in looking back at a meeting, and what is shown of its notes. */
export interface Looking {
  review: ReadonlySignal<Review>;
  scale: ReadonlySignal<Scale>;
  tables: Tables;
  /** number of the step whose table is shown */
  rev: ReadonlySignal<number>;
  goTo(rev: number): void;
  filters: Signal<Filters>;
  /** the note that is being worked on */
  opened: Signal<string | undefined>;
  /** all notes that may be read, in the order of the meeting */
  notes: ReadonlySignal<readonly Reviewed[]>;
  /** those that the filters let through */
  shown: ReadonlySignal<readonly Reviewed[]>;
  /** of them, the last one made by now */
  near: ReadonlySignal<string | undefined>;
  /** goes to the next note of those shown, or the one before */
  step(by: 1 | -1): void;
  /** what is observed, in the reader's words, by `area.code` */
  topics: ReadonlySignal<ReadonlyMap<string, string>>;
  /** asks the server once more, e.g. because something was sealed */
  again(): void;
}

/** The address is written when one has come to rest: browsers count how often it changes. */
const rest = 300;

function openLooking({ summary, notes: local, frameworks }: Console, first: Review, again: () => void) {
  const review = signal(first);
  const standing = standingAt(location.hash);
  const inside = (rev: number) => Math.min(Math.max(1, rev), Math.max(1, review.peek().rev));
  const rev = signal(inside(standing.rev ?? first.parts[0]?.fromRev ?? 1));
  const filters = signal<Filters>(standing.filters);
  const scale = computed(() => scaleOf(review.value));
  const notes = computed(() => reviewed(review.value, local.list.value));
  const shown = computed(() => notes.value.filter(({ note }) => passes(note, filters.value)));
  const topics = computed(() => new Map(topicsOf(frameworks.value).map(({ ref, words }) => [ref, words])));
  const near = computed(() => shown.value.findLast(({ note }) => note.rev <= rev.value)?.note.id);
  const tables = openTables({
    load: (step) => fetchTableThen(summary.id, step),
    last: first.rev,
    later(ms, task) {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  });
  const goTo = (step: number) => {
    rev.value = inside(step);
  };
  const stopWishing = effect(() => tables.wish(rev.value));
  let writing: ReturnType<typeof setTimeout> | undefined;
  const stopWriting = effect(() => {
    const hash = hashOf({ rev: rev.value, filters: filters.value });
    clearTimeout(writing);
    writing = setTimeout(() => history.replaceState(null, '', location.pathname + hash), rest);
  });
  const looking: Looking = {
    ...{ review, scale, tables, rev, goTo, filters, notes, shown, near, topics, again },
    opened: signal<string | undefined>(undefined),
    step(by) {
      const steps = shown.value.map(({ note }) => note.rev);
      const next = by === 1 ? steps.find((one) => one > rev.value) : steps.findLast((one) => one < rev.value);
      if (next !== undefined) goTo(next);
    },
  };
  return {
    looking,
    learn(fresh: Review) {
      local.learn(fresh.notes);
      review.value = fresh;
    },
    close() {
      clearTimeout(writing);
      stopWriting();
      stopWishing();
      tables.stop();
    },
  };
}

/** Notes with their answers. A note that has not changed stays the same thing, so that it is not drawn anew. */
const pairs = new WeakMap<Review, WeakMap<Note, Reviewed>>();

function reviewed(review: Review, notes: readonly Note[]): Reviewed[] {
  const allowed = new Set(review.people.flatMap(({ seat, allowed: yes }) => (yes ? seat : [])));
  const answered = new Map(review.notes.map((one) => [one.id, one]));
  const known = pairs.get(review) ?? new WeakMap<Note, Reviewed>();
  pairs.set(review, known);
  const pair = (note: Note): Reviewed => {
    const before = known.get(note);
    if (before) return before;
    const found = note.shared ? answered.get(note.id) : undefined;
    const made = { note, answer: found?.answer, reply: found?.reply };
    known.set(note, made);
    return made;
  };
  return notes
    .filter(({ seat }) => seat === undefined || allowed.has(seat))
    .toSorted((one, other) => one.rev - other.rev || one.madeAt - other.madeAt)
    .map(pair);
}

/** Looks back for as long as the page is there. A fresh review changes what is known, not where one is. */
export function useOpenLooking(review: Review, again: () => void): Looking | undefined {
  const console = useConsole();
  const [opened, setOpened] = useState<ReturnType<typeof openLooking>>();
  useEffect(() => {
    const made = openLooking(console, review, again);
    setOpened(made);
    return made.close;
  }, [console.summary.id]);
  useEffect(() => opened?.learn(review), [opened, review]);
  return opened?.looking;
}

const Context = createContext<Looking | undefined>(undefined);
export const LookingProvider = Context.Provider;

export function useLooking(): Looking {
  const found = useContext(Context);
  if (!found) throw new Error('useLooking: expected to be inside a LookingProvider');
  return found;
}
