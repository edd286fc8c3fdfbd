import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { pick, seeded } from '../../shared/lib/random.ts';
import { cardOf } from '../../shared/pack/pack.ts';
import type { Actor } from '../../shared/session/actor.ts';
import { type Command, commandSchema } from '../../shared/session/commands.ts';
import { eventSchema } from '../../shared/session/events.ts';
import { LocalSession } from '../../shared/session/local.ts';
import { replay } from '../../shared/session/replay.ts';
import { activityAt, atTable, limitsOf, scenarioStepOf } from '../../shared/session/session.ts';
import { tokenIds } from '../../shared/session/tokens.ts';
import { facilitatorView, publicView, seatView } from '../../shared/session/views.ts';
import { shortMeeting, varipiiri } from '../support/packs.ts';
import { seedOf } from '../support/seed.ts';

const sequences = Number(process.env.SEQUENCES ?? 1500);
const commandsEach = 70;
const scenarios = Object.keys(varipiiri.scenarios);
const seats = fc.integer({ min: 1, max: 6 });
const actor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ role: 'facilitator', seat: 1 } as const) },
  { weight: 5, arbitrary: fc.record({ role: fc.constant('participant' as const), seat: seats }) },
  {
    weight: 3,
    arbitrary: fc.record({ role: fc.constant('facilitator' as const), seat: fc.constant(1), onBehalfOf: seats }),
  },
  { weight: 1, arbitrary: fc.constant({ role: 'door' } as const) },
  {
    weight: 4,
    arbitrary: fc.record({
      role: fc.constantFrom(
        'co-facilitator' as const,
        'peer-facilitator' as const,
        'observer' as const,
        'helper' as const,
      ),
      guest: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ role: 'clock' } as const) },
  { weight: 1, arbitrary: fc.constant({ role: 'screen' } as const) },
);
const cards = Object.values(varipiiri.decks).flatMap((deck) => deck.cards.map((card) => `${deck.id}/${card.id}`));
const card = fc.constantFrom(...cards);
const option = fc.constantFrom('a', 'b', 'c');
const play = fc.oneof(
  ...['roll', 'finish', 'go-on', 'swap-card', 'show', 'skip-turn', 'last-round', 'show-answers', 'set-secret'].map(
    (type) => fc.constant({ type }),
  ),
  fc.record({ type: fc.constant('pick-die'), die: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ type: fc.constant('choose-area'), area: fc.constantFrom('mind', 'work', 'nowhere') }),
  fc.record({ type: fc.constantFrom('keep-card', 'give'), card }),
  fc.record({ type: fc.constantFrom('guess', 'answer', 'set-secret'), option }),
  fc.record({ type: fc.constant('lay-tile') }),
  fc.record({
    type: fc.constant('lay-tile'),
    cell: fc.record({ q: fc.integer({ min: -5, max: 5 }), r: fc.integer({ min: -5, max: 5 }) }),
  }),
  fc.record({ type: fc.constant('pick-joy'), joy: card }),
  fc.record({ type: fc.constant('name-picture'), name: fc.string({ minLength: 1, maxLength: 10 }) }),
  fc.record({ type: fc.constant('take-word'), own: fc.string({ minLength: 1, maxLength: 10 }) }),
  fc.record({ type: fc.constant('keep'), keep: fc.boolean() }),
  fc.record({
    type: fc.constant('pick'),
    weather: fc.constantFrom(...cards.filter((ref) => ref.startsWith('weathers/'))),
  }),
);
const part = fc.constantFrom('kuulumiset', 'varipiiri', 'mukaan', 'kuulumiset-2', 'nowhere');
const guest = fc.integer({ min: 1, max: 5 });
/** How the meeting is led and kept safe. */
const leading = fc.oneof(
  fc.record({
    type: fc.constant('set-limit'),
    topic: fc.constantFrom(...(varipiiri.topics ?? []).map(({ id }) => id), 'nothing'),
    limit: fc.constantFrom('line', 'veil', 'none'),
  }),
  fc.record({ type: fc.constant('set-ceiling'), depth: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ type: fc.constant('set-children'), present: fc.boolean() }),
  fc.record({ type: fc.constant('resume'), how: fc.constantFrom('skip-topic', 'gentler') }),
  fc.record({ type: fc.constant('begin-break'), minutes: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ type: fc.constant('ask-wellbeing'), ask: fc.boolean() }),
  fc.record({ type: fc.constant('answer-wellbeing'), answer: fc.constantFrom('green', 'yellow', 'red') }),
  fc.record({ type: fc.constant('send-message'), text: fc.constant('Hei') }),
  fc.record({ type: fc.constant('agree-message'), message: fc.constantFrom('m1', 'm2', 'm9'), agree: fc.boolean() }),
  fc.record({ type: fc.constant('move-part'), part, to: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ type: fc.constant('skip-part'), part, skip: fc.boolean() }),
  fc.record({ type: fc.constant('set-minutes'), part, minutes: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ type: fc.constant('add-part'), scenario: fc.constant(shortMeeting), step: part }),
  fc.record({
    type: fc.constant('change-settings'),
    settings: fc.record({ order: fc.constantFrom('around', 'drawn', 'volunteers') }),
  }),
  fc.record({
    type: fc.constant('invite-guest'),
    role: fc.constantFrom('co-facilitator', 'observer', 'peer-facilitator'),
  }),
  fc.record({ type: fc.constant('join-as-guest'), guest, name: fc.constant('Kaisa') }),
  fc.record({ type: fc.constant('remove-guest'), guest }),
  fc.record({ type: fc.constant('hand-wheel'), to: guest }),
  fc.constant({ type: 'hand-wheel' }),
  fc.constant({ type: 'take-wheel' }),
  fc.constant({ type: 'pass-over' }),
);
const command: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 14, arbitrary: leading },
  { weight: 40, arbitrary: fc.constant('likely') },
  { weight: 20, arbitrary: play.map((asked) => ({ type: 'play', command: asked })) },
  {
    weight: 12,
    arbitrary: fc.record({ type: fc.constantFrom('pause', 'resume', 'step-out', 'step-in', 'take-back', 'start') }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('next', 'end-gracefully', 'end') }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('let-in', 'remove-seat', 'restore-seat'), seat: seats }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('allow-notes'), allow: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('take-seat'),
      token: fc.constantFrom(...tokenIds),
      device: fc.constantFrom('own', 'none'),
    }),
  },
);

