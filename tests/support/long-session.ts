import type { Store } from '../../server/store/store.ts';
import { type Random, seeded } from '../../shared/lib/random.ts';
import type { Actor } from '../../shared/session/actor.ts';
import { LocalSession } from '../../shared/session/local.ts';
import type { Step } from '../../shared/session/replay.ts';
import { activityAt, atTable } from '../../shared/session/session.ts';
import { type TokenId, tokens } from '../../shared/session/tokens.ts';
import { publicView, seatView } from '../../shared/session/views.ts';
import { writeNotes } from './long-session-notes.ts';
import { varipiiri } from './packs.ts';

export interface LongSession {
  /** at the table, the facilitator in seat 1 among them */
  people?: number;
  /** play goes on for at least so many steps: part is added to part */
  steps?: number;
  /** play time */
  minutes?: number;
  /** those about people are about the ones who have said yes: seats 2, 3 and so on, all but every fourth */
  notes?: number;
  seed?: number;
}

/** Nicknames by seat; nobody else's is like another's. */
export const nicknames = [
  ...['Tiina', 'Aamu', 'Mika', 'Leila', 'Sampo', 'Nour', 'Kaisla', 'Oiva'],
  ...['Hilla', 'Veikko', 'Amina', 'Lumi'],
] as const;

/** Seats that have said yes to notes about them. */
export const consenting = (people: number): number[] =>
  Array.from({ length: people }, (_, index) => index + 1).filter((seat) => seat > 1 && seat % 4 !== 1);

const minute = 60_000;
const lead: Actor = { role: 'facilitator', seat: 1 };

/**
 * Plays a whole meeting with bots, by the real rules, and writes it straight into the store: steps, words and notes.
 * Usually two hours of twelve people, 1,500 steps and 400 notes. The session has been opened before, of Väripiiri, without
 * a seat in it, and nobody hosts it.
 */
export async function holdLongSession(store: Store, id: string, settings: LongSession = {}): Promise<LocalSession> {
  const { people = 12, steps = 1500, minutes = 120, notes = 400, seed = 7 } = settings;
  const record = await store.sessions.find(id);
  const before = (await store.steps.of(id)).length;
  if (!record || before !== 1)
    throw new Error(`holdLongSession: expected ${id} to be just opened, found ${before} steps`);
  const table = played(record.scenario, { people, steps, minutes, seed });
  const last = table.steps.length;
  const known = new Set<string>();
  await Promise.all(
    table.steps.slice(1).map((step) => {
      const summary = step.seq === last ? { summary: { phase: 'ended' as const, seats: people } } : {};
      return store.steps.append({ session: id, ...rowOf(table, step, id, known), erase: [], ...summary });
    }),
  );
  await writeNotes(store, record, table, { notes, seats: consenting(people), seed });
  return table;
}

/** A step as the store takes it. Words have ids of their own in each session. */
function rowOf(table: LocalSession, step: Step, session: string, known: Set<string>) {
  const words: { id: string; seat: number; text: string }[] = [];
  const taken = step.events.find((event) => event.type === 'seat-taken');
  const owner = taken?.seat ?? step.actor.onBehalfOf ?? step.actor.seat ?? 0;
  const events = JSON.parse(JSON.stringify(step.events), (_key, value: unknown) => {
    const text = typeof value === 'string' ? table.words.get(value) : undefined;
    if (text === undefined) return value;
    const wordsId = `${session}.${value}`;
    if (!known.has(wordsId)) words.push({ id: wordsId, seat: owner, text });
    known.add(wordsId);
    return wordsId;
  }) as Step['events'];
  const seat = taken ? { seat: { number: taken.seat } } : {};
  return { step: { ...step, events, actionId: undefined }, words, ...seat };
}

function played(scenario: string, { people, steps, minutes, seed }: Required<Omit<LongSession, 'notes'>>) {
  const random = seeded(seed);
  const table = new LocalSession({ pack: varipiiri, scenario, random });
  let passed = 0;
  /** the meeting's time goes by with its steps */
  const pass = () => {
    const now = Math.floor(Math.min(1, table.steps.length / steps) * minutes * minute);
    table.pass(Math.max(0, now - passed));
    passed = Math.max(now, passed);
  };
  for (let seat = 1; seat <= people; seat++) {
    const token = tokens[seat - 1]?.id as TokenId;
    const device = seat > 2 && seat % 5 === 0 ? 'none' : 'own';
    const name = nicknames[seat - 1] ?? `Käpy ${seat}`;
    table.act({ role: 'facilitator' }, { type: 'take-seat', token, name, device, facilitator: seat === 1 });
    table.connected.add(seat);
  }
  for (const seat of consenting(people)) table.act({ role: 'participant', seat }, { type: 'allow-notes', allow: true });
  table.act(lead, { type: 'invite-guest', role: 'observer' });
  table.act({ role: 'door' }, { type: 'join-as-guest', guest: 1, name: 'Kaisa' });
  table.act(lead, { type: 'start' });
  for (let round = 1; table.session.phase !== 'ended' && round < 20_000; round++) {
    pass();
    for (const { number, device } of table.session.seats) movesAt(table, number, device === 'none', random);
    if (round % 41 === 0) for (const type of ['pause', 'resume'] as const) table.act(lead, { type });
    if (round % 67 === 0) table.act(lead, { type: 'take-back' });
    goesOn(table, steps);
  }
  return table;
}

/** A bot does what it could do at its seat. */
function movesAt(table: LocalSession, seat: number, isLed: boolean, random: Random): void {
  const current = activityAt(table.session, table.pack);
  if (!current || table.session.play === undefined) return;
  const inputs = table.inputs();
  const leads = seat === lead.seat;
  const own = seatView(inputs, seat).play;
  const seats = atTable(table.session.seats);
  const command = current.activity.bot({ view: publicView(inputs).play, own, seat, leads, seats }, random);
  if (command === undefined) return;
  const actor: Actor = leads ? lead : isLed ? { ...lead, onBehalfOf: seat } : { role: 'participant', seat };
  table.act(actor, { type: 'play', command });
}

/** When a part is done: the same once more while there are steps to come, otherwise the next one. */
function goesOn(table: LocalSession, steps: number): void {
  const current = activityAt(table.session, table.pack);
  if (!current?.activity.done(table.session.play)) return;
  const part = table.session.arc[table.session.at];
  const tail = 40;
  if (part && current.step.kind === longest && table.steps.length < steps - tail)
    table.act(lead, { type: 'add-part', scenario: part.scenario, step: part.step });
  table.act(lead, { type: 'next' });
}

/** The kind of play that fills a meeting. */
const longest = 'colour-board';
