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

it('what somebody wrote last is kept, also when the network goes away as they write', async () => {
  await tiina.page.goto(`${house.url}/host`);
  await tiina.opensRoom({ plays: false, scenario: /^Avaa huone: Minun pelini/ });
  for (const name of ['Leila', 'Sampo']) {
    await tiina.taps('Yhteinen laite');
    await tiina.taps('Lisää paikka yhteiselle laitteelle');
    await tiina.fillsSeat(name);
  }
  const sessions = await tiina.page.evaluate(
    async () => (await (await fetch('/api/sessions')).json()) as SessionSummary[],
  );
  device = await Phone.opens(
    house,
    sessions.find(({ scenario }) => scenario.includes('minun-pelini'))?.devicePath ?? '',
  );
  await tiina.taps('Aloita');
  await tiina.goesOn();
  await tiina.taps(/^Kaikki yhdessä/);
  await device.taps('Olen Leila');
  await device.taps('lapsena');
  await device.taps('polttopallo');
  await device.page.getByLabel('Pelin nimi').fill('Polttis');
  await device.taps('Annan laitteen eteenpäin');
  await device.text('Anna laite: Sampo').waitFor();
  expect(await device.page.content()).not.toContain('Polttis');
  await device.taps('Olen Sampo');
  await device.heading('Mistä haluat aloittaa?').waitFor();
  await device.taps('Annan laitteen eteenpäin');
  await device.taps('Otan laitteen');
  await device.taps('Olen Leila');
  await device.page.getByRole('button', { name: 'Polttis' }).click();

  await device.page.getByLabel('Milloin?').fill('joka kesä');
  await device.context.setOffline(true);
  await device.page.getByLabel('Milloin?').waitFor({ state: 'detached', timeout: 30_000 });
  await device.context.setOffline(false);
  await device.taps('Otan laitteen');
  await device.taps('Olen Leila');
  await device.page.getByRole('button', { name: 'Polttis' }).click();
  await expect.poll(() => device.page.getByLabel('Milloin?').inputValue()).toBe('joka kesä');
  expect(device.troubles).toEqual([]);
});
