import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { tokens } from '../../shared/session/tokens.ts';
import type { DoorLook, DoorOpened, SessionSummary } from '../../shared/wire/api.ts';
import { Connection, newActionId, Phone } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
let opens: string[] = [];

/** Reads logs slowly, and counts how often. */
const slowly = (store: Store): Store => ({
  ...store,
  steps: {
    append: (append) => store.steps.append(append),
    async of(session) {
      opens.push(session);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return store.steps.of(session);
    },
  },
});

beforeAll(async () => {
  server = await TestServer.open({ store: slowly });
  worker = await server.facilitator();
});
afterAll(() => server.close());

const secretOf = ({ joinPath }: SessionSummary) => joinPath.replace('/j/', '');
const console_ = async (session: SessionSummary) =>
  Connection.open(server.app.url, await worker.door({ session: session.id }));

describe('the door', () => {
  it('12 phones at once with a slow log make one host', async () => {
    const session = await worker.opensSession();
    opens = [];
    const phones = await Promise.all(
      tokens.slice(0, 12).map((_token, index) => Phone.joins(server.app.url, session, index + 1)),
    );
    expect(opens.filter((id) => id === session.id)).toHaveLength(1);
    expect(new Set(phones.map(({ connection }) => connection.room.roomId)).size).toBe(1);
    const last = phones.map(({ connection }) => connection);
    await Promise.all(last.map((connection) => connection.until(() => connection.view.seats.length === 12)));
    expect(new Set(phones.map(({ seat }) => seat)).size).toBe(12);
    const thirteenth = { code: session.code, actionId: newActionId(), token: tokens[12].id };
    expect(await server.browser().post('/api/door', thirteenth)).toMatchObject({
      status: 409,
      body: { error: 'table-full' },
    });

    // All leave, the host is closed while they come back: again one host, with everyone in it.
    await Promise.all(last.map((connection) => connection.leave()));
    opens = [];
    const closing = server.app.hosts.close(session.id);
    await Promise.all([closing, ...phones.map((phone) => phone.returns())]);
    expect(opens.filter((id) => id === session.id)).toHaveLength(1);
    expect(phones.every(({ connection }) => connection.view.seats.length === 12)).toBe(true);
    await Promise.all(phones.map(({ connection }) => connection.leave()));
  });

  it('shows what one is about to join: free tokens, and nicknames that nobody has', async () => {
    const session = await worker.opensSession();
    const { suggestions } = (await server.browser().post<DoorLook>('/api/door/look?locale=sv', { code: session.code }))
      .body;
    expect(suggestions.length).toBeGreaterThan(3);
    const taken = suggestions[0] as string;
    await Phone.joins(server.app.url, session, 1, taken);
    const asTyped = ` ${session.code.slice(0, 3).toLowerCase()} ${session.code.slice(3)}`;
    for (let times = 0; times < 10; times++) {
      const look = (await server.browser().post<DoorLook>('/api/door/look?locale=sv', { code: asTyped })).body;
      expect(look).toMatchObject({ session: session.id, started: false, takenTokens: ['bird'] });
      expect(look.suggestions).not.toContain(taken);
    }
  });

  it('the same join again is the same seat, when its answer was lost', async () => {
    const session = await worker.opensSession();
    const asked = { secret: secretOf(session), actionId: newActionId(), token: 'moon', name: 'Puro', locale: 'fi' };
    const [first, again] = await Promise.all([server.browser().door(asked), server.browser().door(asked)]);
    expect(again.seat).toBe(first.seat);
    const phone = await Connection.open(server.app.url, again);
    expect(phone.view.seats).toHaveLength(1);
    // Either token leads to the seat.
    for (const { seatToken } of [first, again])
      expect((await server.browser().door({ seatToken })).seat).toBe(first.seat);
    await phone.leave();
  });

  it('two people cannot have the same token', async () => {
    const session = await worker.opensSession();
    await Phone.joins(server.app.url, session, 1);
    const asked = { code: session.code, actionId: newActionId(), token: tokens[0].id };
    expect(await server.browser().post('/api/door', asked)).toMatchObject({
      status: 409,
      body: { error: 'token-taken' },
    });
    const other = { ...asked, token: tokens[1].id };
    expect(await server.browser().post('/api/door', other)).toMatchObject({ status: 200, body: { seat: 2 } });
  });

  it('an ended session lets nobody new in, but those who sat at it', async () => {
    const session = await worker.opensSession();
    const [lead, phone] = [await console_(session), await Phone.joins(server.app.url, session, 1)];
    await lead.does({ type: 'start' });
    await lead.does({ type: 'end' });
    const asked = { code: session.code, actionId: newActionId(), token: 'cup' };
    expect(await server.browser().post('/api/door', asked)).toMatchObject({ status: 410, body: { error: 'ended' } });
    await phone.returns();
    expect(phone.connection.view.phase).toBe('ended');
  });
});

