import { seeded } from '../lib/random.ts';
import type { Pack } from '../pack/pack.ts';
import type { Actor } from './actor.ts';
import { LocalSession } from './local.ts';
import { activityAt, atTable } from './session.ts';
import { tokenIds } from './tokens.ts';
import { publicView, seatView } from './views.ts';

export interface SimulationSettings {
  pack: Pack;
  scenario: string;
  /** seats at the table, the facilitator's among them: 2–12 */
  players: number;
  /** any whole number; the same seed gives the same log */
  seed: number;
  /** after so many rounds without an end it counts as stuck */
  maximumRounds?: number;
}

export interface Simulation {
  table: LocalSession;
  /** the meeting came to its end */
  ended: boolean;
  rounds: number;
}

/** Play time that passes with every round of the bots, ms. */
const roundTime = 4_000;

/**
 * Plays a whole session with bots that see only what people see. The facilitator plays along and goes on to the next
 * part when one is done.
 */
export function simulate({ pack, scenario, players, seed, maximumRounds = 20_000 }: SimulationSettings): Simulation {
  const random = seeded(seed);
  const table = new LocalSession({ pack, scenario, random, id: `seed-${seed}` });
  const lead: Actor = { role: 'facilitator', seat: 1 };
  for (let seat = 1; seat <= players; seat++) {
    const token = tokenIds[(seat - 1) % tokenIds.length] as (typeof tokenIds)[number];
    const device = seat > 2 && random.int(4) === 0 ? 'none' : 'own';
    table.act({ role: 'facilitator' }, { type: 'take-seat', token, device, facilitator: seat === 1 });
    table.connected.add(seat);
  }
  table.act(lead, { type: 'start' });
  let rounds = 0;
  while (table.session.phase !== 'ended' && rounds++ < maximumRounds) {
    table.pass(roundTime);
    for (const { number, device } of table.session.seats) {
      const current = activityAt(table.session, table.pack);
      if (!current || table.session.play === undefined) break;
      const inputs = table.inputs();
      const leads = number === lead.seat;
      const command = current.activity.bot(
        {
          view: publicView(inputs).play,
          own: seatView(inputs, number).play,
          seat: number,
          leads,
          seats: atTable(table.session.seats),
        },
        random,
      );
      if (command === undefined) continue;
      const actor: Actor = leads
        ? lead
        : device === 'none'
          ? { ...lead, onBehalfOf: number }
          : { role: 'participant', seat: number };
      table.act(actor, { type: 'play', command });
    }
    const current = activityAt(table.session, table.pack);
    if (current?.activity.done(table.session.play) && random.int(3) === 0) table.act(lead, { type: 'next' });
  }
  return { table, ended: table.session.phase === 'ended', rounds };
}
