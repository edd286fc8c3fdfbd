import { isDeepStrictEqual } from 'node:util';
import { Encoder, Reflection } from '@colyseus/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pelitarina } from '../../shared/activities/pelitarina/index.ts';
import type { State } from '../../shared/activities/pelitarina/state.ts';
import { PelitarinaSchema, type PelitarinaView } from '../../shared/activities/pelitarina/view.ts';
import { seeded } from '../../shared/lib/random.ts';
import type { Actor } from '../../shared/session/actor.ts';
import type { Command } from '../../shared/session/commands.ts';
import { LocalSession } from '../../shared/session/local.ts';
import { replay } from '../../shared/session/replay.ts';
import { simulate } from '../../shared/session/simulation.ts';
import { tokenIds } from '../../shared/session/tokens.ts';
import { facilitatorView, publicView, seatView } from '../../shared/session/views.ts';
import { mirror } from '../../shared/wire/mirror.ts';
import { SessionState } from '../../shared/wire/state.ts';
import { gameOf, packOfLifelines, packOfOwnLifelines } from '../support/pelitarina.ts';
import { seedOf } from '../support/seed.ts';

const pack = packOfLifelines();
const plain = (view: unknown) => JSON.parse(JSON.stringify(view)) as unknown;

describe('played by bots', () => {
  const tables = [2, 3, 5, 8, 12].flatMap((players) =>
    [1, 2, 3, 4].map((seed) => simulate({ pack, scenario: 'alone', players, seed })),
  );

  it('bots finish it at every size of table, in every way', () => {
    expect(tables.map(({ ended }) => ended)).not.toContain(false);
    const log = JSON.stringify(tables.map(({ table }) => table.steps));
    for (const way of ['everyone', 'pairs', 'one-to-one', 'reversal']) expect(log).toContain(`"way":"${way}"`);
    for (const what of ['game-opened', 'skill-kept', 'take-along-chosen']) expect(log).toContain(what);
  });

  it('bots finish it with the decks of the pack, and it says which decks are not what they should be', () => {
    const own = packOfOwnLifelines();
    const content = own.scenarios.alone?.steps[0]?.content as Parameters<typeof pelitarina.problems>[0];
    expect(pelitarina.problems(content, own)).toEqual([]);
    expect(pelitarina.problems({ ...content, skills: 'joys' }, own)).toEqual([
      '"skills" names the deck "joys", which is not a deck of use "skills"',
    ]);
    for (const seed of [1, 2, 3]) expect(simulate({ pack: own, scenario: 'alone', players: 6, seed }).ended).toBe(true);
  });

  it('replay is what was live, from the log alone, and the same seed gives the same log', () => {
    for (const { table } of tables) {
      const read = JSON.parse(JSON.stringify(table.steps)) as typeof table.steps;
      expect(isDeepStrictEqual(replay(read, pack), table.session)).toBe(true);
    }
    const [first, again] = [1, 2].map(() => simulate({ pack, scenario: 'alone', players: 4, seed: 3 }).table.steps);
    expect(again).toEqual(first);
  });

  it('its events are what its schema says, and its Schema has the fields of its view', () => {
    const metadata = PelitarinaSchema[Symbol.metadata as never] as Record<number, { name: string } | undefined>;
    const names = new Set<string>();
    for (let index = 0; metadata[index] !== undefined; index++) names.add(metadata[index]?.name as string);
    for (const { table } of tables.slice(0, 8)) {
      for (const { events } of table.steps)
        for (const event of events)
          if (event.type === 'played' && event.at === 0)
            expect(pelitarina.event.safeParse(event.event).success).toBe(true);
      for (let length = 2; length <= table.steps.length; length += 3) {
        const inputs = { ...table.inputs(), session: replay(table.steps.slice(0, length), pack) };
        const { play } = publicView(inputs);
        if (play?.kind === 'pelitarina') for (const field of Object.keys(play)) expect(names).toContain(field);
        const everything = [publicView(inputs), facilitatorView(inputs), seatView(inputs, 2)];
        expect(JSON.parse(JSON.stringify(everything))).toEqual(everything);
      }
    }
  });
});

