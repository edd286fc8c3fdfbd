import { signal } from '@preact/signals';
import type { RehearsalMaterial, SessionSummary } from '../../../shared/wire/api.ts';
import type { OwnCode } from '../../../shared/wire/people.ts';
import { say } from '../../lib/locale.ts';
import { newId } from '../../lib/outbox.ts';
import type { TableConnection } from '../../lib/table.ts';
import { notingNeeds } from '../notes/noting.ts';
import { openNotes } from '../notes.ts';
import type { Console } from '../session/console.ts';
import { toastsOf } from '../session/toasts.ts';
import type { Wall } from '../wall.ts';

/** A console over a rehearsal: its notes live in this page only. */
export function rehearsalConsole(
  connection: TableConnection,
  { frameworks, title, pack: { deficitWords = {} } }: RehearsalMaterial,
  pack: string,
  scenario: string,
): Console {
  const toasts = toastsOf();
  const wall = signal<Wall>('private');
  const told = async (answer: ReturnType<TableConnection['act']>): Promise<boolean> => {
    const given = await answer;
    if (!given.ok) toasts.show(say(`common.refusal.${given.refusal}`));
    return given.ok;
  };
  let codes: OwnCode[] = [];
  const noting = notingNeeds(async ({ removed, ...code }) => {
    codes = removed ? codes.filter(({ id }) => id !== code.id) : [...codes, code];
    return codes;
  });
  noting.learn({ frameworks, codes, deficitWords });
  const nowhere = { getItem: () => null, setItem() {}, removeItem() {}, key: () => null, length: 0 };
  const summary: SessionSummary = {
    id: 'rehearsal',
    code: '',
    joinPath: '',
    screenPath: '',
    devicePath: '',
    joinOrigin: '',
    pack,
    scenario,
    title,
    openedAt: Date.now(),
    phase: 'running',
    seats: 0,
  };
  return {
    summary,
    connection,
    notes: openNotes({
      session: 'rehearsal',
      storage: nowhere,
      deliver: () => Promise.resolve({ taken: true }),
      now: () => Date.now(),
      newId,
      later(ms, task) {
        const timer = setTimeout(task, ms);
        return () => clearTimeout(timer);
      },
    }),
    wall: {
      state: wall,
      answer(state) {
        wall.value = state;
      },
    },
    frameworks: noting.frameworks,
    noting,
    toasts,
    isRehearsal: true,
    act: (order, seat) => told(connection.act(order, seat)),
    play: (order, seat) => told(connection.play(order, seat)),
  };
}
