import { describe, expect, test } from 'vitest';
import { createHands } from '../../client/lib/hands.ts';
import { createOutbox, OutOfTouch } from '../../client/lib/outbox.ts';

/** A server that takes an act only in the name of the seat that has the device there. */
function sharedDevice() {
  const heard: string[] = [];
  let holder: number | undefined;
  let away = false;
  const answering = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (away) throw new OutOfTouch();
  };
  const outbox = createOutbox({
    async send({ seat, command }) {
      await hands.before(seat as number);
      await answering();
      if (seat !== holder) throw Object.assign(new Error(), { name: 'rejected', reason: { refusal: 'not-allowed' } });
      heard.push(`${seat}: ${command.type}`);
      return { seq: heard.length };
    },
  });
  const hands = createHands({
    quiet: outbox.quiet,
    async tell(seat) {
      await answering();
      holder = seat;
      heard.push(seat === undefined ? 'nobody' : `to ${seat}`);
    },
  });
  return {
    hands,
    heard,
    ask: (seat: number, type: string) => outbox.put({ type }, { seat }),
    settled: async () => {
      await outbox.quiet();
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
    loses() {
      away = true;
    },
    comesBack() {
      away = false;
      holder = undefined;
      hands.begin();
      outbox.inTouch();
    },
  };
}

describe('a device that is passed on', () => {
  test('what was asked goes out before the device is put down', async () => {
    const device = sharedDevice();
    await device.hands.give(1);
    const asked = ['place', 'keep'].map((type) => device.ask(1, type));
    await device.hands.give(undefined);
    expect(await Promise.all(asked)).toEqual([1, 2].map(() => expect.objectContaining({ ok: true })));
    expect(device.heard).toEqual(['to 1', '1: place', '1: keep', 'nobody']);
  });

  test('what a part asks for as it goes away is carried out, too', async () => {
    const device = sharedDevice();
    await device.hands.give(1);
    const down = device.hands.give(undefined);
    const asked = device.ask(1, 'place');
    await down;
    expect(await asked).toMatchObject({ ok: true });
    expect(device.heard).toEqual(['to 1', '1: place', 'nobody']);
  });

  test('one thing after another is carried out in their own name, and the next one keeps the device', async () => {
    const device = sharedDevice();
    await device.hands.give(1);
    await device.hands.give(2);
    for (const type of ['place', 'place']) expect(await device.ask(1, type)).toMatchObject({ ok: true });
    expect(await device.ask(2, 'roll')).toMatchObject({ ok: true });
    await device.settled();
    expect(device.heard.filter((one) => one.includes(':'))).toEqual(['1: place', '1: place', '2: roll']);
    expect(device.heard.findLast((one) => !one.includes(':'))).toBe('to 2');
  });

  test('after a lost connection, the seat comes before what was asked in its name', async () => {
    const device = sharedDevice();
    await device.hands.give(1);
    device.loses();
    const asked = device.ask(1, 'place');
    device.hands.give(undefined).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 10));
    device.comesBack();
    expect(await asked).toMatchObject({ ok: true });
    await device.settled();
    expect(device.heard).toEqual(['to 1', 'to 1', '1: place', 'nobody']);
  });
});