describe('whatever anybody asks for, in any order', () => {
  const seat = fc.integer({ min: 1, max: 6 });
  const number = fc.integer({ min: 1, max: 5 });
  const way = fc.constantFrom('everyone', 'pairs', 'one-to-one', 'reversal');
  const card = fc.constantFrom('my-skills/patience', 'my-skills/english', 'my-questions/rules', 'my-questions/prize');
  const play = fc.oneof(
    fc.constant({ type: 'go-on' }),
    fc.constant({ type: 'told' }),
    fc.record({
      type: fc.constant('choose-way'),
      way,
      seat,
    }),
    fc.record({ type: fc.constant('place'), open: fc.boolean() }).map((asked) => ({ ...asked, game: gameOf('a') })),
    fc.record({ type: fc.constant('place'), instead: number }).map((asked) => ({ ...asked, game: gameOf('b') })),
    fc.record({ type: fc.constantFrom('open', 'close', 'remove'), game: number }),
    fc.record({ type: fc.constantFrom('ask', 'give'), card, to: seat }),
    fc.record({ type: fc.constantFrom('ask', 'give', 'keep', 'lay-skill-aside', 'lay-question-aside'), card }),
    fc.record({ type: fc.constant('take-along'), stays: fc.boolean() }),
    fc.record({ type: fc.constant('give-questions'), seat }),
  );
  const session: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ type: fc.constantFrom('next', 'take-back', 'pause', 'pass-over', 'end-gracefully') }),
    fc.constant({ type: 'resume', how: 'skip-topic' } as const),
    fc.record({ type: fc.constantFrom('remove-seat', 'restore-seat'), seat }),
    fc.record({ type: fc.constant('set-device'), seat, device: fc.constantFrom('own', 'none') }),
    fc.constant({ type: 'set-limit', topic: 'money', limit: 'line' } as const),
  ) as fc.Arbitrary<Command>;
  const lead = { role: 'facilitator', seat: 1 } as const;
  const actor: fc.Arbitrary<Actor> = fc.oneof(
    fc.constant(lead),
    fc.constant(lead),
    seat.map((seat) => ({ role: 'participant', seat }) as const),
    seat.map((onBehalfOf) => ({ ...lead, onBehalfOf })),
    fc.constant({ role: 'facilitator' } as const),
    fc.constant({ role: 'clock' } as const),
  );
  const asked = fc.tuple(
    actor,
    fc.oneof(
      { weight: 30, arbitrary: play.map((command): Command => ({ type: 'play', command })) },
      { weight: 1, arbitrary: session },
    ),
  );

  function tableOf(seats: number, seed: number): LocalSession {
    const local = new LocalSession({ pack, scenario: 'alone', random: seeded(seed) });
    for (let number = 1; number <= seats; number++) {
      const token = tokenIds[number - 1] as (typeof tokenIds)[number];
      const device = number % 3 === 0 ? 'none' : 'own';
      local.act({ role: 'facilitator' }, { type: 'take-seat', token, device, facilitator: number === 1 });
    }
    local.act(lead, { type: 'start' });
    return local;
  }

  it('replay is what was live, the screen shows what the teller opened, and the log knows nothing of a life', () => {
    let opened = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.nat(),
        way,
        fc.array(asked, { minLength: 10, maxLength: 120, size: 'max' }),
        (seats, seed, way, all) => {
          const local = tableOf(seats, seed);
          local.act(lead, { type: 'play', command: { type: 'choose-way', way, seat: 2 } });
          local.act(lead, { type: 'play', command: { type: 'go-on' } });
          for (const [who, command] of all) {
            local.away = [2];
            local.act(who, command);
            const view = publicView(local.inputs()).play as PelitarinaView | undefined;
            if (view?.kind !== 'pelitarina') continue;
            const { games, way, teller, phase, pairs } = local.session.play as State;
            const seated = local.session.seats.filter(({ state }) => state === 'seated').map((one) => one.number);
            const open = games.filter((game) => game.open && game.seat === teller).map((game) => game.number);
            expect(view.games.map((game) => game.number).filter((one) => !open.includes(one))).toEqual([]);
            opened += view.games.length;
            if (way === 'pairs' || phase !== 'tell') expect(view.games).toEqual([]);
            if (phase === 'tell' && teller !== 0) expect(seated).toContain(teller);
            if (way === 'pairs' && (phase === 'draw' || phase === 'tell')) {
              expect(pairs.flat().sort()).toEqual(seated);
              if (seated.length > 1) expect(Math.min(...pairs.map((group) => group.length))).toBeGreaterThan(1);
              expect(Math.max(0, ...pairs.map((group) => group.length))).toBeLessThan(4);
            }
          }
          expect(isDeepStrictEqual(replay(local.steps, pack), local.session)).toBe(true);
          expect(JSON.stringify(local.steps)).not.toMatch(/Kilta|joka ilta|my-(stages|tokens|prompts|questions)/);
        },
      ),
      { seed: seedOf('lifelines, any order'), numRuns: 400 },
    );
    expect(opened).toBeGreaterThan(0);
  });
});

describe('on the wire', () => {
  it('whoever follows and whoever comes late both see the view', () => {
    const state = new SessionState();
    const encoder = new Encoder(state);
    let follower: ReturnType<typeof Reflection.decode> | undefined;
    let shown = 0;
    for (const seed of [1, 2, 3, 4]) {
      const { table } = simulate({ pack, scenario: 'alone', players: 4, seed });
      for (let length = 1; length <= table.steps.length; length++) {
        const view = publicView({ ...table.inputs(), session: replay(table.steps.slice(0, length), pack) });
        mirror(state, view);
        if (follower) follower.decode(encoder.encode());
        else {
          follower = Reflection.decode(Reflection.encode(encoder));
          follower.decode(encoder.encodeAll());
        }
        encoder.discardChanges();
        expect(plain(follower.state)).toEqual(plain(view));
        shown += ((view.play as PelitarinaView | undefined)?.games ?? []).length;
      }
    }
    expect(shown).toBeGreaterThan(0);
    const late = Reflection.decode(Reflection.encode(encoder));
    late.decode(encoder.encodeAll());
    expect(plain(late.state)).toEqual(plain(follower?.state));
  });
});
