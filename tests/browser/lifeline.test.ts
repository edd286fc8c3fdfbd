import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import finnish from '../../client/locales/fi.activities.json' with { type: 'json' };
import { readLifeline } from '../../shared/activities/pelitarina/lifeline.ts';
import { faultsOf } from './support/axe.ts';
import { House } from './support/house.ts';
import { look } from './support/look.ts';
import { Facilitator, Phone, type Screen } from './support/people.ts';

/** Minun pelini: Aamu tells in Finnish, Nour listens in Swedish, and Leila has no phone. */
let house: House;
let tiina: Facilitator;
let aamu: Phone;
let nour: Phone;
let wall: Screen;

const mine = () => tiina.page.locator('.seat-controls');

beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom({ plays: false, scenario: /^Avaa huone: Minun pelini/ });
  wall = await tiina.opensScreen();
  const code = await tiina.code();
  aamu = await Phone.joins(house, code, 'Aamu');
  nour = await Phone.joins(house, code, 'Nour', 'Svenska');
  await tiina.addsSeatWithoutPhone('Leila');
  await tiina.saysWallIsPrivate();
  await tiina.taps('Aloita');
  await tiina.goesOn();
  await tiina.heading('Miten kerrotaan?').waitFor();
}, 120_000);
afterAll(() => house.close());

it('a phone says what comes before it is known how it is told', async () => {
  await aamu.heading('Pelejä elämän varrelta').waitFor();
  await look(aamu.page, 'lifeline-phone-way');
  await look(tiina.page, 'lifeline-console-way');
  await tiina.taps(/^Kaikki yhdessä/);
  await aamu.heading('Mistä haluat aloittaa?').waitFor();
});

it('Aamu draws a game with words and a drawing, and finds it again after a refresh', async () => {
  await look(aamu.page, 'lifeline-phone-stages');
  await aamu.taps('lapsena');
  await aamu.heading('Mikä peli oli tärkeä?').waitFor();
  await look(aamu.page, 'lifeline-phone-tokens');
  await aamu.taps('polttopallo');
  await aamu.page.getByLabel('Pelin nimi').fill('Polttopallo pihalla');
  await aamu.page.getByLabel('Milloin?').fill('joka kesä');
  await aamu.taps('Kirjoita muisto');
  await look(aamu.page, 'lifeline-phone-prompts');
  await aamu.taps('Kenen kanssa pelasit, vai pelasitko yksin?');
  await aamu.page.getByLabel('Oma vastaus').fill('Naapurin Eilan kanssa, aina pimeään asti.');
  await aamu.taps('Valmis');
  await aamu.taps('Piirrä');
  const sheet = await aamu.page.locator('.draw-sheet').boundingBox();
  if (!sheet) throw new Error('expected a sheet of paper');
  const at = (x: number, y: number) => [sheet.x + x * sheet.width, sheet.y + y * sheet.height] as const;
  const { mouse, keyboard } = aamu.page;
  await mouse.move(...at(0.5, 0.2));
  await mouse.down();
  for (let angle = 0; angle <= 24; angle++)
    await mouse.move(...at(0.5 + 0.3 * Math.sin(angle / 3.8), 0.5 - 0.3 * Math.cos(angle / 3.8)));
  await mouse.up();
  await expect.poll(() => aamu.page.locator('.draw-sheet path').count()).toBe(1);
  // The same with the keys.
  await aamu.page.locator('.draw-sheet').focus();
  for (const key of ['ArrowLeft', ' ', 'ArrowRight', 'ArrowRight', ' ']) await keyboard.press(key);
  await expect.poll(() => aamu.page.locator('.draw-sheet path').count()).toBe(2);
  await look(aamu.page, 'lifeline-phone-paper');
  await aamu.taps('Pyyhi kaikki');
  await expect.poll(() => aamu.page.locator('.draw-sheet path').count()).toBe(0);
  await aamu.taps('Kumoa');
  await expect.poll(() => aamu.page.locator('.draw-sheet path').count()).toBe(2);
  await aamu.taps('Valmis');
  await look(aamu.page, 'lifeline-phone-game');
  await aamu.page.reload();
  await aamu.text('Polttopallo pihalla').waitFor();
  await aamu.taps('Lisää vaihe');
  await aamu.taps('nuorena');
  await aamu.taps('nettipeli');
  await aamu.taps('Valmis');
  await aamu.taps('Lisää vaihe');
  await aamu.page.getByLabel('Oma vaihe').fill('Tampereella');
  await aamu.taps('Lisää tämä');
  await aamu.taps('shakki');
  await aamu.taps('Valmis');
  await look(aamu.page, 'lifeline-phone-ribbon');
  await aamu.page.getByRole('button', { name: 'shakki' }).click();
  await aamu.taps('Poista peli');
  await aamu.taps('Palauta');
  await aamu.page.getByRole('button', { name: 'shakki' }).click();
  // A page that goes in the middle of a sentence loses none of it.
  await aamu.taps('Kirjoita muisto');
  await aamu.taps('Millaisessa paikassa pelattiin?');
  await aamu.page.getByLabel('Oma vastaus').fill('Kirjaston nurkassa, ikk');
  await aamu.page.reload();
  await aamu.page.getByRole('button', { name: 'shakki' }).click();
  await aamu.text('Kirjaston nurkassa, ikk').waitFor();
  await aamu.taps('Valmis');
});

