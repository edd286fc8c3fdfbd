import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionSummary } from '../../shared/wire/api.ts';
import { faultsOf } from './support/axe.ts';
import { House } from './support/house.ts';
import { look } from './support/look.ts';
import { Facilitator, Phone, type Screen } from './support/people.ts';

/** A group story from the roles to its second ending: two languages, a seat without a phone, somebody who comes late. */
let house: House;
let tiina: Facilitator;
let aamu: Phone;
let nour: Phone;
let mika: Phone;
let wall: Screen;
let code: string;

/** What only Amir's friend knows. */
const secret = /kolmesataa kertaa päivässä/;
const wallSays = async () => wall.page.locator('body').innerText();
/** The step on, once the one before has been answered. */
const step = (name: string) =>
  tiina.page.locator('.now-actions .button:not([aria-busy])').filter({ hasText: name }).click();
const answers = (phone: Phone, words: string) => phone.button(new RegExp(words)).click();
/** For Leila, who has no phone. */
const answersForLeila = (words: string) =>
  tiina.page.locator('.seat-controls').getByRole('button', { name: words }).click();

/** What axe finds on these pages, all at the same time: nothing. */
const isSound = async (state: string, ...seen: { page: Page }[]) =>
  expect((await Promise.all(seen.map(({ page }) => faultsOf(page, state)))).flat()).toEqual([]);

beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom({ plays: false, scenario: /^Avaa huone: Uusi naapuri/ });
  wall = await tiina.opensScreen();
  code = await tiina.code();
  aamu = await Phone.joins(house, code, 'Aamu');
  nour = await Phone.joins(house, code, 'Nour', 'English');
  await tiina.addsSeatWithoutPhone('Leila');
  await tiina.taps('Aloita');
  const next = tiina.page.locator('.bar-next');
  while (!(await tiina.button('Aloitetaan tarina').isVisible())) {
    const before = await next.innerText();
    await next.click();
    await next.getByText(before.replace('\n', ' '), { exact: true }).waitFor({ state: 'hidden' });
    await tiina.page.waitForTimeout(300);
  }
  await aamu.heading('Uusi naapuri').waitFor();
}, 120_000);
afterAll(() => house.close());

it('each phone shows its own role, and its secret behind a tap only', async () => {
  await aamu.text('Ystävä').waitFor();
  await nour.text('The caretaker').waitFor();
  expect(await aamu.page.locator('body').innerText()).not.toMatch(secret);
  await aamu.taps('Näytä salaisuuteni');
  await aamu.text(secret).waitFor();
  await look(aamu.page, 'story-phone-secret');
  await isSound('secret', aamu);
  for (const other of [nour, wall, tiina]) expect(await other.page.locator('body').innerText()).not.toMatch(secret);
  await look(wall.page, 'story-screen-roles', 1500);
  await sleeps(aamu.page);
  expect(await aamu.page.locator('body').innerText()).not.toMatch(secret);
});

/** The phone is locked, or another page is in front. */
const sleeps = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
  });

it('the card of a seat without a phone is shown on the console once the wall does not show it', async () => {
  await tiina.taps('Roolit');
  await tiina.sheet.getByText('Vastaa ensin oikealla').waitFor();
  await tiina.closesSheet();
  await tiina.saysWallIsPrivate();
  await tiina.taps('Roolit');
  await tiina.sheet.getByRole('button', { name: 'Näytä kortti: Leila' }).click();
  await tiina.sheet.getByText('Alakerran pari').last().waitFor();
  expect(await tiina.sheet.innerText()).not.toMatch(secret);
  await look(tiina.page, 'story-console-roles');
  await isSound('role cards', tiina);
  await tiina.page.emulateMedia({ media: 'print' });
  const paper = await tiina.page.locator('.printed-card').innerText();
  for (const words of ['Alakerran pari', 'The couple downstairs']) expect(paper).toContain(words);
  await look(tiina.page, 'story-paper');
  await tiina.page.emulateMedia({ media: 'screen' });
  await tiina.closesSheet();
});

