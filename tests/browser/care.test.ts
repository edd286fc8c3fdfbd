import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { focusIsOn } from './support/focus.ts';
import { House } from './support/house.ts';
import { look } from './support/look.ts';
import { Facilitator, Phone } from './support/people.ts';

/** Looking after people from the console: how deep, what not about, how we play, how everyone is, what they write. */
let house: House;
let tiina: Facilitator;
let nour: Phone;
/** what axe found, in all states */
const faults: string[] = [];

beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

async function opens(sheet: 'Kortit ja rajat' | 'Näin pelaamme'): Promise<void> {
  await tiina.taps('Asetukset');
  await tiina.taps(sheet);
  await tiina.sheet.getByRole('heading', { name: sheet }).waitFor();
}

it('two people are at the table, one of them without a phone', async () => {
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom({ plays: false });
  await tiina.addsSeatWithoutPhone('Sampo');
  nour = await Phone.joins(house, await tiina.code(), 'Nour');
  await tiina.text('Nour').waitFor();
  await tiina.taps('Aloita');
  await tiina.page.locator('.console').waitFor();
});

it('before the wall check, nothing of messages or of how people are can be seen', async () => {
  expect(await tiina.button(/^Viestit/).count()).toBe(0);
  expect(await tiina.button('Onko kaikki hyvin?').count()).toBe(0);
  expect(await tiina.page.getByText('Ei vielä vuoroa').count()).toBe(0);
});

it('the ceiling is set, and it is said why the serious cards are not offered', async () => {
  await opens('Kortit ja rajat');
  const sheet = tiina.sheet;
  expect(await sheet.getByRole('radio', { name: 'Vakavat' }).count()).toBe(0);
  await sheet.getByText('Vakavat kortit tarvitsevat kaksi työntekijää.').waitFor();
  await sheet.getByRole('radio', { name: 'Henkilökohtaiset' }).check();
  await sheet.locator('.pick-chosen', { hasText: 'Henkilökohtaiset' }).waitFor();
  await look(tiina.page, 'care-limits');
  faults.push(...(await faultsOf(tiina.page, 'limits')));
});

it('a line that is added here stands on everyone’s own page; to lift it, the group is asked first', async () => {
  const money = tiina.sheet.getByRole('group', { name: 'Raha' });
  await money.getByRole('radio', { name: 'Ei lainkaan' }).check();
  await money.locator('.pick-chosen', { hasText: 'Ei lainkaan' }).waitFor();
  await nour.taps('Oma sivu');
  await nour.sheet.getByRole('button', { name: 'Mistä emme puhu' }).click();
  const topic = nour.sheet.getByRole('listitem').filter({ hasText: 'Raha' });
  await topic.getByText('Tästä emme puhu.').waitFor();
  await money.getByRole('radio', { name: 'Saa tulla' }).check();
  await money.getByText('Kysy ensin ryhmältä.').waitFor();
  await topic.getByText('Tästä emme puhu.').waitFor();
  await money.scrollIntoViewIfNeeded();
  await look(tiina.page, 'care-lift');
  await money.getByRole('button', { name: 'Ryhmälle sopii' }).click();
  await topic.getByText('Tästä emme puhu.').waitFor({ state: 'detached' });
  await nour.closesSheet();
});

it('with children in the room there are light cards only, and no notes', async () => {
  await tiina.sheet.getByRole('checkbox', { name: 'Lapsia paikalla' }).check();
  await tiina.sheet.getByText('Lapsia on paikalla. Siksi tulee vain kevyitä kortteja.').waitFor();
  expect(await tiina.sheet.getByRole('radio', { name: 'Henkilökohtaiset' }).count()).toBe(0);
  await tiina.closesSheet();
  await tiina.saysWallIsPrivate();
  await tiina.text('Lapsia on paikalla, joten havaintoja ei kirjata.').waitFor();
  expect(await tiina.button('Havainto ryhmästä').count()).toBe(0);
  await look(tiina.page, 'care-children');
  await opens('Kortit ja rajat');
  await tiina.sheet.getByRole('checkbox', { name: 'Lapsia paikalla' }).uncheck();
  await tiina.sheet.getByRole('radio', { name: 'Henkilökohtaiset' }).waitFor();
  await tiina.closesSheet();
  await tiina.button('Havainto ryhmästä').waitFor();
});

it('how we play is changed at once', async () => {
  await opens('Näin pelaamme');
  const sheet = tiina.sheet;
  await sheet.getByRole('radio', { name: 'Vuorot arvotaan' }).check();
  await sheet.getByRole('radio', { name: '2 minuuttia' }).check();
  await sheet.getByRole('radio', { name: 'Työpari tai vertaisohjaaja saa jatkaa' }).check();
  await sheet.getByRole('radio', { name: '10 minuuttia' }).check();
  await look(tiina.page, 'care-settings');
  faults.push(...(await faultsOf(tiina.page, 'settings')));
  await sheet.getByRole('radio', { name: 'Odotetaan' }).check();
  await sheet.getByText('Miten kauan odotetaan ensin?').waitFor({ state: 'detached' });
  await tiina.closesSheet();
  await opens('Näin pelaamme');
  for (const chosen of ['Vuorot arvotaan', 'Odotetaan', 'Työpari tai vertaisohjaaja saa jatkaa', '10 minuuttia'])
    expect(await sheet.getByRole('radio', { name: chosen }).isChecked()).toBe(true);
  await tiina.closesSheet();
});

