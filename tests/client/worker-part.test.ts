import { describe, expect, it } from 'vitest';
import { openWriting } from '../../client/host/person/worker-part.ts';
import { ApiFailure } from '../../client/lib/api.ts';
import { emptyWorkerPart, type WorkerPart } from '../../shared/observation/own.ts';

describe('the worker’s part of a report', () => {
  it('is kept on this machine from the first letter until it is saved', async () => {
    const sheet = aSheet();
    sheet.writing.write({ thought: 'Toivon' });
    expect(sheet.kept()).toMatchObject({ thought: 'Toivon' });
    expect(sheet.state()).toBe('saving');
    expect(sheet.server.received).toEqual([]);
    await sheet.timePasses();
    expect(sheet.state()).toBe('saved');
    expect(sheet.server.held.thought).toBe('Toivon');
    expect(sheet.kept()).toBe(null);
  });

  it('waits while the network is away, and comes back after a refresh', async () => {
    const before = aSheet();
    before.server.fails = new ApiFailure('no-contact', 0, '');
    before.writing.write({ nextSteps: ['Soitetaan', ''] });
    expect(await before.writing.flush()).toBe(false);
    expect(before.state()).toBe('waiting');
    before.writing.leave();
    const after = aSheet(before);
    expect(after.writing.part.value.nextSteps).toEqual(['Soitetaan', '']);
    after.server.fails = undefined;
    expect(await after.writing.flush()).toBe(true);
    expect(after.server.held.nextSteps).toEqual(['Soitetaan']);
    expect(after.kept()).toBe(null);
  });

  it('leaves alone what it does not write: the day on which both went through it', async () => {
    const sheet = aSheet();
    sheet.server.held = { ...emptyWorkerPart, goneThroughOn: '2026-11-26' };
    const again = aSheet(sheet);
    again.writing.write({ thought: 'Uusi' });
    await again.writing.flush();
    expect(again.server.held).toEqual({ thought: 'Uusi', nextSteps: [], goneThroughOn: '2026-11-26' });
  });

  it('shows what was taken once the field is left: no empty lines, and nobody else’s name', async () => {
    const sheet = aSheet();
    sheet.writing.write({ thought: ' Puro auttoi. ', nextSteps: ['', 'Soitetaan'] });
    expect(sheet.writing.part.value.thought).toBe(' Puro auttoi. ');
    await sheet.writing.settle();
    expect(sheet.writing.part.value).toMatchObject({ thought: 'Toinen osallistuja auttoi.', nextSteps: ['Soitetaan'] });
    expect(sheet.writing.nameless.value).toBe(true);
    sheet.writing.write({ thought: 'Toinen osallistuja auttoi paljon. ' });
    await sheet.writing.settle();
    expect(sheet.writing.nameless.value).toBe(false);
  });

  it('sends the last words when they change on the way', async () => {
    const sheet = aSheet();
    sheet.writing.write({ thought: 'Ensin' });
    const sending = sheet.writing.flush();
    sheet.writing.write({ thought: 'Ensin näin' });
    expect(await sending).toBe(true);
    expect(sheet.server.received.map(({ thought }) => thought)).toEqual(['Ensin', 'Ensin näin']);
    expect(sheet.state()).toBe('saved');
  });

  it('leaves an empty line in peace that was begun while the words before it were on their way', async () => {
    const sheet = aSheet();
    sheet.writing.write({ nextSteps: ['Soitetaan', ''] });
    const settling = sheet.writing.settle();
    sheet.writing.write({ nextSteps: ['Soitetaan yhdessä', ''] });
    await settling;
    expect(sheet.writing.part.value.nextSteps).toEqual(['Soitetaan yhdessä', '']);
    await sheet.writing.settle();
    expect(sheet.writing.part.value.nextSteps).toEqual(['Soitetaan yhdessä']);
  });

  it('stops at a refusal, and says so: it has been sealed', async () => {
    const sheet = aSheet();
    sheet.server.fails = new ApiFailure('sealed', 409, '');
    sheet.writing.write({ thought: 'Myöhässä' });
    await sheet.writing.settle();
    expect(sheet.state()).toBe('refused');
    expect(sheet.writing.part.value.thought).toBe('Myöhässä');
    expect(sheet.kept()).toBe(null);
    await sheet.timePasses();
    expect(sheet.server.received).toHaveLength(1);
  });

  it('waits for a new sign-in, and lives without storage', async () => {
    const sheet = aSheet();
    sheet.storage.setItem = () => {
      throw new Error('full');
    };
    sheet.server.fails = new ApiFailure('not-signed-in', 401, '');
    sheet.writing.write({ thought: 'Sanat' });
    await sheet.writing.flush();
    expect(sheet.state()).toBe('waiting');
    sheet.server.fails = undefined;
    await sheet.timePasses();
    expect(sheet.server.held.thought).toBe('Sanat');
  });
});

interface Server {
  held: WorkerPart;
  received: WorkerPart[];
  fails: ApiFailure | undefined;
}

/** A sheet of one person on one machine; a second one stands for the page after a refresh. */
function aSheet(before?: { server: Server; storage: ReturnType<typeof inMemory> }) {
  const server: Server = before?.server ?? { held: emptyWorkerPart, received: [], fails: undefined };
  const storage = before?.storage ?? inMemory();
  let due: (() => void) | undefined;
  const writing = openWriting(server.held, {
    storage,
    key: 'report',
    async deliver(part) {
      server.received.push(part);
      await Promise.resolve();
      if (server.fails) throw server.fails;
      server.held = { ...part, thought: part.thought.replaceAll('Puro', 'Toinen osallistuja') };
      return server.held;
    },
    later(_ms, task) {
      due = task;
      return () => {
        if (due === task) due = undefined;
      };
    },
  });
  return {
    server,
    storage,
    writing,
    state: () => writing.state.value,
    kept: () => JSON.parse(storage.getItem('report') ?? 'null') as WorkerPart | null,
    async timePasses() {
      due?.();
      await writing.flush();
    },
  };
}

function inMemory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string): void => void kept.set(key, value),
    removeItem: (key: string): void => void kept.delete(key),
  };
}
