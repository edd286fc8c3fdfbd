import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guessing } from '../../server/http/codes.ts';
import type { CheckInSeatView } from '../../shared/activities/check-in/view.ts';
import type { ColourBoardSeatView, ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import type { Observation } from '../../shared/observation/observation.ts';
import type { ApiError, GuestLook } from '../../shared/wire/api.ts';
import { closeCodes } from '../../shared/wire/protocol.ts';
import { type Guest, GuestTable } from './harness/guests.ts';
import { type Connection, newActionId } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
/** the server's clock runs so far ahead of this machine's, ms */
let ahead = 0;

beforeAll(async () => {
  server = await TestServer.open({ now: () => Date.now() + ahead });
  worker = await server.facilitator();
});
afterAll(() => server.close());

const look = (asked: object) => server.browser().post<GuestLook & ApiError>('/api/door/guest', asked);

/** Goes on to the part of that kind. */
async function goesOnTo(lead: Connection, kind: string): Promise<void> {
  if (lead.view.phase === 'lobby') await lead.does({ type: 'start' });
  while (lead.view.play?.kind !== kind) {
    const { at } = lead.view;
    await lead.does({ type: 'next' });
    await lead.until(() => lead.view.at !== at);
  }
}

describe('an invitation', () => {
  it('leads in by its link, with a name at the first time and without one afterwards', async () => {
    const table = await GuestTable.open(server, worker);
    const { token, path } = await table.invites('observer');
    expect(path).toBe(`/g/${token}`);
    expect(await look({ guestToken: token })).toMatchObject({
      status: 200,
      body: { session: table.session.id, role: 'observer', guestToken: token },
    });
    expect((await server.browser().post('/api/door', { guestToken: token })).status).toBe(400);
    const kaisa = await table.returns(token, 'Kaisa');
    expect(kaisa.opened).toMatchObject({ role: 'observer', guest: 1 });
    await table.lead.until(() => table.lead.view.guests.length > 0);
    expect(table.lead.view.guests).toMatchObject([{ number: 1, role: 'observer', name: 'Kaisa' }]);
    await kaisa.leave();
    await table.lead.until(() => table.lead.last?.lead?.guests[0]?.inTouch === false);
    expect((await look({ guestToken: token })).body.name).toBe('Kaisa');
    await table.returns(token);
    await table.lead.until(() => table.lead.last?.lead?.guests[0]?.inTouch === true);
  });

  it('leads in by two codes, however they are typed', async () => {
    const table = await GuestTable.open(server, worker);
    const { code, invite, token } = await table.invites('peer-facilitator');
    const typed = { code: code.toLowerCase(), invite: ` ${invite.slice(0, 3).toLowerCase()}-${invite.slice(3)} ` };
    expect(await look(typed)).toMatchObject({ status: 200, body: { guestToken: token, role: 'peer-facilitator' } });
  });

  it('is for the facilitator alone to look up, and another one’s session has none', async () => {
    const table = await GuestTable.open(server, worker);
    const { number } = await table.invites('observer');
    const path = `/api/sessions/${table.session.id}/guests/${number}`;
    expect((await server.browser().get(path)).status).toBe(401);
    expect((await (await server.facilitator('Toinen')).get(path)).status).toBe(404);
    expect((await worker.get(path.replace(/\d+$/, '9'))).status).toBe(404);
  });

  it('that is wrong opens nothing, and guessed codes are slowed down', async () => {
    const table = await GuestTable.open(server, worker);
    const { token, code } = await table.invites('observer');
    const wrong = `${token.slice(0, -4)}AAAA`;
    expect((await look({ guestToken: wrong })).status).toBe(404);
    expect((await server.browser().post('/api/door', { guestToken: wrong, name: 'Kaisa' })).status).toBe(401);
    const statuses: number[] = [];
    for (let guess = 0; guess < guessing.each.burst + 3; guess++)
      statuses.push((await look({ code, invite: 'BBBBBB' })).status);
    expect(statuses[0]).toBe(404);
    expect(statuses.at(-1)).toBe(429);
    expect((await look({ guestToken: token })).status).toBe(200);
    ahead += 10 * 60_000;
  });

  it('that was taken back closes the connection within a second, and its link is dead', async () => {
    const table = await GuestTable.open(server, worker);
    const kaisa = await table.comes('observer', 'Kaisa');
    const began = performance.now();
    await table.lead.does({ type: 'remove-guest', guest: kaisa.number });
    await kaisa.connection.until(() => kaisa.connection.closed !== undefined);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(kaisa.connection.closed).toBe(closeCodes.removed);
    expect((await look({ guestToken: kaisa.token })).status).toBe(404);
    expect((await server.browser().post('/api/door', { guestToken: kaisa.token })).status).toBe(401);
    expect((await kaisa.ask('GET', `/api/sessions/${table.session.id}/observations`)).status).toBe(401);
    expect(table.lead.view.guests).toEqual([]);
  });

  it('is over with the session', async () => {
    const table = await GuestTable.open(server, worker);
    await table.sits(1, 'Käpy');
    const kaisa = await table.comes('co-facilitator', 'Kaisa');
    await table.lead.does({ type: 'start' });
    await table.lead.does({ type: 'end' });
    expect((await look({ guestToken: kaisa.token })).status).toBe(404);
    expect((await kaisa.ask('GET', `/api/sessions/${table.session.id}`)).status).toBe(401);
  });
});

describe('notes', () => {
  let minute = 1_790_000_000_000;
  const draft = (seen: string, seat?: number) => ({
    ...{ id: newActionId(), valence: 'strength', seen, interpretation: '', rev: 1, at: 0 },
    ...{ madeAt: minute++, edit: 0, removed: false, ...(seat === undefined ? {} : { seat }) },
  });
  const writes = (who: Guest, table: GuestTable, note: ReturnType<typeof draft>) =>
    who.ask<ApiError>('PUT', `/api/sessions/${table.session.id}/observations/${note.id}`, note);

  it('are written by an observer under their own name, and never by or for a peer facilitator', async () => {
    const table = await GuestTable.open(server, worker);
    const kapy = await table.sits(1, 'Käpy');
    const kaisa = await table.comes('observer', 'Kaisa');
    const sari = await table.comes('peer-facilitator', 'Sari');
    const path = `/api/sessions/${table.session.id}`;
    expect((await writes(kaisa, table, draft('Ryhmä nauroi.'))).status).toBe(200);
    expect((await writes(kaisa, table, draft('Ei lupaa.', 1))).status).toBe(409);
    await kapy.connection.does({ type: 'allow-notes', allow: true });
    expect((await writes(kaisa, table, draft('Auttoi alkuun.', 1))).status).toBe(200);
    const notes = (await kaisa.ask<Observation[]>('GET', `${path}/observations`)).body;
    expect(notes.map(({ by, seen }) => [by, seen])).toEqual([
      ['Kaisa', 'Ryhmä nauroi.'],
      ['Kaisa', 'Auttoi alkuun.'],
    ]);
    expect((await writes(sari, table, draft('Salaa.'))).status).toBe(401);
    for (const what of ['observations', 'noting', 'group', 'export/json'])
      expect((await sari.ask('GET', `${path}/${what}`)).status).toBe(401);
    const other = await GuestTable.open(server, worker);
    expect((await writes(kaisa, other, draft('Väärä istunto.'))).status).toBe(401);
  });

  it('messages, leave for notes and what people keep are in no frame to a peer facilitator', async () => {
    const table = await GuestTable.open(server, worker);
    const kapy = await table.sits(1, 'Käpy');
    await table.lead.does({ type: 'take-seat', device: 'none', token: 'cat', name: 'Naava' });
    const sari = await table.comes('peer-facilitator', 'Sari');
    const kaisa = await table.comes('observer', 'Kaisa');
    await table.lead.does({ type: 'allow-notes', seat: 2, allow: true });
    await kapy.connection.does({ type: 'allow-notes', allow: true });
    await kapy.connection.does({ type: 'send-message', text: 'KANARIA-viesti' });
    await table.lead.does({ type: 'send-message', to: 1, text: 'KANARIA-vastaus' });
    await table.lead.does({ type: 'ask-wellbeing', ask: true });
    await kapy.connection.does({ type: 'answer-wellbeing', answer: 'red' });
    await writes(kaisa, table, draft('KANARIA-havainto', 1));
    await table.lead.does({ type: 'hand-wheel', to: sari.number });
    await goesOnTo(sari.connection, 'closing-round');
    await sari.connection.plays({ type: 'take-word', own: 'Kesäilta' }, 2);
    await kapy.connection.plays({ type: 'take-word', own: 'Aamukahvi' });
    await sari.connection.until(() => sari.connection.view.rev === kapy.connection.view.rev);

    const { frames, privates } = sari.connection;
    expect(Buffer.concat(frames).includes('KANARIA')).toBe(false);
    expect(privates.length).toBeGreaterThan(3);
    for (const { seat, helper, lead } of privates) {
      expect([seat, helper]).toEqual([undefined, undefined]);
      expect(lead).toMatchObject({ notesAllowed: [], messages: [], suggestions: [], breakAsked: false });
      expect(lead?.wellbeing).toBeUndefined();
      expect(lead?.seats.flatMap(({ kept, messages }) => [...kept, ...messages])).toEqual([]);
      expect(lead?.seats.some(({ notesAllowed, wellbeing }) => notesAllowed || wellbeing)).toBe(false);
    }
    expect(table.lead.last?.lead?.notesAllowed).toEqual([2, 1]);
    expect(table.lead.last?.lead?.messages).toHaveLength(2);
  });
});

it('a co-facilitator leads the seats without a phone, and sees nothing of the facilitator’s own', async () => {
  const table = await GuestTable.open(server, worker);
  await table.lead.does({ type: 'take-seat', device: 'none', token: 'cat', name: 'Tiina', facilitator: true });
  await table.lead.does({ type: 'take-seat', device: 'none', token: 'bird', name: 'Naava' });
  const timo = await table.comes('co-facilitator', 'Timo');
  await goesOnTo(table.lead, 'check-in');
  await timo.connection.until(() => timo.connection.view.play?.kind === 'check-in');
  expect(timo.connection.last?.lead).toMatchObject({ me: { role: 'co-facilitator', wheel: false }, notesAllowed: [] });
  expect(timo.connection.last?.lead?.seat).toBeUndefined();
  expect(timo.connection.last?.lead?.seats.map(({ seat }) => seat)).toEqual([2]);
});

it('a helper sees what the helped seat has in play, and nothing of anybody else', async () => {
  const table = await GuestTable.open(server, worker);
  const nour = await table.sits(1, 'Nour');
  const mika = await table.sits(2, 'Mika');
  const leila = await table.comes('helper', 'Leila', 1);
  const seen = () => leila.connection.last?.helper;
  await nour.connection.does({ type: 'send-message', text: 'KANARIA-viesti' });
  await goesOnTo(table.lead, 'check-in');
  const { weathers } = table.lead.view.play as unknown as { weathers: [string, string] };
  await nour.connection.plays({ type: 'pick', weather: weathers[0] });
  await mika.connection.plays({ type: 'pick', weather: weathers[1] });
  await leila.connection.until(() => (seen()?.play as CheckInSeatView | undefined)?.weather !== undefined);
  expect(seen()).toEqual({ helps: 1, play: { weather: weathers[0] } });

  await goesOnTo(table.lead, 'colour-board');
  const board = () => table.lead.view.play as unknown as ColourBoardView;
  const offers = new Map<number, string[] | undefined>();
  for (let turn = 0; turn < 2; turn++) {
    const { holder } = board();
    const { connection } = holder === 1 ? nour : mika;
    const give = async (command: { type: string; [field: string]: unknown }) => {
      const { rev } = connection.view;
      await connection.plays(command);
      await connection.until(() => connection.view.rev > rev);
    };
    await give({ type: 'roll' });
    await give({ type: 'pick-die', die: 0 });
    if (board().phase === 'choose-area') await give({ type: 'choose-area', area: 'mind' });
    await leila.connection.until(() => leila.connection.view.rev >= connection.view.rev);
    offers.set(holder, (connection.last?.seat?.play as ColourBoardSeatView | undefined)?.offer);
    expect(offers.get(holder)).toHaveLength(2);
    const shown = (seen()?.play as ColourBoardSeatView | undefined)?.offer;
    expect(shown).toEqual(holder === 1 ? offers.get(1) : undefined);
    await table.lead.plays({ type: 'skip-turn' });
    await table.lead.until(() => board().holder !== holder);
  }
  expect([...offers.keys()].sort()).toEqual([1, 2]);
  for (const { seat, lead } of leila.connection.privates) expect([seat, lead]).toEqual([undefined, undefined]);
  expect(Buffer.concat(leila.connection.frames).includes('KANARIA')).toBe(false);
  for (const command of [{ type: 'next' }, { type: 'send-message', text: 'Hei' }, { type: 'step-out' }])
    expect(await leila.connection.tries(command)).toEqual({ refusal: 'not-allowed' });
  const roll = { type: 'play', command: { type: 'roll' } };
  expect(await leila.connection.tries(roll, { seat: 1 })).toEqual({ refusal: 'not-allowed' });
  const note = await leila.ask('GET', `/api/sessions/${table.session.id}/observations`);
  expect(note.status).toBe(401);
});

describe('the wheel', () => {
  it('lets a peer facilitator steer, and nobody else; the facilitator takes it back', async () => {
    const table = await GuestTable.open(server, worker);
    await table.sits(1, 'Käpy');
    const sari = await table.comes('peer-facilitator', 'Sari');
    const kaisa = await table.comes('observer', 'Kaisa');
    expect(await sari.connection.tries({ type: 'start' })).toEqual({ refusal: 'no-wheel' });
    expect(await table.lead.tries({ type: 'hand-wheel', to: kaisa.number })).toEqual({ refusal: 'no-such-guest' });
    await table.lead.does({ type: 'hand-wheel', to: sari.number });
    await table.lead.until(() => table.lead.view.wheel === sari.number);
    expect(await table.lead.tries({ type: 'start' })).toEqual({ refusal: 'no-wheel' });
    await sari.connection.does({ type: 'start' });
    await sari.connection.does({ type: 'next' });
    for (const steering of [{ type: 'next' }, { type: 'resume' }, { type: 'take-wheel' }])
      expect(await kaisa.connection.tries(steering)).toEqual({ refusal: 'not-allowed' });
    await table.lead.does({ type: 'take-wheel' });
    await sari.connection.until(() => sari.connection.view.wheel === undefined);
    expect(sari.connection.last?.lead?.me).toMatchObject({ role: 'peer-facilitator', wheel: false });
    expect(await sari.connection.tries({ type: 'next' })).toEqual({ refusal: 'no-wheel' });
    expect(await sari.connection.tries({ type: 'take-wheel' })).toEqual({ refusal: 'not-now' });
  });

  it('whose holder is gone for too long leaves the table resting, until somebody takes it', async () => {
    const table = await GuestTable.open(server, worker);
    const kapy = await table.sits(1, 'Käpy');
    const sari = await table.comes('peer-facilitator', 'Sari');
    await goesOnTo(table.lead, 'colour-board');
    await table.lead.does({ type: 'hand-wheel', to: sari.number });
    await sari.connection.leave();
    ahead += 170_000;
    await table.lead.does({ type: 'change-settings', settings: { waitFor: 30 } });
    expect(table.lead.view.unled).toBe(false);
    ahead += 20_000;
    await kapy.connection.until(() => kapy.connection.view.unled);
    expect(kapy.connection.view.clock.running).toBe(false);
    const roll = { type: 'play', command: { type: 'roll' } };
    expect(await kapy.connection.tries(roll)).toEqual({ refusal: 'resting' });
    expect(table.lead.view.wheel).toBe(sari.number);
    await table.lead.does({ type: 'take-wheel' });
    await kapy.connection.until(() => !kapy.connection.view.unled);
    await kapy.connection.plays({ type: 'roll' });
  });

  it('may go to a peer facilitator when the facilitator is gone, if that was agreed', async () => {
    const table = await GuestTable.open(server, worker);
    await table.sits(1, 'Käpy');
    const sari = await table.comes('peer-facilitator', 'Sari');
    await table.lead.does({ type: 'change-settings', settings: { unled: 'guest', leaderFor: 30 } });
    await table.lead.does({ type: 'start' });
    await table.lead.leave();
    ahead += 40_000;
    await sari.connection.until(() => sari.connection.view.unled);
    await sari.connection.does({ type: 'take-wheel' });
    await sari.connection.until(() => !sari.connection.view.unled);
    expect(sari.connection.view.wheel).toBe(sari.number);
    await sari.connection.does({ type: 'next' });
  });
});