it('the menu opens and folds by keyboard, and focus stays at hand', async () => {
  await tiina.button('Asetukset').focus();
  await tiina.page.keyboard.press('Enter');
  await tiina.button('Kortit ja rajat').waitFor();
  await look(tiina.page, 'care-menu');
  faults.push(...(await faultsOf(tiina.page, 'menu')));
  await tiina.page.keyboard.press('Tab');
  await tiina.page.keyboard.press('Escape');
  await tiina.button('Kortit ja rajat').waitFor({ state: 'hidden' });
  await focusIsOn(tiina.page, 'Asetukset');
});

it('a message is told quietly, read, and answered', async () => {
  await nour.taps('Ohjaajalle');
  await nour.sheet.getByLabel('Viestisi').fill('Voinko istua oven vieressä?');
  await nour.taps('Lähetä viesti');
  await tiina.button('Viestit 1 uusi').waitFor();
  await look(tiina.page, 'care-message-came');
  await tiina.taps('Viestit 1 uusi');
  const sheet = tiina.sheet;
  await sheet.getByText('Voinko istua oven vieressä?').waitFor();
  await sheet.getByText(/^Viestit poistuvat, kun istunto päättyy, ellei viestistä sovita muuta\./).waitFor();
  await sheet.getByLabel('Vastaa: Nour').fill('Tietysti voit.');
  await sheet.getByRole('button', { name: 'Lähetä' }).click();
  await nour.sheet.getByText('Tietysti voit.').waitFor();
  await sheet.locator('.thread-facilitator', { hasText: 'Tietysti voit.' }).waitFor();
  await expect.poll(() => sheet.getByLabel('Vastaa: Nour').inputValue()).toBe('');
  await look(tiina.page, 'care-messages');
  faults.push(...(await faultsOf(tiina.page, 'messages')));
});

it('nobody is asked whether a message may stay; under its quiet line each may say so, and take it back', async () => {
  const mayStay = { name: 'Saa jäädä keskustelun pohjaan' };
  const [phone, console] = [nour, tiina].map((person) => person.sheet.getByRole('listitem').first());
  if (!phone || !console) throw new Error('expected two sheets');
  expect(await phone.getByRole('checkbox').isVisible()).toBe(false);
  await phone.getByText('Poistuu, kun istunto päättyy').click();
  await phone.getByRole('checkbox', mayStay).check();
  await console.getByText('Poistuu, kun istunto päättyy').click();
  await console.getByText('Nour antaa luvan.').waitFor();
  await console.getByRole('checkbox', mayStay).check();
  await phone.getByText('Sovittu yhdessä: säilyy').waitFor();
  for (const person of [nour, tiina]) {
    await look(person.page, `care-staying-${person === nour ? 'phone' : 'console'}`);
    faults.push(...(await faultsOf(person.page, 'a message that stays')));
  }
  await phone.getByRole('checkbox', mayStay).uncheck();
  await console.getByText('Poistuu, kun istunto päättyy').waitFor();
  await tiina.closesSheet();
  await tiina.button('Viestit').waitFor();
  await nour.closesSheet();
});

it('everyone is asked how they are; the answers are seen only after the wall check, and put down', async () => {
  await tiina.taps('Onko kaikki hyvin?');
  await tiina.text('Ei tallennu mihinkään.').waitFor();
  await nour.sheet.getByRole('button', { name: 'Vähän hankalaa' }).click();
  await tiina.text('Vähän hankalaa').waitFor();
  await look(tiina.page, 'care-wellbeing');
  faults.push(...(await faultsOf(tiina.page, 'wellbeing')));
  await tiina.taps('Piilota');
  await tiina.text('Vähän hankalaa').waitFor({ state: 'detached' });
  expect(await tiina.button(/^Viestit/).count()).toBe(0);
  await look(tiina.page, 'care-hidden');
  await tiina.saysWallIsPrivate();
  await tiina.text('Vähän hankalaa').waitFor();
  await tiina.taps('Lopeta kysymys');
  await tiina.text('Vähän hankalaa').waitFor({ state: 'detached' });
  await nour.sheet.waitFor({ state: 'detached' });
});

it('who has had no turn yet is marked quietly, and the top bar stays in one row on a laptop and on a tablet', async () => {
  await tiina.goesOn();
  await tiina.text('Ei vielä vuoroa').waitFor();
  await look(tiina.page, 'care-no-turn');
  const bar = tiina.page.locator('.console-top');
  expect((await bar.boundingBox())?.height).toBeLessThan(80);
  await tiina.page.setViewportSize({ width: 1024, height: 768 });
  await look(tiina.page, 'care-tablet');
  expect((await bar.boundingBox())?.height).toBeLessThan(80);
});

it('nothing went wrong in any of the pages, and axe has no complaint', () => {
  expect([tiina.troubles, nour.troubles, faults]).toEqual([[], [], []]);
});
