import { expect, it } from 'vitest';
import { openRehearsal } from '../../client/host/rehearsal/rehearsal.ts';
import { activityOf } from '../../shared/activities/index.ts';
import { seeded } from '../../shared/lib/random.ts';
import { shortMeeting, varipiiri } from '../support/packs.ts';

const names = ['Sinä', 'Aamu', 'Mika', 'Nour'];
const settings = { pack: varipiiri, hash: 'hash', scenario: shortMeeting, names, now: () => 0 };

it('a meeting tried alone goes from its start to its end, led by the console, with others who play along', async () => {
  const random = seeded(4);
  const rehearsal = openRehearsal({ ...settings, seed: 4 });
  const seen = () => {
    const table = rehearsal.table.value;
    if (!table?.lead) throw new Error('expected a table that is led');
    return { view: table.view, lead: table.lead };
  };
  expect(seen().view.seats.map(({ name }) => name)).toEqual(names);
  for (let round = 0; round < 4000 && seen().view.phase !== 'ended'; round++) {
    rehearsal.stir();
    const { view, lead } = seen();
    const kind = view.play && activityOf(view.play.kind);
    if (!view.play || !kind) continue;
    // The console acts for its own seat and for the one without a phone, as a facilitator does.
    for (const seat of lead.seats) {
      const command = kind.bot({ view: view.play, own: seat.play, seat: seat.seat, leads: true, seats: [] }, random);
      if (command) await rehearsal.play(command as { type: string }, seat.seat);
    }
    if (round % 40 === 39) await rehearsal.act({ type: 'next' });
  }
  expect(seen().view.phase).toBe('ended');
});

it('every control is live: pause, take back, a lower ceiling, a part left out', async () => {
  const rehearsal = openRehearsal({ ...settings, seed: 2 });
  expect(await rehearsal.act({ type: 'pause' })).toMatchObject({ ok: true });
  expect(rehearsal.table.value?.view.resting).toBe(true);
  expect(await rehearsal.act({ type: 'resume' })).toMatchObject({ ok: true });
  expect(await rehearsal.act({ type: 'set-ceiling', depth: 2 })).toMatchObject({ ok: true });
  expect(await rehearsal.act({ type: 'next' })).toMatchObject({ ok: true });
  expect(await rehearsal.act({ type: 'take-back' })).toMatchObject({ ok: true });
  expect(await rehearsal.act({ type: 'nonsense' })).toEqual({ ok: false, refusal: 'not-understood' });
});