it('nothing of it has left the phone; Leila’s game lies at the console, closed', async () => {
  await mine().getByRole('button', { name: 'koulussa' }).click();
  await look(tiina.page, 'lifeline-console-tokens');
  await mine().getByRole('button', { name: 'hyppynaru' }).click();
  await mine().getByLabel('Pelin nimi').fill('Hyppynaru välitunnilla');
  await mine().getByRole('button', { name: 'Valmis' }).click();
  await mine().getByText('Hyppynaru välitunnilla').waitFor();
  await look(tiina.page, 'lifeline-console-draw');
  await tiina.page.reload();
  await mine().getByText('Hyppynaru välitunnilla').waitFor();
  for (const page of [wall.page, nour.page]) {
    expect(await page.getByText(/Polttopallo|Hyppynaru/).count()).toBe(0);
  }
});

it('Aamu opens one game, Nour asks and gives, and the turn ends', async () => {
  await tiina.taps('Aloitetaan kertominen');
  await aamu.heading('Mistä pelistä haluat kertoa?').waitFor();
  await aamu.page.getByRole('button', { name: /^Polttopallo pihalla/ }).click();
  await wall.text('Polttopallo pihalla').waitFor({ state: 'attached' });
  await look(aamu.page, 'lifeline-phone-tell');
  await look(wall.page, 'lifeline-wall-one', 2500);
  await aamu.page.getByRole('button', { name: /^Nettipeli/i }).click();
  await wall.text('nettipeli').waitFor({ state: 'attached' });
  expect(await wall.page.getByText('shakki').count()).toBe(0);

  await nour.heading('Aamu berättar').waitFor();
  await look(nour.page, 'lifeline-phone-listen-sv');
  await nour.taps('Fråga med ett kort');
  await look(nour.page, 'lifeline-phone-ask-sv');
  await nour.choice(0).click();
  await nour.text('Frågan ligger framför berättaren').waitFor();
  await aamu.button('Siirrä sivuun').waitFor();
  await look(aamu.page, 'lifeline-phone-asked');
  await look(wall.page, 'lifeline-wall-asked', 2500);
  await aamu.taps('Siirrä sivuun');
  await aamu.button('Siirrä sivuun').waitFor({ state: 'hidden' });
  await nour.taps('Ge en färdighet');
  await look(nour.page, 'lifeline-phone-give-sv');
  await nour.choice(0).click();
  await nour.text('Du gav kortet').waitFor();
  await aamu.taps('Vuoroni on valmis');
  await expect.poll(() => wall.page.getByText('Polttopallo pihalla').count()).toBe(0);
});

it('Nour passes without a word, and Leila tells from the console', async () => {
  await nour.heading('Vilket spel vill du berätta om?').waitFor();
  await look(nour.page, 'lifeline-phone-pass-sv');
  await nour.taps('Min tur är klar');
  await mine()
    .getByRole('button', { name: /^Hyppynaru välitunnilla/ })
    .click();
  await wall.text('Hyppynaru välitunnilla').waitFor({ state: 'attached' });
  await look(tiina.page, 'lifeline-console-tell');
  await mine().getByRole('button', { name: 'Vuoroni on valmis' }).click();
});