it('votes are shown together: nothing of them is seen before, and a refresh loses none', async () => {
  await step('Aloitetaan tarina');
  await answers(aamu, 'Vilkuttaa parvekkeelle');
  await answers(nour, 'Waves');
  await answersForLeila('Juttelee Nakille');
  await tiina.text('3 / 3 vastannut').waitFor();
  expect(await wallSays()).not.toMatch(/\d vastaus/);
  await aamu.page.reload();
  await aamu.page.locator('.choice[aria-pressed=true]', { hasText: 'Vilkuttaa' }).waitFor();
  await look(aamu.page, 'story-phone-vote');
  await look(tiina.page, 'story-console-vote', 1500);
  await look(wall.page, 'story-screen-vote', 1500);
  await isSound('vote', aamu, nour, tiina, wall);
  await step('Näytä vastaukset');
  await aamu.heading('Näin päätettiin').waitFor();
  await aamu.page.getByRole('img', { name: '2 vastausta' }).waitFor();
  await nour.heading('This was decided').waitFor();
  await look(aamu.page, 'story-phone-decided');
  await look(nour.page, 'story-phone-decided-en');
  await look(wall.page, 'story-screen-decided', 2000);
  await isSound('decided', aamu, wall);
});

it('everyone stands still at a question, and one answers by keyboard alone', async () => {
  await step('Jatketaan');
  await tiina.taps(/^Pysähdytään: Mitä Helka/);
  await aamu.heading('Pysähdytään').waitFor();
  await look(wall.page, 'story-screen-freeze', 1500);
  await isSound('frozen', aamu);
  await step('Jatketaan');
  await aamu.heading('Mitä nyt tehdään?').waitFor();
  const hello = aamu.button(/Hei, minä olen Amir/);
  await hello.waitFor();
  const focused = () => hello.evaluate((button) => button === document.activeElement);
  for (let tabs = 0; tabs < 20 && !(await focused()); tabs++) await aamu.page.keyboard.press('Tab');
  await aamu.page.keyboard.press('Enter');
  await aamu.page.locator('.choice[aria-pressed=true]').waitFor();
  await tiina.text('1 / 3 vastannut').waitFor();
  await step('Näytä vastaukset');
  await aamu.heading('Näin päätettiin').waitFor();
  await step('Jatketaan');
  await aamu.heading('Tarina jatkuu').waitFor();
  await isSound('passage', aamu);
  await step('Jatketaan');
});

it('a role decides; the others are told so', async () => {
  await nour.heading('The friend decides now').waitFor();
  await look(nour.page, 'story-phone-watching');
  await answers(aamu, 'Nuku nyt');
  await aamu.heading('Näin päätettiin').waitFor();
  await step('Jatketaan');
  await aamu.heading('Tarina jatkuu').waitFor();
  await step('Jatketaan');
});

it('somebody who comes late hears what has happened, and has the role that was free', async () => {
  mika = await Phone.joins(house, code, 'Mika', 'Helppo suomi');
  await tiina.taps(/^Päästä pöytään/);
  await mika.text('Koiran omistaja').waitFor();
  const soFar = mika.page.locator('.story-so-far p');
  await soFar.first().waitFor();
  await expect.poll(() => soFar.count(), { timeout: 5000 }).toBeGreaterThan(2);
  await look(mika.page, 'story-phone-late');
  await isSound('late', mika);
});

it('something else is written down by whoever leads, and the story goes on', async () => {
  await tiina.taps('Jokin muu');
  await tiina.sheet.getByLabel('Mitä tapahtuu?').fill('Amir vie Helkan ovelle kupin teetä.');
  await tiina.sheet.getByRole('button', { name: /Menee heti Helkan ovelle/ }).click();
  await isSound('something else', tiina);
  await tiina.sheet.getByRole('button', { name: 'Näin tapahtuu' }).click();
  await aamu.text('Amir vie Helkan ovelle kupin teetä.').waitFor();
  await look(wall.page, 'story-screen-other', 1500);
  await step('Jatketaan');
  await aamu.heading('Mitä nyt tehdään?').waitFor();
});

