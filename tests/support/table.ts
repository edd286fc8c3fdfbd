import { type Random, seeded } from '../../shared/lib/random.ts';
import type { Pack } from '../../shared/pack/pack.ts';
import type { Actor, Device } from '../../shared/session/actor.ts';
import type { Command } from '../../shared/session/commands.ts';
import { LocalSession } from '../../shared/session/local.ts';
import { tokenIds } from '../../shared/session/tokens.ts';
import type { PublicView, SeatView } from '../../shared/session/view.ts';
import { facilitatorView, publicView, seatView } from '../../shared/session/views.ts';
import { shortMeeting, varipiiri } from './packs.ts';

interface TableSettings {
  seats: number;
  devices?: Partial<Record<number, Device>>;
  seed?: number;
  random?: Random;
  pack?: Pack;
  scenario?: string;
  /** which meeting of the group it is */
  meeting?: number;
}

type Play = { type: string; [field: string]: unknown };

/** A table to play a scene on: `table.seat(2).does({ type: 'roll' })`. Whatever is refused fails the test. */
export function openTable({
  seats,
  devices = {},
  seed = 1,
  random,
  pack = varipiiri,
  scenario = shortMeeting,
  meeting = 1,
}: TableSettings) {
  const local = new LocalSession({ pack, scenario, random: random ?? seeded(seed), meeting });
  const lead: Actor = { role: 'facilitator', seat: 1 };
  for (let number = 1; number <= seats; number++) {
    const token = tokenIds[number - 1] as (typeof tokenIds)[number];
    local.act(
      { role: 'facilitator' },
      { type: 'take-seat', token, device: devices[number] ?? 'own', facilitator: number === 1 },
    );
    local.connected.add(number);
  }
  const must = (actor: Actor, command: Command) => {
    const answer = local.act(actor, command);
    if (!answer.ok) throw new Error(`${JSON.stringify(command)} was refused as ${answer.refusal}`);
  };
  const someone = (actor: Actor) => ({
    does: (command: Play) => must(actor, { type: 'play', command }),
    asks: (command: Command) => must(actor, command),
    isRefused: (command: Play) => refusalOf(local.act(actor, { type: 'play', command })),
    isRefusedTo: (command: Command) => refusalOf(local.act(actor, command)),
  });
  const table = {
    local,
    facilitator: someone(lead),
    /** acts as the person in that seat; the facilitator's own is seat 1 */
    seat: (number: number) => ({
      ...someone(number === 1 ? lead : { role: 'participant', seat: number }),
      sees: <Own>() => seatView(local.inputs(), number) as SeatView & { play: Own },
    }),
    onBehalfOf: (number: number) => someone({ ...lead, onBehalfOf: number }),
    view: (): PublicView => publicView(local.inputs()),
    play: <View>() => publicView(local.inputs()).play as View,
    lead: () => facilitatorView(local.inputs()),
    start: () => must(lead, { type: 'start' }),
    goTo(at: number) {
      if (local.session.phase === 'lobby') table.start();
      while (local.session.at < at) must(lead, { type: 'next' });
      return table;
    },
  };
  return table;
}

function refusalOf(answer: ReturnType<LocalSession['act']>): string {
  if (answer.ok) throw new Error('expected a refusal, but the command was accepted');
  return answer.refusal;
}

/** Chance that comes as told: each number in turn, then 0. */
export function told(...numbers: number[]): Random {
  return { int: (below) => (numbers.shift() ?? 0) % below };
}
