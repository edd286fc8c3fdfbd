import { Client } from '@colyseus/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Store } from '../../server/store/store.ts';
import type { ColourBoardSeatView, ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { seeded } from '../../shared/lib/random.ts';
import type { PublicView } from '../../shared/session/view.ts';
import type { SessionSummary } from '../../shared/wire/api.ts';
import { seedOf } from '../support/seed.ts';
import { botMove } from './harness/bots.ts';
import { Connection, newActionId, Phone } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
let isBroken = false;

const breakable = (store: Store): Store => ({
  ...store,
  steps: {
    append: (append) => (isBroken ? Promise.reject(new Error('disk full')) : store.steps.append(append)),
    of: (session) => store.steps.of(session),
  },
});

beforeAll(async () => {
  server = await TestServer.open({ store: breakable });
  worker = await server.facilitator();
});
afterAll(() => server.close());

/** A console and phones around a table. */
async function openTable(seats: number) {
  const session = await worker.opensSession();
  const lead = await Connection.open(server.app.url, await worker.door({ session: session.id }));
  const phones: Phone[] = [];
  for (let seat = 1; seat <= seats; seat++) phones.push(await Phone.joins(server.app.url, session, seat));
  return { session, lead, phones };
}

const screenOf = async ({ screenPath }: SessionSummary) =>
  Connection.open(server.app.url, await server.browser().door({ screenToken: screenPath.replace('/screen/', '') }));

describe('the public view', () => {
  it('late joiners decode the very view that the host shows, at any moment of a session', async () => {
    const random = seeded(seedOf('late joiners'));
    const { session, lead, phones } = await openTable(3);
    await lead.does({ type: 'start' });
    const { host } = await server.app.hosts.get(session.id);
    let shown: PublicView | undefined;
    const show = host.onShow;
    host.onShow = (view) => {
      shown = view;
      show(view);
    };
    let moves = 0;
    while (lead.view.phase !== 'ended' && moves < 3000) {
      moves++;
      for (const phone of phones) {
        const { connection } = phone;
        const player = { seat: phone.seat as number, own: connection.last?.seat?.play, leads: false };
        const command = botMove(connection.view, player, random);
        if (command) await connection.tries({ type: 'play', command });
      }
      const leading = botMove(lead.view, { seat: 1, own: phones[0]?.connection.last?.seat?.play, leads: true }, random);
      if (leading) await lead.tries({ type: 'play', command: leading }, { seat: 1 });
      else if (random.int(12) === 0) await lead.does({ type: 'next' });
      if (random.int(15) > 0) continue;
      const late = await screenOf(session);
      const expected = JSON.parse(JSON.stringify(shown)) as PublicView;
      expect(late.view).toEqual(expected);
      await lead.until(() => lead.view.rev === expected.rev);
      expect(lead.view).toEqual(expected);
      await late.leave();
    }
    expect(lead.view.phase).toBe('ended');
  });

  it('a full view is small', async () => {
    const { session, lead } = await openTable(8);
    await lead.does({ type: 'start' });
    await lead.does({ type: 'next' });
    const late = await screenOf(session);
    expect(late.frames.length).toBeGreaterThan(0);
    expect(Math.max(0, ...late.frames.map((frame) => frame.length))).toBeLessThan(6_000);
  });
});

describe('what is secret', () => {
  it('the cards offered to a holder are in no frame of anybody else', async () => {
    const { lead, session, phones } = await openTable(3);
    const screen = await screenOf(session);
    await lead.does({ type: 'start' });
    await lead.does({ type: 'next' });
    const holder = phones.find(({ seat }) => seat === (lead.view.play as ColourBoardView).holder) as Phone;
    const others = [lead, screen, ...phones.filter((phone) => phone !== holder).map(({ connection }) => connection)];
    for (const other of others) other.frames.length = 0;
    await holder.connection.plays({ type: 'roll' });
    await holder.connection.plays({ type: 'pick-die', die: 0 });
    if ((lead.view.play as ColourBoardView).phase === 'choose-area')
      await holder.connection.plays({ type: 'choose-area', area: 'skills' });
    await holder.connection.until(() => (offerOf(holder)?.length ?? 0) === 2);
    const offer = offerOf(holder) as string[];
    for (const card of offer)
      for (const other of others) expect(Buffer.concat(other.frames).includes(card)).toBe(false);
    expect(Buffer.concat(holder.connection.frames).includes(offer[0] as string)).toBe(true);
  });

  it('a weather that was picked is nobody’s business before all are shown', async () => {
    const { lead, phones } = await openTable(2);
    const [one, two] = phones as [Phone, Phone];
    await lead.does({ type: 'start' });
    await two.connection.until(() => two.connection.view.phase === 'running');
    for (const connection of [lead, two.connection]) connection.frames.length = 0;
    await one.connection.plays({ type: 'pick', weather: 'weathers/rainbow' });
    await two.connection.room.request('ping');
    for (const connection of [lead, two.connection])
      expect(Buffer.concat(connection.frames).includes('weathers/rainbow')).toBe(false);
  });
});

describe('faults', () => {
  it('are told as faults, and the same action is accepted when it comes again', async () => {
    const { phones } = await openTable(1);
    const { connection } = phones[0] as Phone;
    const actionId = newActionId();
    const command = { type: 'rename', name: 'Uusi' };
    isBroken = true;
    expect(await connection.tries(command, { actionId })).toEqual({ fault: 'fault' });
    isBroken = false;
    expect(connection.view.seats[0]?.name).toBe('Käpy 1');
    const accepted = await connection.tries(command, { actionId });
    expect(accepted).toEqual({ seq: 3 });
    expect(await connection.tries(command, { actionId })).toEqual(accepted);
    expect(connection.view.seats[0]?.name).toBe('Uusi');
  });

  it('a session whose view cannot be made leaves the others alone', async () => {
    const [broken, fine] = [await openTable(1), await openTable(1)];
    const { host } = await server.app.hosts.get(broken.session.id);
    host.onShow = () => {
      throw new Error('no view');
    };
    expect(await broken.lead.tries({ type: 'start' })).toHaveProperty('fault');
    await broken.lead.until(() => broken.lead.closed !== undefined);
    expect(await fine.lead.tries({ type: 'start' })).toHaveProperty('seq');
    // Its next host reads the log: what had been written is there.
    await (broken.phones[0] as Phone).returns();
    expect((broken.phones[0] as Phone).connection.view.phase).toBe('running');
  });
});

describe('what comes over the wire', () => {
  it('acts that are not understood are refused, and the connection stays', async () => {
    const { phones } = await openTable(1);
    const { connection } = phones[0] as Phone;
    const strange: unknown[] = [
      null,
      undefined,
      7,
      'x',
      [],
      {},
      { type: 'start' },
      { actionId: 'x', command: { type: 'start' } },
      { actionId: newActionId() },
      { actionId: newActionId(), command: null },
      { actionId: newActionId(), command: {} },
      { actionId: newActionId(), command: { type: 'start' }, role: 'facilitator' },
      { actionId: newActionId(), command: { type: '__proto__' } },
      { actionId: newActionId(), command: { type: 'rename', name: 'x'.repeat(2000) } },
      { actionId: newActionId(), command: { type: 'take-seat', token: 'bird', device: 'own', facilitator: 'yes' } },
      { actionId: newActionId(), about: { at: 'x' }, command: { type: 'pause' } },
    ];
    for (const message of strange) {
      const reason = await connection.room.request('act', message).catch((error: { reason: unknown }) => error.reason);
      expect(reason).toEqual({ refusal: 'not-understood' });
    }
    for (const hand of [7, 'x', { seat: 'x' }, { seat: 1, more: 1 }])
      await expect(connection.room.request('hand', hand)).rejects.toMatchObject({
        reason: { refusal: 'not-understood' },
      });
    await expect(connection.room.request('hand', { seat: 1 })).rejects.toMatchObject({
      reason: { refusal: 'not-allowed' },
    });
    connection.room.send('no such message', { a: 1 });
    connection.room.sendBytes('neither', new Uint8Array([1, 2, 3]));
    await connection.room.request('ping');
    expect(connection.closed).toBeUndefined();
    expect((await server.app.store.steps.of(connection.opened.session)).length).toBe(2);
  });

  it('the role comes from the door: a participant leads nothing, the screen does nothing', async () => {
    const { session, phones } = await openTable(1);
    const screen = await screenOf(session);
    for (const type of ['start', 'next', 'end', 'take-back', 'resume'])
      expect(await (phones[0] as Phone).connection.tries({ type })).toEqual({ refusal: 'not-allowed' });
    for (const command of [{ type: 'start' }, { type: 'pause' }, { type: 'play', command: { type: 'roll' } }])
      expect(await screen.tries(command)).toEqual({ refusal: 'not-allowed' });
    expect(screen.privates.flatMap(({ seat, lead }) => [seat, lead]).filter(Boolean)).toEqual([]);
  });

  it('frames over 4 KiB and floods close the connection', async () => {
    const { phones } = await openTable(2);
    const [large, flood] = phones as [Phone, Phone];
    large.connection.room.send('act', { actionId: newActionId(), command: { type: 'x', text: 'x'.repeat(5000) } });
    await large.connection.until(() => large.connection.closed !== undefined);
    for (let message = 0; message < 200; message++) flood.connection.room.send('ping');
    await flood.connection.until(() => flood.connection.closed !== undefined);
    await flood.returns();
  });
});

describe('the way in', () => {
  const open = (url: string, headers: Record<string, string>) =>
    new Promise<number>((resolve) => {
      const socket = new WebSocket(url, { headers });
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.on('open', () => {
        socket.close();
        resolve(101);
      });
      socket.on('error', () => {});
    });

  it('is closed to pages of other sites, on sockets and on requests', async () => {
    const socket = `ws://localhost:${server.app.port}/a/b?sessionId=c`;
    expect(await open(socket, { origin: 'https://evil.example' })).toBe(403);
    expect(await open(socket, { origin: 'null' })).toBe(403);
    expect(await open(socket, { origin: server.app.url })).toBe(101);
    const foreign = await server
      .browser()
      .ask('POST', '/api/door', { seatToken: 'a'.repeat(22) }, { origin: 'https://evil.example' });
    expect(foreign).toMatchObject({ status: 403, body: { error: 'foreign-origin' } });
  });

  it('has no other door: nobody creates, lists or joins rooms', async () => {
    const { phones } = await openTable(1);
    const { roomId } = (phones[0] as Phone).connection.room;
    const client = new Client(server.app.url);
    await expect(client.joinOrCreate('session')).rejects.toThrow();
    await expect(client.joinById(roomId)).rejects.toThrow();
    await expect(client.create('session')).rejects.toThrow();
    for (const method of ['joinOrCreate', 'create', 'join', 'joinById', 'reconnect'])
      expect((await server.browser().post(`/matchmake/${method}/session`, {})).status).toBe(404);
  });

  it('a place on the wire can be taken once', async () => {
    const session = await worker.opensSession();
    const opened = await worker.door({ session: session.id });
    const first = await Connection.open(server.app.url, opened);
    await expect(new Client(server.app.url).consumeSeatReservation(opened.reservation as never)).rejects.toThrow();
    expect(first.closed).toBeUndefined();
  });
});

const offerOf = (phone: Phone) => (phone.connection.last?.seat?.play as ColourBoardSeatView | undefined)?.offer;
