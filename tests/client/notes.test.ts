import { describe, expect, it } from 'vitest';
import { type Delivery, openNotes } from '../../client/host/notes.ts';
import type { Observation, ObservationDraft } from '../../shared/observation/observation.ts';
import { aStorage } from '../support/storage.ts';

describe('the notes outbox', () => {
  it('saves a tap at once', async () => {
    const console = aConsole();
    console.notes.add(note({ code: 'inclusion.encouraged-another' }));
    expect(console.states()).toEqual(['saving']);
    await console.settled();
    expect(console.states()).toEqual(['saved']);
    expect(console.server.received).toHaveLength(1);
    expect(console.storage.length).toBe(0);
  });

  it('waits offline and arrives once when the network is back', async () => {
    const console = aConsole();
    console.server.online = false;
    console.notes.add(note());
    console.notes.add(note());
    await console.settled();
    expect(console.states()).toEqual(['waiting', 'waiting']);
    expect(console.notes.pending.value).toBe(2);
    console.server.online = true;
    await console.timePasses();
    expect(console.states()).toEqual(['saved', 'saved']);
    expect(console.server.held()).toHaveLength(2);
  });

  it('keeps the time, the step and the span of a note that waits', async () => {
    const before = aConsole();
    before.server.online = false;
    before.notes.add(note({ rev: 12, from: 7, seat: 2, code: 'helping.offered-help' }));
    await before.settled();
    before.notes.stop();
    const after = aConsole({ storage: before.storage, server: before.server });
    after.server.online = true;
    await after.timePasses();
    await after.timePasses();
    expect(after.server.received).toMatchObject([{ madeAt: 1001, rev: 12, from: 7, seat: 2 }]);
  });

  it('lets a moment that was marked offline be filled in before it is sent', async () => {
    const console = aConsole();
    console.server.online = false;
    const id = console.notes.add(note());
    await console.settled();
    console.notes.change(id, { seat: 2, code: 'helping.offered-help', framework: 'ryhmataidot' });
    console.server.online = true;
    await console.timePasses();
    expect(console.server.held()).toMatchObject([{ id, seat: 2, code: 'helping.offered-help', madeAt: 1001 }]);
  });

  it('keeps a note through a refresh of the page', async () => {
    const before = aConsole();
    before.server.online = false;
    before.notes.add(note({ seen: 'Auttoi toista' }));
    await before.settled();
    before.notes.stop();
    const after = aConsole({ storage: before.storage, server: before.server });
    expect(after.states()).toEqual(['waiting']);
    after.server.online = true;
    await after.timePasses();
    expect(after.server.held().map(({ seen }) => seen)).toEqual(['Auttoi toista']);
    expect(after.storage.length).toBe(0);
  });

  it('sends the same id again when the answer was lost', async () => {
    const console = aConsole();
    console.server.losesAnswers = 1;
    console.notes.add(note());
    await console.settled();
    expect(console.states()).toEqual(['waiting']);
    await console.timePasses();
    expect(console.server.received).toHaveLength(2);
    expect(console.server.held()).toHaveLength(1);
    expect(console.states()).toEqual(['saved']);
  });

  it('sends the newest words when they change on the way', async () => {
    const console = aConsole();
    const id = console.notes.add(note());
    console.notes.change(id, { seen: 'Kysyi' });
    console.notes.change(id, { seen: 'Kysyi apua' });
    await console.settled();
    expect(console.server.held().map(({ seen, edit }) => [seen, edit])).toEqual([['Kysyi apua', 2]]);
    expect(console.states()).toEqual(['saved']);
  });

  it('waits for a pause in the typing, but keeps the words at once', async () => {
    const console = aConsole();
    const id = console.notes.add(note());
    await console.settled();
    console.notes.change(id, { seen: 'Ky' }, 'soon');
    console.notes.change(id, { seen: 'Kysyi' }, 'soon');
    expect(console.storage.length).toBe(1);
    expect(console.server.received).toHaveLength(1);
    await console.timePasses();
    expect(console.server.received.map(({ seen }) => seen)).toEqual(['', 'Kysyi']);
  });

  it('takes a note back and puts it again', async () => {
    const console = aConsole();
    const id = console.notes.add(note());
    await console.settled();
    console.notes.change(id, { removed: true });
    expect(console.notes.list.value).toEqual([]);
    await console.settled();
    expect(console.server.held()[0]?.removed).toBe(true);
    console.notes.change(id, { removed: false });
    await console.settled();
    expect(console.server.held()[0]?.removed).toBe(false);
    expect(console.states()).toEqual(['saved']);
  });

  it('shows a refused note until it is let go, and goes on with the others', async () => {
    const console = aConsole();
    console.server.refuses = (draft) => (draft.seat === 2 ? 'not-allowed-by-person' : undefined);
    const refused = console.notes.add(note({ seat: 2 }));
    console.notes.add(note());
    await console.settled();
    expect(console.states()).toEqual(['refused', 'saved']);
    expect(console.notes.list.value[0]?.why).toBe('not-allowed-by-person');
    expect(console.storage.length).toBe(0);
    console.notes.letGo(refused);
    expect(console.states()).toEqual(['saved']);
  });

  it('learns what the server holds without losing newer words of its own', async () => {
    const console = aConsole();
    console.server.online = false;
    const id = console.notes.add(note({ seen: 'Oma' }));
    await console.settled();
    const [mine] = console.notes.list.value;
    console.notes.change(id, { seen: 'Oma, uudempi' });
    await console.settled();
    console.notes.learn([
      observation({ ...(mine as ObservationDraft), seen: 'Oma' }),
      observation(note({ id: 'from-another' })),
    ]);
    expect(console.notes.list.value.map(({ seen, state }) => [seen, state])).toEqual([
      ['Oma, uudempi', 'waiting'],
      ['', 'saved'],
    ]);
  });
});

