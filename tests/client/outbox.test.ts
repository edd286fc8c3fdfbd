import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOutbox, newId, OutOfTouch } from '../../client/lib/outbox.ts';
import type { Act, Acted } from '../../shared/wire/protocol.ts';

/** What the server does with an act that reaches it, or what becomes of it on the way. */
type Weather = 'answers' | 'loses the answer' | 'faults' | 'is away' | 'says nothing useful';

/** A server that carries each action id out once, behind a network that does what it is told. */
function openTable() {
  const carriedOut: string[] = [];
  const known = new Map<string, number>();
  const sent: Act[] = [];
  const coming: Weather[] = [];
  let inFlight = 0;
  let mostInFlight = 0;

  async function send(act: Act): Promise<Acted> {
    sent.push(act);
    mostInFlight = Math.max(mostInFlight, ++inFlight);
    await new Promise((resolve) => setTimeout(resolve, 0));
    inFlight--;
    const weather = coming.shift() ?? 'answers';
    if (weather === 'is away') throw new OutOfTouch();
    if (weather === 'faults') throw Object.assign(new Error('request rejected'), { name: 'rejected', reason: 'fault' });
    if (weather === 'says nothing useful') return undefined as unknown as Acted;
    if (!known.has(act.actionId)) {
      carriedOut.push(act.command.type);
      known.set(act.actionId, carriedOut.length);
    }
    if (weather === 'loses the answer') throw new OutOfTouch();
    return { seq: known.get(act.actionId) as number };
  }
  const outbox = createOutbox({ send, wait: () => Promise.resolve() });
  return { outbox, carriedOut, sent, coming, mostInFlight: () => mostInFlight };
}

const refusing = (refusal: string) => () =>
  Promise.reject(Object.assign(new Error('request rejected'), { name: 'rejected', reason: { refusal } }));

describe('the outbox', () => {
  test('sends in order, one at a time', async () => {
    const table = openTable();
    const answers = await Promise.all(['roll', 'pick-die', 'finish'].map((type) => table.outbox.put({ type })));
    expect(table.carriedOut).toEqual(['roll', 'pick-die', 'finish']);
    expect(answers).toEqual([1, 2, 3].map((seq) => ({ ok: true, seq })));
    expect(table.mostInFlight()).toBe(1);
  });

  test('sends the same id again after a fault', async () => {
    const table = openTable();
    table.coming.push('faults', 'faults');
    await table.outbox.put({ type: 'roll' });
    expect(new Set(table.sent.map(({ actionId }) => actionId)).size).toBe(1);
    expect(table.sent).toHaveLength(3);
    expect(table.carriedOut).toEqual(['roll']);
  });

  test('takes a reply without a number for no answer', async () => {
    const table = openTable();
    table.coming.push('says nothing useful');
    expect(await table.outbox.put({ type: 'roll' })).toEqual({ ok: true, seq: 1 });
    expect(table.sent).toHaveLength(2);
  });

  test('waits for the connection and then sends what waits, once', async () => {
    const table = openTable();
    table.coming.push('is away');
    const answer = table.outbox.put({ type: 'roll' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(table.sent).toHaveLength(1);
    expect(table.outbox.waiting.value).toBe(1);
    table.outbox.inTouch();
    expect(await answer).toEqual({ ok: true, seq: 1 });
    expect(table.outbox.waiting.value).toBe(0);
  });

  test('a lost answer does not carry the action out twice', async () => {
    const table = openTable();
    table.coming.push('loses the answer');
    const answer = table.outbox.put({ type: 'lay-tile' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    table.outbox.inTouch();
    expect(await answer).toEqual({ ok: true, seq: 1 });
    expect(table.carriedOut).toEqual(['lay-tile']);
  });

  test('a refusal from the closed list is an answer', async () => {
    const outbox = createOutbox({ send: refusing('moved-on') });
    expect(await outbox.put({ type: 'roll' })).toEqual({ ok: false, refusal: 'moved-on' });
    expect(outbox.waiting.value).toBe(0);
  });

  test('a refusal that is not on the list is a fault', async () => {
    let tries = 0;
    const outbox = createOutbox({
      send: () => (++tries < 3 ? refusing('surprise')() : Promise.resolve({ seq: 7 })),
      wait: () => Promise.resolve(),
    });
    expect(await outbox.put({ type: 'roll' })).toEqual({ ok: true, seq: 7 });
  });

  test('carries what the command was about and in whose name', async () => {
    const table = openTable();
    await table.outbox.put({ type: 'roll' }, { about: { at: 1, beat: 4 }, seat: 3 });
    expect(table.sent[0]).toMatchObject({ about: { at: 1, beat: 4 }, seat: 3, command: { type: 'roll' } });
    expect(table.sent[0]?.actionId).toMatch(/^[A-Za-z0-9_-]{8,40}$/);
  });

  test('whatever the network does, every command is carried out once and in order', async () => {
    const weathers = fc.constantFrom<Weather>(
      'answers',
      'loses the answer',
      'faults',
      'is away',
      'says nothing useful',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(weathers, { maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
        async (weather, count) => {
          const table = openTable();
          table.coming.push(...weather);
          const asked = Array.from({ length: count }, (_, nth) => `command-${nth}`);
          const answers = Promise.all(asked.map((type) => table.outbox.put({ type })));
          const network = setInterval(() => table.outbox.inTouch(), 1);
          await answers;
          clearInterval(network);
          expect(table.carriedOut).toEqual(asked);
          expect(table.mostInFlight()).toBe(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('ids are long and unlike', () => {
  const ids = Array.from({ length: 500 }, newId);
  expect(new Set(ids).size).toBe(500);
  expect(ids.every((id) => /^[A-Za-z0-9_-]{22}$/.test(id))).toBe(true);
});