describe('tokens of seats', () => {
  it('rotate; the one before stays valid until the new one has been used', async () => {
    const session = await worker.opensSession();
    const phone = await Phone.joins(server.app.url, session, 1);
    const first = phone.seatToken;
    const door = (seatToken: string | undefined) => server.browser().post<DoorOpened>('/api/door', { seatToken });
    const lost = (await door(first)).body.seatToken;
    const second = (await door(first)).body.seatToken;
    expect(new Set([first, lost, second]).size).toBe(3);
    expect((await door(second)).status).toBe(200);
    expect((await door(first)).body).toMatchObject({ error: 'unknown-token' });
    expect((await door(lost)).status).toBe(401);
    expect((await door(second)).status).toBe(200);
  });

  it('of two returns that cross, either answer may be the one that is kept', async () => {
    const session = await worker.opensSession();
    for (const kept of [0, 1]) {
      const phone = await Phone.joins(server.app.url, session, kept + 1);
      const returns = await Promise.all([1, 2].map(() => server.browser().door({ seatToken: phone.seatToken })));
      phone.seatToken = returns[kept]?.seatToken;
      await phone.returns();
      await phone.returns();
    }
  });

  it('are dead as soon as the seat is removed, and alive again when it is brought back', async () => {
    const session = await worker.opensSession();
    const [lead, phone] = [await console_(session), await Phone.joins(server.app.url, session, 1)];
    await lead.does({ type: 'remove-seat', seat: 1 });
    const back = () => server.browser().post('/api/door', { seatToken: phone.seatToken });
    expect(await back()).toMatchObject({ status: 403, body: { error: 'removed' } });
    expect(await phone.connection.tries({ type: 'pause' })).not.toHaveProperty('seq');
    await phone.connection.until(() => phone.connection.closed !== undefined);
    expect(phone.connection.notices).toEqual(['removed']);
    await lead.does({ type: 'restore-seat', seat: 1 });
    await phone.returns();
    expect(phone.connection.view.seats).toHaveLength(1);
  });

  it('the newest connection of a seat wins, and the older one is told', async () => {
    const session = await worker.opensSession();
    const phone = await Phone.joins(server.app.url, session, 1);
    const older = phone.connection;
    await phone.returns();
    await older.until(() => older.closed !== undefined);
    expect(older.notices).toEqual(['replaced']);
    expect(older.closed).toBe(4101);
    expect(await phone.connection.tries({ type: 'rename', name: 'Uusin' })).toHaveProperty('seq');
  });

  it('nothing else opens the door', async () => {
    const wrong = 'a'.repeat(22);
    for (const asked of [{ seatToken: wrong }, { deviceToken: wrong }, { screenToken: wrong }])
      expect(await server.browser().post('/api/door', asked)).toMatchObject({ status: 401 });
    for (const asked of [{}, { code: 7 }, { seatToken: wrong, role: 'facilitator' }, [], 'x', { session: 1 }])
      expect(await server.browser().post('/api/door', asked)).toMatchObject({ status: 400 });
  });
});

describe('facilitators', () => {
  it('get at their own sessions only, and only signed in', async () => {
    const session = await worker.opensSession();
    const colleague = await server.facilitator('Kollega');
    for (const path of ['', '/noting', '/observations', '/group', '/export/json']) {
      expect((await colleague.get(`/api/sessions/${session.id}${path}`)).status).toBe(404);
      expect((await server.browser().get(`/api/sessions/${session.id}${path}`)).status).toBe(401);
    }
    expect((await colleague.post('/api/door', { session: session.id })).status).toBe(404);
    expect((await server.browser().post('/api/door', { session: session.id })).status).toBe(401);
    const own = (await colleague.get<SessionSummary[]>('/api/sessions')).body;
    expect(own).toEqual([]);
  });

  it('have left the console as soon as they sign out', async () => {
    const leaving = await server.facilitator('Lahteva');
    const session = await leaving.opensSession();
    const connection = await Connection.open(server.app.url, await leaving.door({ session: session.id }));
    expect((await leaving.post('/api/auth/sign-out', {})).status).toBe(200);
    await connection.until(() => connection.closed !== undefined);
    expect((await leaving.get('/api/sessions')).status).toBe(401);
  });

  it('cannot sign up by themselves, and a link works once', async () => {
    const account = { name: 'Toinen', email: 'toinen@example.fi', password: 'kymmenenmerkkiä' };
    expect((await server.browser().post('/api/auth/sign-up/email', account)).status).toBe(404);
    const token = await server.app.store.invites.make();
    const short = { ...account, token, password: 'lyhyt' };
    expect((await server.browser().post('/api/accounts/setup', short)).status).toBe(400);
    expect((await server.browser().post('/api/accounts/setup', { ...account, token })).status).toBe(200);
    const third = { ...account, token, email: 'kolmas@example.fi' };
    expect((await server.browser().post('/api/accounts/setup', third)).status).toBe(403);
    const taken = { ...account, token: await server.app.store.invites.make() };
    expect((await server.browser().post('/api/accounts/setup', taken)).status).toBe(409);
    expect((await server.browser().post('/api/accounts/setup', { ...taken, email: 'neljas@example.fi' })).status).toBe(
      200,
    );
  });

  it('a group that meets again is not shown the same cards', async () => {
    const first = await worker.opensSession('Maanantai');
    const lead = await console_(first);
    await lead.does({ type: 'take-seat', token: 'cup', device: 'none', facilitator: true });
    await lead.does({ type: 'start' });
    await lead.does({ type: 'next' });
    await lead.plays({ type: 'roll' }, 1);
    await lead.plays({ type: 'pick-die', die: 0 }, 1);
    const { host } = await server.app.hosts.get(first.id);
    const again = await worker.opensSession('maanantai');
    expect((await server.app.hosts.get(again.id)).host.session.seen).toEqual(host.session.seen);
    const other = await worker.opensSession('Tiistai');
    expect((await server.app.hosts.get(other.id)).host.session.seen).toEqual([]);
  });
});
