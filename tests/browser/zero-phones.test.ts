import { afterAll, beforeAll, expect, it } from 'vitest';
import { House } from './support/house.ts';
import { Facilitator, playUntil, type Screen } from './support/people.ts';

/** A whole session without a single phone: led from the console onto the shared screen. */
let house: House;
let tiina: Facilitator;
let screen: Screen;

beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

it('three people without phones come to the table', async () => {
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom({ plays: false });
  for (const name of ['Leila', 'Sampo', 'Meri']) await tiina.addsSeatWithoutPhone(name);
  screen = await tiina.opensScreen();
  for (const name of ['Leila', 'Sampo', 'Meri']) await screen.text(name).waitFor();
  await tiina.saysWallIsPrivate();
  await tiina.taps('Aloita');
});

it('each weather is entered from the console', async () => {
  for (let seat = 0; seat < 3; seat++) {
    await tiina.page.locator('.seat-tab').nth(seat).click();
    await tiina.choice(seat).click();
  }
  await tiina.taps('Näytä säät');
  await tiina.text('Säät ovat näkyvissä').waitFor();
  await tiina.goesOn();
});

it('the board is played to a named picture; the two cards stand on the screen for all', async () => {
  await tiina.text(/Leila/).waitFor();
  await playUntil([tiina.page], () => tiina.text('Valitse toinen näistä korteista.').isVisible());
  await tiina.taps('Viimeinen kierros');
  await playUntil([tiina.page], () => tiina.page.getByLabel('Kuvan nimi').isVisible());
  await tiina.page.getByLabel('Kuvan nimi').fill('Aamukahvi');
  await tiina.taps(/^(Anna nimi|Annetaan nimi)$/);
  await screen.text('Aamukahvi').waitFor();
  await tiina.goesOn();
});

it('words and thanks go through the console, too, and the session ends', async () => {
  for (let seat = 0; seat < 3; seat++) {
    await tiina.page.locator('.seat-tab').nth(seat).click();
    await tiina.choice(seat).click();
  }
  await tiina.taps('Siirrytään kiittämään');
  for (let seat = 0; seat < 3; seat++) {
    await tiina.page.locator('.seat-tab').nth(seat).click();
    await tiina.choice(0).click();
  }
  await tiina.page.locator('.seat-tab').first().click();
  await tiina.taps('Pidän kortin');
  await tiina.taps('Siirrytään hyvästeihin');
  await tiina.goesOn();
  await screen.text(/Kiitos, että olit mukana/).waitFor();
  await tiina.page.getByRole('link', { name: 'Aloita jälkihetki' }).waitFor();
  expect(tiina.troubles.concat(screen.troubles)).toEqual([]);
});
