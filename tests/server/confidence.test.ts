import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newWatcher } from '../../server/session/Watcher.ts';
import type { Store } from '../../server/store/store.ts';
import type { ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { type Eyes, HostedTable, newActionId, openTestStore, sessionIn } from './harness/hosting.ts';

/** What is waited for, what is told in confidence, and what several do at once, at a real host over a real file. */
let store: Store;
let folder: string;
let session: string;
let table: HostedTable;

beforeEach(async () => {
  ({ store, folder } = await openTestStore());
  session = await sessionIn(store);
  table = await HostedTable.open(store, session);
});
afterEach(() => store.close());

const later = async (seconds: number) => {
  HostedTable.now += seconds * 1000;
  await table.host.tick();
};
const bytes = () =>
  ['pelipiiri.sqlite', 'pelipiiri.sqlite-wal']
    .map((file) => readFileSync(join(folder, file)).toString('latin1'))
    .join('');
const board = () => table.view.play as unknown as ColourBoardView;

async function playing(...seats: number[]) {
  const eyes: Eyes[] = [];
  for (const seat of seats) eyes.push(await table.sits(seat));
  await table.worker.act({ type: 'start' });
  await table.worker.act({ type: 'next' });
  return eyes as [Eyes, Eyes];
}

describe('a message in confidence', () => {
  it('outlives a restart, comes once, and is gone from disk and view when the meeting is over', async () => {
    const [one, two] = await playing(1, 2);
    const act = { actionId: newActionId(), command: { type: 'send-message', text: 'Kanarialintu 4711' } };
    await table.host.act(one.watcher, act);
    await table.host.act(one.watcher, act);
    expect(one.own?.messages.map(({ text }) => text)).toEqual(['Kanarialintu 4711']);
    expect(two.own?.messages).toEqual([]);
    expect(bytes()).not.toContain('Kanarialintu');

    table = await HostedTable.open(store, session);
    expect(table.worker.lead?.messages).toMatchObject([{ seat: 1, from: 'seat', text: 'Kanarialintu 4711' }]);
    await table.host.act(one.watcher, act);
    const [sealed] = await store.messages.of(session);
    expect(sealed?.text).toBe('Kanarialintu 4711');

    const id = sealed?.id as string;
    expect(bytes()).toContain(id);
    await table.worker.act({ type: 'end' });
    expect(await store.messages.of(session)).toEqual([]);
    expect(bytes()).not.toContain(id);
    expect(table.worker.lead?.messages).toEqual([]);
  });

  it('was left behind by a crash at the end: it is gone when the session is next opened', async () => {
    const [one] = await playing(1);
    await one.act({ type: 'send-message', text: 'Hei' });
    const kept = await store.messages.of(session);
    await table.worker.act({ type: 'end' });
    await store.messages.add(session, newActionId(), kept[0] as (typeof kept)[number]);
    await HostedTable.open(store, session);
    expect(await store.messages.of(session)).toEqual([]);
  });
});

describe('a message that both agree on', () => {
  const canaries = ['Kanarialintu sovittu', 'Kanarialintu toispuolinen', 'Kanarialintu peruttu', 'Kanarialintu hiljaa'];
  const agree = (message: string, is = true) => ({ type: 'agree-message', message, agree: is });
  /** the ids of these messages of seat 1, in the order of the canaries */
  async function written() {
    const [one, two] = await playing(1, 2);
    for (const text of canaries) await one.act({ type: 'send-message', text });
    const ids = one.own?.messages.map(({ id }) => id) as [string, string, string, string];
    return { one, two, ids };
  }

  it('survives a restart and the end; what one side or nobody agreed on is gone from the disk', async () => {
    const { one, two, ids } = await written();
    const [both, half, taken] = ids;
    expect(await two.act(agree(both))).toMatchObject({ ok: false, refusal: 'unknown-choice' });
    const stepsBefore = JSON.stringify(await store.steps.of(session));
    for (const eyes of [one, table.worker]) for (const id of [both, taken]) await eyes.act(agree(id));
    await one.act(agree(half));
    await one.act(agree(taken, false));
    expect(JSON.stringify(await store.steps.of(session))).toBe(stepsBefore);
    expect([two.own?.messages, bytes().includes('Kanarialintu')]).toEqual([[], false]);

    table = await HostedTable.open(store, session);
    expect(table.worker.lead?.messages.map(({ agreed }) => [agreed.seat, agreed.facilitator])).toEqual([
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ]);
    await table.worker.act({ type: 'end' });
    expect(ids.map((id) => bytes().includes(id))).toEqual([true, false, false, false]);
    expect(bytes()).not.toContain('Kanarialintu');
    expect(table.worker.lead?.messages).toEqual([]);
    const kept = [{ seat: 1, from: 'seat', text: canaries[0] }];
    expect(await store.messages.agreedOf(session)).toEqual(kept);
    await HostedTable.open(store, session);
    expect(await store.messages.agreedOf(session)).toEqual(kept);
  });

  it('can still be taken back when the end was', async () => {
    const { one, ids } = await written();
    for (const eyes of [one, table.worker]) await eyes.act(agree(ids[0]));
    await table.worker.act({ type: 'end' });
    await table.worker.act({ type: 'take-back' });
    expect(one.own?.messages.map(({ text }) => text)).toEqual([canaries[0]]);
    await one.act(agree(ids[0], false));
    await table.worker.act({ type: 'end' });
    expect([await store.messages.of(session), bytes().includes(ids[0])]).toEqual([[], false]);
  });

  it('goes when the seat’s words are erased, and no other seat’s', async () => {
    const { one, two, ids } = await written();
    await two.act({ type: 'send-message', text: 'Pysyy' });
    const other = two.own?.messages[0]?.id as string;
    for (const [eyes, id] of [[one, ids[0]] as const, [two, other] as const])
      for (const side of [eyes, table.worker]) await side.act(agree(id));
    await table.worker.act({ type: 'end' });
    await store.words.eraseSeat(session, 1);
    expect(await store.messages.agreedOf(session)).toEqual([{ seat: 2, from: 'seat', text: 'Pysyy' }]);
    expect([ids[0], other].map((id) => bytes().includes(id))).toEqual([false, true]);
  });
});

describe('somebody is away', () => {
  it('is waited for without end unless the group has agreed otherwise', async () => {
    const [, two] = await playing(1, 2);
    await table.worker.play({ type: 'skip-turn' });
    await table.host.disconnect(two.watcher);
    await later(3600);
    expect(board().holder).toBe(2);
  });

  it('is skipped as the turn begins, after the time that was set; a helper doubles it; who it was is in no timeline', async () => {
    const [one, two] = await playing(1, 2);
    await table.worker.act({ type: 'change-settings', settings: { absence: 'skip', waitFor: 60 } });
    const first = board().holder;
    const away = first === 1 ? one : two;
    await table.host.disconnect(away.watcher);
    await later(59);
    expect(board().holder).toBe(first);
    await later(2);
    expect(board().holder).not.toBe(first);

    await table.host.connect(away.watcher);
    await table.worker.play({ type: 'skip-turn' });
    expect(board().holder).toBe(first);
    await table.worker.act({ type: 'invite-guest', role: 'helper', helps: first });
    await table.host.ask({ role: 'door' }, { type: 'join-as-guest', guest: 1, name: 'Leila' });
    await table.host.disconnect(away.watcher);
    await later(100);
    expect(board().holder).toBe(first);
    await later(30);
    expect(board().holder).not.toBe(first);
  });

  it('a turn in which something has happened is never ended by the machine', async () => {
    const [one, two] = await playing(1, 2);
    await table.worker.act({ type: 'change-settings', settings: { absence: 'skip', waitFor: 30 } });
    const holder = board().holder === 1 ? one : two;
    await holder.play({ type: 'roll' });
    await table.host.disconnect(holder.watcher);
    await later(600);
    expect(board()).toMatchObject({ holder: holder.watcher.seat, phase: 'pick-die' });
  });
});

describe('the facilitator’s tablet dies', () => {
  it('play rests softly after the time that was set, and goes on when the console is back, on whatever device', async () => {
    const [one] = await playing(1);
    await table.host.disconnect(table.worker.watcher);
    await later(170);
    expect(table.view.unled).toBe(false);
    await later(20);
    expect([table.view.unled, table.view.clock.running, table.view.resting]).toEqual([true, false, false]);
    expect(await one.play({ type: 'roll' })).toMatchObject({ ok: false, refusal: 'resting' });
    const tablet = newWatcher('facilitator', undefined, { receive() {}, notice() {} });
    await table.host.connect(tablet);
    expect(table.view.unled).toBe(false);
    expect(await one.play({ type: 'roll' })).toMatchObject({ ok: true });
    expect(table.host.steps.at(-1)?.events[0]).toMatchObject({ type: 'played' });
  });

  it('a peer facilitator takes the wheel only when that was agreed, and the facilitator takes it back', async () => {
    await playing(1);
    await table.worker.act({ type: 'invite-guest', role: 'peer-facilitator' });
    await table.host.ask({ role: 'door' }, { type: 'join-as-guest', guest: 1, name: 'Vera' });
    const peer = newWatcher('peer-facilitator', undefined, { receive() {}, notice() {} }, 1);
    await table.host.connect(peer);
    const asks = (type: string) => table.host.act(peer, { actionId: newActionId(), command: { type } });
    await table.host.disconnect(table.worker.watcher);
    await later(200);
    expect(await asks('take-wheel')).toMatchObject({ refusal: 'not-now' });
    await table.host.connect(table.worker.watcher);
    await table.worker.act({ type: 'change-settings', settings: { unled: 'guest' } });
    await table.host.disconnect(table.worker.watcher);
    await later(200);
    expect(await asks('take-wheel')).toMatchObject({ ok: true });
    await table.host.tick();
    expect([table.view.wheel, table.view.unled]).toEqual([1, false]);
    expect(await asks('next')).toMatchObject({ ok: true });
    await table.host.connect(table.worker.watcher);
    expect(await table.worker.act({ type: 'take-wheel' })).toMatchObject({ ok: true });
    expect(await asks('next')).toMatchObject({ refusal: 'no-wheel' });
  });
});

describe('at once', () => {
  it('two facilitators press "next": it goes on once', async () => {
    await playing(1);
    const about = { at: table.view.at, beat: 0 };
    const [first, second] = await Promise.all([
      table.worker.act({ type: 'next' }, { about }),
      table.worker.act({ type: 'next' }, { about }),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: false, refusal: 'moved-on' });
  });

  it('a restart during an open ballot, a pause, a break: the same meeting, and open answers are asked again', async () => {
    const [one] = [await table.sits(1)];
    await table.worker.act({ type: 'start' });
    const weathers = (table.view.play as unknown as { weathers: string[] }).weathers;
    await one.play({ type: 'pick', weather: weathers[0] });
    await table.worker.act({ type: 'ask-wellbeing', ask: true });
    await one.act({ type: 'answer-wellbeing', answer: 'red' });
    await table.worker.act({ type: 'begin-break', minutes: 5 });
    const before = table.view;

    const again = await HostedTable.open(store, session);
    expect(again.view).toMatchObject({ resting: true, breakUntil: before.breakUntil, at: before.at });
    expect(again.worker.lead?.wellbeing).toBe(undefined);
    expect(JSON.stringify(await store.steps.of(session))).not.toMatch(/red|wellbeing/);
    await again.worker.act({ type: 'resume' });
    expect(again.view.resting).toBe(false);
  });
});
