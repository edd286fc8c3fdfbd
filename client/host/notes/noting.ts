import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { locales } from '../../../shared/lib/text.ts';
import type { Framework } from '../../../shared/observation/framework.ts';
import { ownFramework } from '../../../shared/observation/mark.ts';
import type { Noting, OwnCode } from '../../../shared/wire/people.ts';
import { say } from '../../lib/locale.ts';
import { newId } from '../../lib/outbox.ts';
import { saveOwnCode } from '../api.ts';

/** What notes are tagged with, and what to watch for while one writes. */
export interface NotingNeeds {
  /** the pinned frameworks, and the session's own codes as one more */
  frameworks: ReadonlySignal<readonly Framework[]>;
  /** words of the pack that judge people, in all its languages */
  judging: ReadonlySignal<readonly string[]>;
  /** makes a code for this session. Resolves to whether it was taken */
  addCode(text: string): Promise<boolean>;
  /** takes one of them away again */
  removeCode(id: string): Promise<boolean>;
}

/** A code of the session's own, or its end. */
export type KeptCode = OwnCode & { removed?: boolean };

const nothing: Noting = { frameworks: [], codes: [], deficitWords: {} };

/** @param keep stores a code; a rehearsal keeps it in the page only */
export function notingNeeds(keep: (code: KeptCode) => Promise<readonly OwnCode[]>): NotingNeeds & {
  learn(noting: Noting): void;
  isLearnt(): boolean;
} {
  const noting = signal(nothing);
  const change = async (code: KeptCode) => {
    try {
      noting.value = { ...noting.value, codes: [...(await keep(code))] };
      return true;
    } catch {
      return false;
    }
  };
  return {
    frameworks: computed(() => {
      const { frameworks, codes } = noting.value;
      return codes.length === 0 ? frameworks : [...frameworks, frameworkOf(codes)];
    }),
    judging: computed(() => [...new Set(Object.values(noting.value.deficitWords).flat())]),
    addCode(text) {
      // Codes have small letters and numbers only.
      const letters = newId()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '');
      return change({ id: `c${letters}00000000`.slice(0, 16), text });
    },
    async removeCode(id) {
      const code = noting.peek().codes.find((one) => one.id === id);
      return code !== undefined && change({ ...code, removed: true });
    },
    learn(learnt) {
      noting.value = learnt;
    },
    isLearnt: () => noting.peek() !== nothing,
  };
}

/** The same for a session that is stored. */
export const notingOf = (session: string) => notingNeeds((code) => saveOwnCode(session, code));

/** A worker's own codes, in the words in which they were written. */
function frameworkOf(codes: readonly OwnCode[]): Framework {
  const inAll = (text: string) => Object.fromEntries(locales.map((locale) => [locale, text])) as Framework['title'];
  const title = inAll(say('host.notes.ownTopics'));
  const own = codes.map(({ id, text }) => ({ id, text: inAll(text) }));
  return { id: ownFramework, title, domains: [{ id: ownFramework, title, codes: own }] };
}