it('nobody answers, which is an outcome; the story ends', async () => {
  await step('Näytä vastaukset');
  await aamu.text('Kukaan ei vastannut. Sekin on ratkaisu.').waitFor();
  await step('Jatketaan');
  await mika.page.locator('.choice').nth(2).click();
  await aamu.heading('Näin päätettiin').waitFor();
  await step('Jatketaan');
  await aamu.heading('Mikä auttoi').waitFor();
  await look(aamu.page, 'story-phone-ending');
  await look(wall.page, 'story-screen-ending', 2000);
  await look(tiina.page, 'story-console-ending');
  await isSound('ending', aamu, mika, wall, tiina);
});

it('what if it had been decided otherwise: the other branch, and both on the map', async () => {
  await tiina.taps('Entä jos');
  await look(tiina.page, 'story-console-map');
  await isSound('map', tiina);
  const places = tiina.sheet.locator('.story-way-choose');
  const before = await places.count();
  await places.nth(before - 2).click();
  await mika.page.locator('.choice').nth(1).click();
  await aamu.heading('Näin päätettiin').waitFor();
  await step('Jatketaan');
  await tiina.text(/ 0 \/ 4 vastannut/).waitFor();
  await answers(aamu, 'Pyykkivuoro');
  await step('Näytä vastaukset');
  await aamu.heading('Näin päätettiin').waitFor();
  await step('Jatketaan');
  await aamu.heading('Mikä auttoi').waitFor();
  await expect.poll(() => wall.page.locator('.story-way li').count(), { timeout: 5000 }).toBe(before + 2);
  await expect.poll(() => wall.page.locator('.story-way-branch').count(), { timeout: 5000 }).toBe(1);
  await look(wall.page, 'story-screen-map', 2000);
  await aamu.heading('Kuljettu tie').scrollIntoViewIfNeeded();
  await look(aamu.page, 'story-phone-map');
  await step('Päätetään tarina');
  await aamu.text('Kiitos tarinasta.').waitFor();
  await look(wall.page, 'story-screen-over', 2000);
  for (const { troubles } of [tiina, aamu, nour, mika, wall]) expect(troubles).toEqual([]);
});

it('on a shared device, the next one finds nothing of the last one’s secret', async () => {
  await tiina.page.goto(`${house.url}/host`);
  await tiina.opensRoom({ plays: false, scenario: /^Avaa huone: Uusi naapuri/ });
  for (const name of ['Leila', 'Sampo']) {
    await tiina.taps('Yhteinen laite');
    await tiina.taps('Lisää paikka yhteiselle laitteelle');
    await tiina.fillsSeat(name);
  }
  const sessions = await tiina.page.evaluate(
    async () => (await (await fetch('/api/sessions')).json()) as SessionSummary[],
  );
  const session = sessions.find(({ phase }) => phase === 'lobby');
  const device = await Phone.opens(house, session?.devicePath ?? '');
  await tiina.taps('Aloita');
  await tiina.goesOn();
  await tiina.button('Aloitetaan tarina').waitFor();
  await device.taps('Olen Leila');
  await device.taps('Näytä salaisuuteni');
  await device.text(secret).waitFor();
  await device.taps('Annan laitteen eteenpäin');
  await device.text('Anna laite: Sampo').waitFor();
  expect(await device.page.content()).not.toMatch(secret);
  await device.taps('Olen Sampo');
  await device.text('Talonmies').waitFor();
  expect(await device.page.content()).not.toMatch(secret);
  expect(device.troubles).toEqual([]);
});
