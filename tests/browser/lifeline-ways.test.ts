import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { House } from './support/house.ts';
import { look } from './support/look.ts';
import { Facilitator, Phone, type Screen } from './support/people.ts';

/** Minun pelini the other way round, and in pairs; Aamu has but a keyboard. */
let house: House;
let tiina: Facilitator;
let aamu: Phone;
let nour: Phone;
let wall: Screen;

const mine = () => tiina.page.locator('.seat-controls');

/** Goes from button to button until this one has the focus, and presses it. */
async function reaches({ page }: Phone, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => (document.activeElement?.textContent ?? '').trim());
    if (typeof name === 'string' ? found === name : name.test(found)) return page.keyboard.press('Enter');
  }
  throw new Error(`reaches: no ${name} by the keyboard`);
}

async function opensTable(plays = true): Promise<void> {
  await tiina.opensRoom({ plays, scenario: /^Avaa huone: Minun pelini/ });
  wall = await tiina.opensScreen();
  const code = await tiina.code();
  aamu = await Phone.joins(house, code, 'Aamu');
  nour = await Phone.joins(house, code, 'Nour', 'English');
  if (plays) await Phone.joins(house, code, 'Sampo', 'Helppo suomi');
  if (plays) await tiina.saysWallIsPrivate();
  else await tiina.addsSeatWithoutPhone('Leila');
  await tiina.taps('Aloita');
  await tiina.goesOn();
  await tiina.heading('Miten kerrotaan?').waitFor();
}

beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
}, 120_000);
afterAll(() => house.close());

it('the worker answers first, and the one who holds the questions asks, by keyboard alone', async () => {
  await opensTable();
  await tiina.taps(/^Osat vaihtuvat/);
  await tiina.page.locator('.lifeline-whom').getByRole('button', { name: 'Aamu' }).click();
  await mine().getByRole('button', { name: 'nuorena' }).click();
  await mine().getByRole('button', { name: 'shakki' }).click();
  await mine().getByRole('button', { name: 'Valmis' }).click();
  await reaches(aamu, 'lapsena');
  await aamu.heading('Mikä peli oli tärkeä?').waitFor();
  await reaches(aamu, /^piiloleikki/i);
  await reaches(aamu, 'Valmis');
  await aamu.heading('Omat pelisi').waitFor();
  await tiina.taps('Aloitetaan kertominen');
  await mine()
    .getByRole('button', { name: /^Shakki/i })
    .click();
  await wall.text('shakki').waitFor({ state: 'attached' });
  expect(await nour.button('Ask with a card').count()).toBe(0);
  await reaches(aamu, 'Kysy kortilla');
  await aamu.heading('Ystävällinen kysymys').waitFor();
  await reaches(aamu, 'Mikä oli hauskin kohta?');
  await mine().getByText('Mikä oli hauskin kohta?').waitFor();
  await look(tiina.page, 'lifeline-console-reversal');
  await look(aamu.page, 'lifeline-phone-questioner');
  expect(await faultsOf(aamu.page)).toEqual([]);
}, 120_000);

it('a server that dies in the middle of a turn brings it back as it was, with what was open', async () => {
  await tiina.taps(/^Seuraava kertoja/);
  await aamu.heading('Mistä pelistä haluat kertoa?').waitFor();
  await reaches(aamu, /^Piiloleikki/i);
  await wall.text('piiloleikki').waitFor({ state: 'attached' });
  await house.kill();
  await house.start();
  await aamu.page.reload();
  await aamu.page.getByRole('button', { name: /^Piiloleikki.*Näkyvissä/i }).waitFor();
  await wall.text('piiloleikki').waitFor({ state: 'attached' });
  await tiina.page.reload();
  expect(await faultsOf(aamu.page)).toEqual([]);
}, 120_000);

it('leaving the part is asked once more; then nothing of what was told is left', async () => {
  await tiina.goesOn();
  await tiina.sheet.getByRole('button', { name: 'Poista pelit' }).click();
  await expect.poll(() => wall.page.getByText('piiloleikki').count()).toBe(0);
  await aamu.heading('Minkä sanan viet mukanasi?').waitFor();
}, 60_000);

it('in pairs, what one opens is seen by those who tell together, and by nobody else', async () => {
  await tiina.page.goto(`${house.url}/host`);
  await opensTable(false);
  await tiina.taps(/^Pareittain/);
  await aamu.taps('nyt');
  await aamu.taps('sanaristikko');
  await aamu.taps('Valmis');
  await tiina.taps('Aloitetaan kertominen');
  await aamu.heading('Kertokaa vuorotellen').waitFor();
  await nour.taps('Listen to your partner');
  await nour.heading('Your partner is telling').waitFor();
  await look(nour.page, 'lifeline-phone-pair-waiting');
  await aamu.page.getByRole('button', { name: /^Sanaristikko/i }).click();
  await nour.heading('Your partner is telling').waitFor();
  await nour.text('sanaristikko').waitFor();
  await look(nour.page, 'lifeline-phone-pair-heard');
  await look(aamu.page, 'lifeline-phone-pair-tell');
  expect(await wall.page.getByText('sanaristikko').count()).toBe(0);
  await look(wall.page, 'lifeline-wall-pairs', 1500);
  await nour.taps('Ask with a card');
  await nour.page.getByRole('radio').first().check({ force: true });
  await nour.choice(0).click();
  await look(tiina.page, 'lifeline-console-pairs');
  // The wall has not been asked about on this console: what is a person's own is not on it.
  await tiina.text('Vastaa ensin oikealla').waitFor();
  await tiina.taps('Lopetetaan kertominen');
  await aamu.heading('Mitä otat mukaan?').waitFor();
  for (const { troubles } of [tiina, aamu, nour, wall]) expect(troubles).toEqual([]);
}, 120_000);
