import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { AnyActivity } from '../../shared/activities/activity.ts';
import { kinds } from '../../shared/activities/index.ts';
import { viewSchemas } from '../../shared/activities/schemas.ts';
import { replay } from '../../shared/session/replay.ts';
import { simulate } from '../../shared/session/simulation.ts';
import { facilitatorView, publicView, seatView } from '../../shared/session/views.ts';
import { packOfPart } from '../support/parts.ts';
import { openTable } from '../support/table.ts';

describe.each(kinds.map((kind) => [kind.kind, kind] as const))(
  'every activity keeps the contract: %s',
  (_name, activity: AnyActivity) => {
    const pack = packOfPart(activity.kind);

    it('bots finish it, at every size of table', () => {
      for (let players = 2; players <= 12; players++)
        for (let seed = 1; seed <= 5; seed++)
          expect(simulate({ pack, scenario: 'alone', players, seed }).ended).toBe(true);
    });

    it('everything in it survives JSON: events, state and views', () => {
      const { table } = simulate({ pack, scenario: 'alone', players: 5, seed: 7 });
      for (let length = 1; length <= table.steps.length; length++) {
        const session = replay(table.steps.slice(0, length), pack);
        const inputs = { ...table.inputs(), session };
        const everything = {
          session,
          steps: table.steps.slice(0, length),
          all: publicView(inputs),
          lead: facilitatorView(inputs),
          seats: session.seats.map((seat) => seatView(inputs, seat.number)),
        };
        expect(JSON.parse(JSON.stringify(everything))).toEqual(withoutUndefined(everything));
      }
    });

    it('is replayed from its log alone, and the same seed gives the same log', () => {
      const { table } = simulate({ pack, scenario: 'alone', players: 4, seed: 3 });
      const read = JSON.parse(JSON.stringify(table.steps)) as typeof table.steps;
      expect(isDeepStrictEqual(replay(read, pack), table.session)).toBe(true);
      expect(simulate({ pack, scenario: 'alone', players: 4, seed: 3 }).table.steps).toEqual(table.steps);
    });

    it('its events and its content are what its schemas say', () => {
      const { table } = simulate({ pack, scenario: 'alone', players: 6, seed: 5 });
      for (const step of table.steps)
        for (const event of step.events)
          if (event.type === 'played') expect(activity.event.safeParse(event.event).success).toBe(true);
      expect(activity.content.safeParse(pack.scenarios.alone?.steps[0]?.content).success).toBe(true);
      expect(activity.content.safeParse({ nonsense: true }).success).toBe(false);
      expect(activity.command.safeParse({ type: 'nonsense' }).success).toBe(false);
    });

    it('what one seat alone may see is in nobody else’s view', () => {
      const secrets = new Set<string>();
      for (let seed = 1; seed <= 4; seed++) {
        const { table } = simulate({ pack, scenario: 'alone', players: 4, seed });
        for (let length = 1; length <= table.steps.length; length++) {
          const inputs = { ...table.inputs(), session: replay(table.steps.slice(0, length), pack) };
          const seats = inputs.session.seats.filter((seat) => seat.device === 'own' && !seat.facilitator);
          const open = JSON.stringify([publicView(inputs), { ...facilitatorView(inputs), suggestions: [] }]);
          for (const seat of seats)
            for (const card of (seatView(inputs, seat.number).play as { offer?: string[] } | undefined)?.offer ?? []) {
              secrets.add(card);
              expect(open).not.toContain(`"${card}"`);
              for (const other of seats.filter(({ number }) => number !== seat.number))
                expect(JSON.stringify(seatView(inputs, other.number))).not.toContain(`"${card}"`);
            }
        }
      }
      if (activity.kind === 'colour-board') expect(secrets.size).toBeGreaterThan(10);
    });

    it('its Schema has exactly the fields of its view', () => {
      const fields = new Set(Object.values(metadataOf(viewSchemas[activity.kind])).map((field) => field.name));
      for (let seed = 1; seed <= 3; seed++) {
        const { table } = simulate({ pack, scenario: 'alone', players: 4, seed });
        for (let length = 2; length <= table.steps.length; length++) {
          const view = publicView({ ...table.inputs(), session: replay(table.steps.slice(0, length), pack) }).play;
          for (const field of Object.keys(view ?? {})) expect(fields).toContain(field);
        }
      }
    });

    it('refuses whoever has no seat', () => {
      const table = openTable({ seats: 3, pack, scenario: 'alone' });
      table.start();
      for (const type of ['roll', 'pick', 'take-word', 'finish', 'give'])
        expect(table.local.act({ role: 'participant', seat: 9 }, { type: 'play', command: { type } }).ok).toBe(false);
    });
  },
);

function metadataOf(Schema: unknown): Record<string, { name: string }> {
  const metadata = (Schema as { [Symbol.metadata]?: Record<string, { name: string }> })[Symbol.metadata] ?? {};
  const all: Record<string, { name: string }> = {};
  for (let index = 0; metadata[index] !== undefined; index++) all[index] = metadata[index] as { name: string };
  return all;
}

const withoutUndefined = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutUndefined)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, inner]) =>
            inner === undefined ? [] : [[key, withoutUndefined(inner)]],
          ),
        )
      : value;
