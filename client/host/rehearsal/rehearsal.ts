import { type ReadonlySignal, signal } from '@preact/signals';
import { pick, seeded } from '../../../shared/lib/random.ts';
import type { Pack } from '../../../shared/pack/pack.ts';
import type { Actor } from '../../../shared/session/actor.ts';
import { type Command, commandSchema } from '../../../shared/session/commands.ts';
import { LocalSession } from '../../../shared/session/local.ts';
import { activityAt, atTable } from '../../../shared/session/session.ts';
import { tokenIds } from '../../../shared/session/tokens.ts';
import { leadView, publicView, seatView } from '../../../shared/session/views.ts';
import type { Answer } from '../../lib/outbox.ts';
import type { TableConnection, TableSnapshot, Touch } from '../../lib/table.ts';

export interface RehearsalSettings {
  pack: Pack;
  /** content hash of the pack: what its texts are fetched by */
  hash: string;
  scenario: string;
  seed: number;
  /** names of those who play along; the first is the facilitator's own */
  names: readonly string[];
  /** ms since 1970 */
  now(): number;
}

export interface Rehearsal extends TableConnection {
  /** one of the others does something, if there is anything to do: once every couple of seconds, as people do */
  stir(): void;
}

/**
 * A meeting to try alone: the very rules of the server, in this page, with bots at the table. Nothing of it leaves the
 * page or is stored, and every control is live.
 */
export function openRehearsal(settings: RehearsalSettings): Rehearsal {
  const { pack, scenario, seed, names, now } = settings;
  const random = seeded(seed);
  const table = new LocalSession({ pack, scenario, random, id: 'rehearsal' });
  const lead: Actor = { role: 'facilitator', seat: 1 };
  let since = now();
  sitDown(table, names);
  table.act(lead, { type: 'start' });

  const snapshot = (): TableSnapshot => {
    const inputs = table.inputs();
    const view = { ...publicView(inputs), pack: settings.hash };
    const clock = { ...view.clock, since: now() };
    return { view: { ...view, clock }, own: undefined, lead: leadView(inputs, { role: 'facilitator' }) };
  };
  const shown = signal<TableSnapshot | undefined>(snapshot());

  function act(actor: Actor, command: unknown): Answer {
    if (table.inputs().clock.running) table.pass(Math.max(0, now() - since));
    since = now();
    const parsed = commandSchema.safeParse(command);
    if (!parsed.success) return { ok: false, refusal: 'not-understood' };
    const answer = table.act(actor, parsed.data as Command);
    shown.value = snapshot();
    return answer.ok ? { ok: true, seq: answer.value } : answer;
  }
  const asLead = (command: unknown, seat?: number) =>
    Promise.resolve(act(seat === undefined || seat === lead.seat ? lead : { ...lead, onBehalfOf: seat }, command));

  return {
    touch: signal<Touch>({ state: 'in-touch' }),
    table: shown as ReadonlySignal<TableSnapshot | undefined>,
    opened: signal(undefined),
    clockAhead: signal(0),
    waiting: signal(0),
    act: asLead,
    play: (command, seat) => asLead({ type: 'play', command }, seat),
    hand: () => Promise.resolve(),
    cover() {},
    comeBack() {},
    leave() {},
    stir() {
      const current = table.session.play === undefined ? undefined : activityAt(table.session, pack);
      if (!current || table.session.resting) return;
      const inputs = table.inputs();
      const seats = atTable(table.session.seats);
      const view = publicView(inputs).play;
      const wishes = seats.flatMap(({ number, facilitator, device }) => {
        if (facilitator || device === 'none') return [];
        const own = seatView(inputs, number).play;
        const command = current.activity.bot({ view, own, seat: number, leads: false, seats }, random);
        return command === undefined ? [] : [{ seat: number, command }];
      });
      if (wishes.length === 0) return;
      const { seat, command } = pick(random, wishes);
      act({ role: 'participant', seat }, { type: 'play', command });
    },
  };
}

/** Everybody has a phone but the last one: that seat is led from the console, as it is in most groups. */
function sitDown(table: LocalSession, names: readonly string[]): void {
  for (const [index, name] of names.entries()) {
    const token = tokenIds[index % tokenIds.length] as (typeof tokenIds)[number];
    const device = index > 1 && index === names.length - 1 ? 'none' : 'own';
    const facilitator = index === 0;
    table.act({ role: 'facilitator' }, { type: 'take-seat', token, name, device, facilitator });
    table.connected.add(index + 1);
  }
}
