import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionSummary } from '../../shared/wire/api.ts';
import { House } from './support/house.ts';
import { Facilitator, Phone } from './support/people.ts';

/** One device for two people: a curtain falls between them, and what the last one saw is gone. */
let house: House;
let tiina: Facilitator;
let device: Phone;

beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

it('two people share a device', async () => {
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom({ plays: false });
  for (const name of ['Leila', 'Sampo']) {
    await tiina.taps('Yhteinen laite');
    await tiina.taps('Lisää paikka yhteiselle laitteelle');
    await tiina.fillsSeat(name);
  }
  const [session] = await tiina.page.evaluate(
    async () => (await (await fetch('/api/sessions')).json()) as SessionSummary[],
  );
  device = await Phone.opens(house, session?.devicePath ?? '');
  await tiina.taps('Aloita');
});

it('each takes it from behind the curtain, and the last one’s pick is gone from the page', async () => {
  await device.text('Anna laite: Leila').waitFor();
  await device.taps('Olen Leila');
  await device.page.getByRole('button', { name: 'Tuulista' }).click();
  await device.text('Valitsit: Tuulista').waitFor();
  await device.taps('Annan laitteen eteenpäin');
  await device.text('Anna laite: Sampo').waitFor();
  expect(await device.page.content()).not.toContain('Tuulista');
  await device.taps('Olen Sampo');
  await device.heading('Millä säällä tulet?').waitFor();
  expect(await device.page.content()).not.toContain('Valitsit');
});

it('the turn goes on behind the curtain, too', async () => {
  await device.page.getByRole('button', { name: 'Sateenkaari' }).click();
  await tiina.taps('Näytä säät');
  await tiina.goesOn();
  await device.taps('Annan laitteen eteenpäin');
  await device.text('Anna laite: Leila').waitFor();
  await device.taps('Olen Leila');
  await device.taps('Heitä nopat');
  await device.text('Kumman luvun valitset?').waitFor();
  expect(device.troubles).toEqual([]);
});
