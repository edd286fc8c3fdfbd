import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../../server/export/formats.ts';
import type { StorySeatView, StoryView } from '../../shared/activities/story/view.ts';
import { pick, seeded } from '../../shared/lib/random.ts';
import { locales } from '../../shared/lib/text.ts';
import type { SessionSummary } from '../../shared/wire/api.ts';
import type { Acted } from '../../shared/wire/protocol.ts';
import { seedOf } from '../support/seed.ts';
import { type Guest, GuestTable } from './harness/guests.ts';
import { Connection, type Phone } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

/**
 * What only a role knows is on the wire of the seats that hold the role, and nowhere else: four people, of whom one has
 * no phone, the worker's console, the shared screen, an observer and a peer facilitator, through a whole story.
 */
const story = 'uusi-naapuri';
const folder = join(import.meta.dirname, '../../content/packs/varipiiri/stories', story);
const roles = ['friend', 'caretaker', 'couple', 'dog-owner'] as const;
const secrets = locales.flatMap((locale) => {
  const { secret } = JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as {
    secret: Record<string, string>;
  };
  return Object.entries(secret).map(([id, text]) => ({
    role: id.split('.')[id.startsWith('role.') ? 1 : 3],
    id,
    text,
  }));
});

let server: TestServer;
let worker: Browser;
let table: GuestTable;
let session: SessionSummary;
let phones: Phone[];
let screen: Connection;
let guests: Guest[];

beforeAll(async () => {
  server = await TestServer.open({ messagesPerSecond: 1000 });
  worker = await server.facilitator();
  table = await GuestTable.open(server, worker, story);
  session = table.session;
  phones = [await table.sits(1, 'Aamu'), await table.sits(2, 'Mika'), await table.sits(3, 'Nour')];
  await table.lead.does({ type: 'take-seat', token: 'flower', device: 'none', facilitator: false });
  screen = await Connection.open(
    server.app.url,
    await server.browser().door({ screenToken: session.screenPath.replace('/screen/', '') }),
  );
  guests = [await table.comes('observer', 'Havu'), await table.comes('peer-facilitator', 'Vertti')];
  await table.lead.does({ type: 'start' });
  await table.lead.does({ type: 'next' });
  await plays();
}, 60_000);
afterAll(() => server.close());

const now = () => table.lead.view.play as unknown as StoryView;

/** Everybody answers, it is shown, and on it goes to an ending. */
async function plays(): Promise<void> {
  const random = seeded(seedOf('story secrets'));
  const { lead } = table;
  for (let scenes = 0; scenes < 80 && now().phase !== 'ending'; scenes++) {
    const { phase, by, choices, decider } = now();
    const offered = choices.map(({ choice }) => choice);
    const seatOf = (role: string) => now().roles.find((held) => held.role === role)?.seats[0] ?? 0;
    if (phase !== 'scene' || by === '') await seen(lead.plays({ type: 'go-on' }));
    else if (by === 'dice') await seen(lead.plays({ type: 'roll' }));
    else if (by === 'role') await actsAt(seatOf(decider), { type: 'choose', choice: pick(random, offered) });
    else {
      if (by === 'each-role')
        for (const { choice, role } of choices) await actsAt(seatOf(role), { type: 'answer', choice });
      else {
        const choice = pick(random, offered);
        for (const seat of [1, 2, 3, 4]) await actsAt(seat, { type: 'answer', choice });
        // A vote is on nobody else's wire before it is shown.
        await lead.until(() => now().answered === 4);
        expect(now()).toMatchObject({ answered: 4, counts: [], decided: [] });
        await phones[0]?.connection.until(() => ownOf(phones[0] as Phone).answer === choice);
      }
      await seen(lead.plays({ type: 'show' }));
    }
  }
  expect(now().phase).toBe('ending');
}

const ownOf = (phone: Phone) => phone.connection.last?.seat?.play as StorySeatView;

/** Until what followed has come to the console, too. */
async function seen(acting: Promise<Acted>): Promise<void> {
  const { seq } = await acting;
  await table.lead.until(() => table.lead.view.rev >= seq);
}

async function actsAt(seat: number, command: { type: string; choice: string }): Promise<void> {
  const phone = phones[seat - 1];
  await seen(phone ? phone.connection.plays(command) : table.lead.plays(command, seat));
}

const bytesOf = ({ frames }: Connection) => Buffer.concat(frames);
const rolesIn = (bytes: Buffer) => [
  ...new Set(secrets.filter(({ text }) => bytes.includes(text)).map(({ role }) => role)),
];

describe('what only a role knows', () => {
  it('comes to the phone of the seat that holds the role, in every language, and to no other', () => {
    for (const [index, phone] of phones.entries()) {
      expect(rolesIn(bytesOf(phone.connection))).toEqual([roles[index]]);
      const own = secrets.find(
        ({ id, text }) => id === `role.${roles[index]}.secret` && text === ownOf(phone).secret?.sv,
      );
      expect(own?.id).toBe(`role.${roles[index]}.secret`);
    }
  });

  it('comes to the console for a seat without a phone, and for no other', () => {
    expect(rolesIn(bytesOf(table.lead))).toEqual(['dog-owner']);
  });

  it('is on no screen, and on the wire of nobody who watches', () => {
    expect(rolesIn(bytesOf(screen))).toEqual([]);
    for (const { connection } of guests) expect(rolesIn(bytesOf(connection))).toEqual([]);
  });

  it('is in no text that can be fetched, by whomever', async () => {
    const [pack] = (await worker.get<{ hash: string; scenario: string }[]>('/api/library')).body.filter(
      ({ scenario }) => scenario === story,
    );
    const paths = [
      'content',
      `rehearsal/${story}`,
      ...locales.flatMap((one) => [`texts/${one}`, `facilitator-texts/${one}`]),
    ];
    for (const path of paths) {
      const { status, body } = await worker.get<unknown>(`/api/packs/${pack?.hash}/${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect([path, rolesIn(Buffer.from(unescaped(body)))]).toEqual([path, []]);
    }
  });

  it('is not in the log, nor in any page or export', async () => {
    const steps = await server.app.store.steps.of(session.id);
    expect(rolesIn(Buffer.from(unescaped(steps)))).toEqual([]);
    const pages = ['review', 'group', 'observations', ...exportFormats.map(({ id }) => `export/${id}`)];
    for (const page of pages) {
      const { body } = await worker.get<unknown>(`/api/sessions/${session.id}/${page}`);
      expect([page, rolesIn(Buffer.from(unescaped(body)))]).toEqual([page, []]);
    }
  });

  it('who answered what is in no step', async () => {
    const played = (await server.app.store.steps.of(session.id)).flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'played' ? [event.event as { type: string }] : [])),
    );
    expect(played.some(({ type }) => type === 'decided')).toBe(true);
    for (const event of played)
      if (event.type !== 'story-opened' && event.type !== 'roles-given') expect(event).not.toHaveProperty('seat');
  });
});

/** Quotation marks as they are in the texts. */
const unescaped = (body: unknown): string =>
  (typeof body === 'string' ? body : JSON.stringify(body)).replaceAll('\\"', '"');
