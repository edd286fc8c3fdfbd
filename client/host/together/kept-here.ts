import { isLocale, type Locale } from '../../../shared/lib/text.ts';
import type { Shelf } from '../../own/shelf.ts';
import type { Write } from '../../own/write.ts';
import { inTab } from '../storage.ts';

/** What is half done while two look at one screen. It stays in this tab through a refresh, and nowhere else. */
export interface KeptHere {
  /** the screen has been turned so that only the two see it */
  entered(): boolean;
  enter(): void;
  /** the screen may be turned elsewhere now: it is asked again */
  close(): void;
  /** the language of the worker's other pages: here the person reads in theirs */
  workersLocale(now: Locale): Locale;
  /** the worker's other pages are open again */
  leave(): void;
  /** ids of the notes in the order in which they are gone through */
  order(): readonly string[];
  keepOrder(ids: readonly string[]): void;
  /** what is being written, by place */
  drafts: Map<string, string>;
  /** what has not been sent yet */
  shelf: Shelf;
}

export function keptHere(session: string, seat: number): KeptHere {
  const key = (what: string) => `pelipiiri.together.${session}.${seat}.${what}`;
  return {
    entered: () => inTab.getItem(key('entered')) !== null,
    enter: () => inTab.setItem(key('entered'), 'yes'),
    close: () => inTab.removeItem(key('entered')),
    workersLocale(now) {
      const before = inTab.getItem(key('locale'));
      if (isLocale(before)) return before;
      inTab.setItem(key('locale'), now);
      return now;
    },
    leave: () => inTab.removeItem(key('locale')),
    order: () => read<string[]>(key('order')) ?? [],
    keepOrder: (ids) => write(key('order'), ids),
    drafts: new Drafts(key('drafts')),
    shelf: {
      take: () => read<Write[]>(key('unsent')) ?? [],
      keep: (writes) => write(key('unsent'), writes),
    },
  };
}

/** A map that the tab keeps as it is changed. */
class Drafts extends Map<string, string> {
  readonly #key: string;

  constructor(key: string) {
    super();
    this.#key = key;
    for (const [place, text] of read<[string, string][]>(key) ?? []) super.set(place, text);
  }

  override set(place: string, text: string): this {
    super.set(place, text);
    write(this.#key, [...this]);
    return this;
  }

  override delete(place: string): boolean {
    const had = super.delete(place);
    write(this.#key, [...this]);
    return had;
  }
}

function read<Value>(key: string): Value | undefined {
  try {
    return (JSON.parse(inTab.getItem(key) ?? 'null') as Value | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: readonly unknown[]): void {
  try {
    if (value.length === 0) inTab.removeItem(key);
    else inTab.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: it lives as long as the page is open.
  }
}
