import { afterAll, beforeAll, expect, it } from 'vitest';
import { House } from './support/house.ts';
import { look } from './support/look.ts';
import { Facilitator, Phone, type Screen } from './support/people.ts';

/** The longer story played by its own buttons: Finnish and Swedish at one table, and Leila has no phone. */
let house: House;
let tiina: Facilitator;
let aamu: Phone;
let nour: Phone;
let wall: Screen;

const stepOn = () => tiina.page.locator('.now-actions .button-primary:not([aria-busy])').first();
const moment = () => tiina.page.locator('.now-strip').innerText();
/** The nth choice of those that this page offers now, if it offers any. */
async function chooses(choices: ReturnType<Phone['page']['locator']>, nth: number): Promise<boolean> {
  const count = await choices.count();
  if (count === 0) return false;
  await choices.nth(nth % count).click({ timeout: 3000 });
  return true;
}

beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom({ plays: false, scenario: /^Avaa huone: Kirje Kelasta/ });
  wall = await tiina.opensScreen();
  const code = await tiina.code();
  aamu = await Phone.joins(house, code, 'Aamu');
  nour = await Phone.joins(house, code, 'Nour', 'Svenska');
  await tiina.addsSeatWithoutPhone('Leila');
  await tiina.taps('Aloita');
  const next = tiina.page.locator('.bar-next');
  while (!(await tiina.button('Aloitetaan tarina').isVisible())) {
    const before = await next.innerText();
    await next.click();
    await next.getByText(before.replace('\n', ' '), { exact: true }).waitFor({ state: 'hidden' });
    await tiina.page.waitForTimeout(300);
  }
  await aamu.heading('Kirje Kelasta').waitFor();
}, 120_000);
afterAll(() => house.close());

it('Kirje Kelasta is played to an ending in two languages, with a seat without a phone', async () => {
  const open = '.choice:not([disabled])';
  const written = { hasNotText: /Jokin muu|Något annat/ };
  const offers = [aamu, nour].map(({ page }) => page.locator(open).filter(written));
  for (const place of ['.seat-controls', '.story-group'])
    offers.push(tiina.page.locator(`${place} ${open}`).filter(written));
  const throwsOf = [aamu, nour, tiina].map(({ page }) => page.getByRole('button', { name: /^(Heitä|Kasta) / }).first());
  for (let round = 0; round < 60 && !(await tiina.button('Päätetään tarina').isVisible()); round++) {
    const before = await moment();
    await look(wall.page, `kirje-${String(round).padStart(2, '0')}`, 1200);
    // Of one mind, and another one each time.
    for (const choices of offers) await chooses(choices, round);
    for (const die of throwsOf) if (await die.isVisible()) await die.click({ timeout: 3000 }).catch(() => {});
    await tiina.page.waitForTimeout(300);
    if (await stepOn().isVisible()) await stepOn().click({ timeout: 3000 });
    await expect.poll(moment, { timeout: 8000 }).not.toBe(before);
    await tiina.page.waitForTimeout(300);
  }
  await aamu.heading('Mikä auttoi').waitFor();
  await nour.heading('Vad som hjälpte').waitFor();
  await look(aamu.page, 'kirje-phone-ending');
  await look(nour.page, 'kirje-phone-ending-sv');
  await look(wall.page, 'kirje-ending', 2000);
  for (const { troubles } of [tiina, aamu, nour, wall]) expect(troubles).toEqual([]);
}, 240_000);