/** Something that fits what is open now, so that random play gets deep into every part. */
function likely(
  local: LocalSession,
  random: ReturnType<typeof seeded>,
): { actor: Actor; command: Command } | undefined {
  const view = publicView(local.inputs());
  const at = local.session.at;
  const now = local.session.arc[at];
  const kind = now && scenarioStepOf(now, varipiiri).kind;
  if (!view.play || !kind || view.seats.length === 0) return undefined;
  const board = view.play as ColourBoardView;
  if (kind !== 'colour-board') return botsWish(local, random);
  const seat = kind === 'colour-board' && random.int(4) > 0 ? board.holder : pick(random, view.seats).number;
  const asked: Record<string, unknown>[] = [
    { type: 'roll' },
    { type: 'volunteer' },
    { type: 'choose-depth', depth: random.int(3) + 1 },
    { type: 'pick-die', die: random.int(2) },
    {
      type: 'keep-card',
      card:
        (seatView(local.inputs(), seat).play as { offer?: string[] })?.offer?.[0] ?? board.choices?.[0] ?? 'words/x',
    },
    { type: 'set-secret', option: 'a' },
    { type: 'guess', option: 'b' },
    { type: 'finish' },
    { type: 'go-on' },
    { type: 'lay-tile' },
    { type: 'pick-joy', joy: board.choices?.[0] ?? 'joys/x' },
    { type: 'show-answers' },
    { type: 'choose-area', area: 'body' },
  ];
  return {
    actor: { role: 'facilitator', seat: 1, onBehalfOf: seat },
    command: { type: 'play', command: pick(random, asked) },
  };
}

