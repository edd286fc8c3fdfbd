import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Append } from '../../server/store/steps.ts';
import type { Store } from '../../server/store/store.ts';
import type { ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { seeded } from '../../shared/lib/random.ts';
import { botMove } from './harness/bots.ts';
import { Eyes, HostedTable, newActionId, openTestStore, sessionIn } from './harness/hosting.ts';

let store: Store;
beforeEach(async () => {
  store = (await openTestStore()).store;
});
afterEach(() => store.close());

const begun = async (id: string, random = seeded(1)) => {
  const table = await HostedTable.open(store, id, random);
  const [one, two] = [await table.sits(1), await table.sits(2)];
  await table.worker.act({ type: 'start' });
  return { table, one, two };
};

describe('what is answered', () => {
  it('a rule that throws is not acknowledged; the same action is carried out when it comes again', async () => {
    const random = { ...seeded(1), int: seeded(1).int };
    const { table, one } = await begun(await sessionIn(store), random);
    await table.worker.act({ type: 'next' });
    const fine = random.int;
    random.int = () => {
      throw new Error('no dice');
    };
    const act = { actionId: newActionId(), command: { type: 'play', command: { type: 'roll' } } };
    const before = table.host.steps.length;
    await expect(table.host.act(one.watcher, act)).rejects.toThrow('no dice');
    expect((await store.steps.of(table.host.id)).length).toBe(before);
    random.int = fine;
    expect(await table.host.act(one.watcher, act)).toEqual({ ok: true, value: { seq: before + 1 } });
    expect((table.view.play as ColourBoardView).dice).toHaveLength(2);
  });

  it('a store that cannot write is not acknowledged, nothing is shown, and the session goes on afterwards', async () => {
    let broken = false;
    const breaking = {
      words: store.words,
      messages: store.messages,
      steps: {
        of: (session: string) => store.steps.of(session),
        append: (append: Append) => (broken ? Promise.reject(new Error('disk full')) : store.steps.append(append)),
      },
    };
    const table = await HostedTable.open(breaking, await sessionIn(store));
    const one = await table.sits(1);
    broken = true;
    const act = { actionId: newActionId(), command: { type: 'rename', name: 'Toinen' } };
    await expect(table.host.act(one.watcher, act)).rejects.toThrow('disk full');
    expect(table.view.seats[0]?.name).toBe('Käpy 1');
    broken = false;
    expect(await table.host.act(one.watcher, act)).toMatchObject({ ok: true });
    expect(table.view.seats[0]?.name).toBe('Toinen');
    expect(table.isDown).toBe(false);
  });

  it('nothing is shown or answered before it is on the disk', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let held = false;
    const slow = {
      words: store.words,
      messages: store.messages,
      steps: {
        of: (session: string) => store.steps.of(session),
        append: async (append: Append) => {
          if (held) await gate;
          return store.steps.append(append);
        },
      },
    };
    const table = await HostedTable.open(slow, await sessionIn(store));
    const one = await table.sits(1);
    held = true;
    const shownBefore = table.shown.length;
    let answered = false;
    const answer = one.act({ type: 'rename', name: 'Hitaasti' }).then(() => {
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(answered).toBe(false);
    expect(table.shown.length).toBe(shownBefore);
    release();
    await answer;
    expect(table.view.seats[0]?.name).toBe('Hitaasti');
  });

  it('a duplicate during its own commit is answered once', async () => {
    const table = await HostedTable.open(store, await sessionIn(store));
    const one = await table.sits(1);
    const act = { actionId: newActionId(), command: { type: 'rename', name: 'Kerran' } };
    const answers = await Promise.all([1, 2, 3].map(() => table.host.act(one.watcher, act)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(table.host.steps.filter((step) => step.actionId === act.actionId)).toHaveLength(1);
  });

  it('a repeated action is answered from the log by the next host, too', async () => {
    const id = await sessionIn(store);
    const table = await HostedTable.open(store, id);
    const one = await table.sits(1);
    const act = { actionId: newActionId(), command: { type: 'rename', name: 'Kerran' } };
    const first = await table.host.act(one.watcher, act);
    await table.host.close();
    const again = await HostedTable.open(store, id);
    expect(await again.host.act(one.watcher, act)).toEqual(first);
    expect(again.host.steps.length).toBe(table.host.steps.length);
  });

  it('a stale command is refused as moved-on, and changes nothing', async () => {
    const { table, one, two } = await begun(await sessionIn(store));
    await table.worker.act({ type: 'next' });
    const about = table.about;
    expect(await one.play({ type: 'roll' }, { about })).toMatchObject({ ok: true });
    const before = table.host.steps.length;
    expect(await one.play({ type: 'roll' }, { about })).toEqual({ ok: false, refusal: 'moved-on' });
    expect(await two.play({ type: 'roll' }, { about })).toEqual({ ok: false, refusal: 'moved-on' });
    expect(await table.worker.act({ type: 'next' }, { about: { at: 0, beat: 0 } })).toMatchObject({
      refusal: 'moved-on',
    });
    expect(table.host.steps.length).toBe(before);
  });

  it('an action after the host has stepped down is a fault, not an answer', async () => {
    const table = await HostedTable.open(store, await sessionIn(store));
    await table.host.close();
    await expect(table.worker.act({ type: 'start' })).rejects.toThrow('stepped down');
  });
});

describe('two hosts for one session', () => {
  it('only that session’s host steps down, and nothing of it is lost', async () => {
    const [shared, other] = [await sessionIn(store), await sessionIn(store)];
    const [first, second] = [await HostedTable.open(store, shared), await HostedTable.open(store, shared)];
    const bystander = await HostedTable.open(store, other);
    const one = await first.sits(1);
    const stranger = await bystander.sits(1);

    // All three in one group commit: the second host's step has a number that is taken.
    const outcomes = await Promise.allSettled([
      one.act({ type: 'rename', name: 'Ehti' }),
      second.worker.act({ type: 'take-seat', token: 'cup', device: 'none' }),
      stranger.act({ type: 'rename', name: 'Rauhassa' }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([first.isDown, second.isDown, bystander.isDown]).toEqual([false, true, false]);
    expect(bystander.view.seats[0]?.name).toBe('Rauhassa');
    expect((await store.steps.of(shared)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});

describe('what lives in memory only', () => {
  it('who paused, who rests and what was picked are in no step', async () => {
    const { table, one, two } = await begun(await sessionIn(store));
    await one.play({ type: 'pick', weather: 'weathers/sunny' });
    await two.act({ type: 'step-out' });
    await one.act({ type: 'pause' });
    expect(table.worker.privates.at(-1)?.lead).toMatchObject({ breakAsked: true });
    const stored = JSON.stringify(await store.steps.of(table.host.id));
    expect(stored).not.toContain('sunny');
    expect(stored).not.toContain('step-out');
    const paused = table.host.steps.find((step) => step.events.some((event) => event.type === 'paused'));
    expect(paused?.actor).toEqual({ role: 'anyone' });
  });

  it('play time stands still while everyone rests, and while nobody is connected', async () => {
    const id = await sessionIn(store);
    const { table, one, two } = await begun(id);
    HostedTable.now += 60_000;
    await one.act({ type: 'pause' });
    expect(table.view.clock).toMatchObject({ played: 60_000, running: false });
    HostedTable.now += 600_000;
    await table.worker.act({ type: 'resume' });
    HostedTable.now += 5_000;
    for (const eyes of [one, two, table.worker]) await table.host.disconnect(eyes.watcher);
    HostedTable.now += 3_600_000;
    await table.host.connect(table.worker.watcher);
    expect(table.view.clock).toMatchObject({ played: 65_000, running: true });
  });
});

describe('words', () => {
  it('of a step that was taken back, and names that were changed, are gone', async () => {
    const random = seeded(7);
    const { table, one, two } = await begun(await sessionIn(store), random);
    await table.worker.act({ type: 'next' });
    const { host, worker } = table;
    while ((table.view.play as ColourBoardView).phase !== 'picture')
      for (const { watcher, privates } of [one, two]) {
        const player = { seat: watcher.seat as number, own: privates.at(-1)?.seat?.play, leads: true };
        const command = botMove(table.view, player, random);
        if (command && command.type !== 'name-picture') await worker.play(command, { seat: player.seat });
      }
    await one.play({ type: 'name-picture', name: 'Kesäsade' });
    expect([...(await store.words.of(host.id)).values()]).toContain('Kesäsade');
    expect(await worker.act({ type: 'take-back' })).toMatchObject({ ok: true });
    expect([...host.words.values()]).not.toContain('Kesäsade');
    await one.act({ type: 'rename', name: 'Uusi' });
    const left = [...(await store.words.of(host.id)).values()];
    expect(left.sort()).toEqual(['Käpy 2', 'Uusi']);
  });
});

describe('connections', () => {
  it('the newest connection of a seat wins', async () => {
    const { table, one, two } = await begun(await sessionIn(store));
    const newer = new Eyes(table.host, 'participant', one.watcher.seat);
    await table.host.connect(newer.watcher);
    expect(one.notices).toEqual(['replaced']);
    expect(two.notices).toEqual([]);
  });

  it('a private view goes to its own seat only, and only when it has changed', async () => {
    const { table, one, two } = await begun(await sessionIn(store));
    const before = two.privates.length;
    await one.play({ type: 'pick', weather: 'weathers/sunny' });
    expect(one.privates.at(-1)?.seat?.play).toEqual({ weather: 'weathers/sunny' });
    expect(two.privates.length).toBe(before);
    expect(JSON.stringify(table.worker.privates)).not.toContain('sunny');
  });

  it('a shared device sees the seat that has it now, and nothing of the last one', async () => {
    const { table } = await begun(await sessionIn(store));
    await table.worker.act({ type: 'take-seat', token: 'cup', device: 'shared', name: 'Laine' });
    await table.worker.act({ type: 'take-seat', token: 'star', device: 'shared', name: 'Kiuru' });
    const device = new Eyes(table.host, 'shared-device');
    await table.host.connect(device.watcher);
    await table.host.look(device.watcher);
    expect(await table.host.hand(device.watcher, 1)).toEqual({ ok: false, refusal: 'no-such-seat' });
    await table.host.hand(device.watcher, 3);
    await device.play({ type: 'pick', weather: 'weathers/fog' });
    expect(device.privates.at(-1)?.seat).toMatchObject({ seat: 3, play: { weather: 'weathers/fog' } });
    expect(await device.play({ type: 'pick' }, { seat: 4 })).toEqual({ ok: false, refusal: 'not-allowed' });
    await table.host.hand(device.watcher, undefined);
    expect(device.privates.at(-1)).toEqual({ rev: table.host.steps.length });
    await table.host.hand(device.watcher, 4);
    expect(JSON.stringify(device.privates.at(-1))).not.toContain('fog');
  });

  it('a participant acts for nobody else', async () => {
    const { one } = await begun(await sessionIn(store));
    expect(await one.act({ type: 'rename', name: 'Muu' }, { seat: 2 })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await one.act({ type: 'rename', name: 'Muu', seat: 2 })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await one.act({ type: 'next' })).toEqual({ ok: false, refusal: 'not-allowed' });
  });
});