const note = (about: Partial<ObservationDraft> = {}) =>
  ({ valence: 'neutral', rev: 7, at: 1, ...about }) as const satisfies Partial<ObservationDraft>;

const observation = (draft: Partial<ObservationDraft>): Observation => ({
  id: 'observation',
  valence: 'neutral',
  seen: '',
  interpretation: '',
  rev: 0,
  at: 0,
  madeAt: 2000,
  edit: 0,
  removed: false,
  shared: false,
  interpretationShown: false,
  sealed: false,
  later: false,
  ...draft,
  by: 'Tiina',
  undone: false,
});

/** A console with a server that can be out of reach, and time that passes when told to. */
function aConsole({ storage = aStorage(), server = aServer() } = {}) {
  let made = 0;
  let due: (() => void)[] = [];
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
  const notes = openNotes({
    session: 'session-1',
    storage,
    deliver: server.deliver,
    now: () => 1000 + made,
    newId: () => `note-0000-${++made}`,
    later(_ms, task) {
      due.push(task);
      return () => {
        due = due.filter((other) => other !== task);
      };
    },
  });
  return {
    notes,
    storage,
    server,
    settled,
    states: () => notes.list.value.map(({ state }) => state),
    async timePasses() {
      const tasks = due;
      due = [];
      for (const task of tasks) task();
      await settled();
    },
  };
}

function aServer() {
  const received: ObservationDraft[] = [];
  const server = {
    received,
    online: true,
    losesAnswers: 0,
    refuses: (_draft: ObservationDraft): string | undefined => undefined,
    held: () => [...new Map(received.map((draft) => [draft.id, draft])).values()],
    async deliver(draft: ObservationDraft): Promise<Delivery> {
      await Promise.resolve();
      if (!server.online) throw new Error('no network');
      const why = server.refuses(draft);
      if (why) return { taken: false, why };
      received.push(draft);
      if (server.losesAnswers-- > 0) throw new Error('the answer was lost');
      return { taken: true };
    },
  };
  return server;
}