/** What the bot of somebody at the table would do. */
function botsWish(local: LocalSession, random: ReturnType<typeof seeded>) {
  const current = activityAt(local.session, varipiiri);
  const inputs = local.inputs();
  const view = publicView(inputs).play;
  const seats = atTable(local.session.seats);
  if (!current || !view || seats.length === 0) return undefined;
  const { number: seat } = pick(random, seats);
  const leads = random.int(3) === 0;
  const command = current.activity.bot({ view, own: seatView(inputs, seat).play, seat, leads, seats }, random);
  if (command === undefined) return undefined;
  const actor: Actor = leads ? { role: 'facilitator', seat: 1, onBehalfOf: seat } : { role: 'participant', seat };
  return { actor, command: { type: 'play', command } satisfies Command };
}

describe('random commands from random roles', () => {
  it(`${sequences} sequences: nothing throws, views hold, replay gives the live session`, () => {
    const seed = seedOf('random-play');
    let accepted = 0;
    let given = 0;
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.tuple(actor, command), { minLength: commandsEach, maxLength: commandsEach }),
        (chance, asked) => {
          const random = seeded(chance);
          const local = new LocalSession({
            pack: varipiiri,
            scenario: scenarios[Math.abs(chance) % scenarios.length] as string,
            random,
            meeting: 1 + (chance & 1),
          });
          for (let seat = 0; seat < 3; seat++)
            local.act(
              { role: 'facilitator' },
              {
                type: 'take-seat',
                token: tokenIds[seat] ?? 'sock',
                device: seat === 2 ? 'none' : 'own',
                facilitator: seat === 0,
              },
            );
          local.act({ role: 'facilitator', seat: 1 }, { type: 'start' });
          for (let part = Math.abs(chance) % 7; part > 0; part--)
            local.act({ role: 'facilitator', seat: 1 }, { type: 'next' });
          for (const [who, what] of asked) {
            const next = what === 'likely' ? likely(local, random) : { actor: who, command: commandSchema.parse(what) };
            if (!next) continue;
            local.away = random.int(3) === 0 ? [random.int(4) + 1] : [];
            given++;
            if (local.act(next.actor, next.command).ok) accepted++;
            const seen = publicView(local.inputs());
            facilitatorView(local.inputs());
            limitsHold(local);
            for (const { number } of seen.seats) seatView(local.inputs(), number);
            expect(seen.seats.length).toBeLessThanOrEqual(12);
            if (seen.play?.kind === 'colour-board')
              boardHolds(
                seen.play as ColourBoardView,
                seen.seats.map((seat) => seat.number),
              );
          }
          expect(isDeepStrictEqual(replay(local.steps, varipiiri), local.session)).toBe(true);
          for (const step of local.steps) for (const event of step.events) eventSchema.parse(event);
          expect(local.steps.map((step) => step.seq)).toEqual(local.steps.map((_, index) => index + 1));
        },
      ),
      { numRuns: sequences, seed },
    );
    console.log(`random-play: seed ${seed}, ${given} commands, ${accepted} accepted`);
    expect(accepted).toBeGreaterThan(given / 10);
  }, 240_000);
});

/** Nothing deeper than may come, and nothing that somebody has drawn a line at, is open or on offer. */
function limitsHold(local: LocalSession): void {
  const { session } = local;
  expect(
    session.wheel === undefined ||
      session.guests.some(({ number, state }) => number === session.wheel && state === 'here'),
  ).toBe(true);
  const board = session.play as { phase?: string; card?: string; offer?: string[] } | undefined;
  if (session.phase !== 'running' || board?.offer === undefined) return;
  const { ceiling, barred } = limitsOf(session);
  for (const ref of [...(board.card ? [board.card] : []), ...board.offer]) {
    const { depth, topics = [] } = cardOf(varipiiri, ref);
    expect(depth, ref).toBeLessThanOrEqual(ceiling);
    expect(
      topics.filter((topic) => barred.includes(topic)),
      ref,
    ).toEqual([]);
  }
}

function boardHolds(board: ColourBoardView, seats: number[]): void {
  expect(board.pawn).toBeLessThan(16);
  expect(new Set(board.tiles.map(({ q, r }) => `${q} ${r}`)).size).toBe(board.tiles.length);
  expect(board.tiles.length).toBeLessThanOrEqual(board.goal);
  if (seats.length > 0 && !['picture', 'named', 'volunteer'].includes(board.phase))
    expect(seats).toContain(board.holder);
}