it('Aamu keeps the skill that was heard; what was told is erased, and nothing went wrong', async () => {
  await aamu.heading('Joku kuuli tarinassasi tämän taidon').waitFor();
  await look(aamu.page, 'lifeline-phone-gift');
  await aamu.taps('Pidän kortin');
  await aamu.heading('Mitä otat mukaan?').waitFor();
  await aamu.heading('Taidot, jotka pidit').waitFor();
  await aamu.page.getByRole('switch', { name: finnish.pelitarina.end.stays }).check();
  await aamu.text(finnish.pelitarina.end['stays-told']).waitFor();
  expect(await faultsOf(aamu.page)).toEqual([]);
  await look(aamu.page, 'lifeline-phone-end');
  await look(tiina.page, 'lifeline-console-end');
  await look(wall.page, 'lifeline-wall-end', 1500);
  await tiina.taps('Päätä ja poista pelit');
  await tiina.sheet.getByRole('button', { name: 'Poista pelit' }).click();
  await aamu.heading('Tarinasi on sinun').waitFor();
  await look(aamu.page, 'lifeline-phone-closed');
  for (const { troubles } of [tiina, aamu, nour, wall]) expect(troubles).toEqual([]);
});

it('the meeting over, Aamu takes the lifeline along as a file, and brings it to the next one', async () => {
  for (let parts = 0; parts < 3; parts++) {
    await tiina.goesOn();
    await tiina.page.waitForTimeout(400);
  }
  await aamu.heading(finnish.pelitarina.keepsake.title).waitFor();
  await look(aamu.page, 'lifeline-phone-keepsake', 1500);
  expect(await faultsOf(aamu.page)).toEqual([]);
  const [file] = await Promise.all([
    aamu.page.waitForEvent('download'),
    aamu.page.getByRole('button', { name: finnish.pelitarina.keepsake.file }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^pelitarina-\d{4}-\d\d-\d\d\.json$/);
  const path = await file.path();
  // What was let stay is on the own page, and goes when its person says so.
  await aamu.taps('Minusta ja minulta');
  await aamu.sheet.getByRole('heading', { name: 'Pelini' }).waitFor();
  await aamu.sheet.getByRole('heading', { name: 'Pelini' }).scrollIntoViewIfNeeded();
  await look(aamu.page, 'lifeline-phone-own-page');
  expect(await faultsOf(aamu.page)).toEqual([]);
  await aamu.sheet.getByRole('button', { name: /^Poista peli.*Polttopallo/ }).click();
  await look(aamu.page, 'lifeline-phone-own-page-sure');
  await aamu.sheet.getByRole('button', { name: 'Säilytä' }).click();
  const [stayed] = await Promise.all([
    aamu.page.waitForEvent('download'),
    aamu.sheet.getByRole('button', { name: 'Tallenna tiedostona' }).click(),
  ]);
  expect(readLifeline(readFileSync(await stayed.path(), 'utf8'))).toMatchObject({
    ok: true,
    value: { games: [{ title: 'Polttopallo pihalla' }, { title: 'nettipeli' }] },
  });
  await look(aamu.page, 'lifeline-phone-own-page-saved');
  await aamu.sheet.getByRole('button', { name: 'Poista kaikki pelit' }).click();
  expect(await faultsOf(aamu.page)).toEqual([]);
  await look(aamu.page, 'lifeline-phone-own-page-all');
  await aamu.sheet.getByRole('button', { name: 'Poista kaikki pelit' }).click();
  await aamu.sheet.getByText('Polttopallo pihalla').waitFor({ state: 'hidden' });
  await aamu.sheet.getByText('Poistettu').waitFor();
  await look(aamu.page, 'lifeline-phone-own-page-gone');
  await aamu.closesSheet();
  await aamu.taps('Valmis');

  await tiina.page.goto(`${house.url}/host`);
  await tiina.opensRoom({ plays: false, scenario: /^Avaa huone: Minun pelini/ });
  const again = await Phone.joins(house, await tiina.code(), 'Aamu');
  await tiina.addsSeatWithoutPhone('Leila');
  await tiina.taps('Aloita');
  await tiina.goesOn();
  await tiina.taps(/^Kaikki yhdessä/);
  await again.heading('Mistä haluat aloittaa?').waitFor();
  await again.page.locator('input[type=file]').setInputFiles(path);
  await again.text('Polttopallo pihalla').waitFor();
  await again.text('Tampereella').waitFor();
  await look(again.page, 'lifeline-phone-brought');
  for (const { troubles } of [tiina, aamu, again]) expect(troubles).toEqual([]);
});
