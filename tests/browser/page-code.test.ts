import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagePictures } from '../../shared/observation/page-pictures.ts';
import { faultsOf } from './support/axe.ts';
import { focusIsOn } from './support/focus.ts';
import { pause } from './support/house.ts';
import { answers, noteWith, openMeeting, saysYesToNotes } from './support/own-page.ts';
import { Phone } from './support/people.ts';

/** My own page after the meeting, and in another browser by six pictures. */
let meeting: Awaited<ReturnType<typeof openMeeting>>;
let leila: Phone;
/** the words of the pictures, in their order */
let code: string[];

beforeAll(async () => {
  meeting = await openMeeting('Leila');
  leila = meeting.phone;
  await saysYesToNotes(leila);
  await meeting.workerNotes('Auttoi toista alkuun.');
  await meeting.workerNotes('Kertoi kirjeistä.');
}, 240_000);
afterAll(() => meeting.house.close());

it('after the meeting it is still there, with a way to take the yes back, and six pictures for later', async () => {
  const { page } = leila;
  await meeting.lead.does({ type: 'end' });
  await leila.heading('Kiitos, että olit mukana!').waitFor();
  await leila.taps('Minusta ja minulta');
  await leila.taps('Otan luvan pois');
  await leila.taps('Kyllä, otan pois');
  await leila.sheet.getByText(/^Et ole antanut lupaa. Työntekijä ei/).waitFor();
  expect(await page.locator('.own-note').count()).toBe(0);
  expect((await meeting.worker.get(`/api/sessions/${meeting.session.id}/people/1`)).status).toBe(409);
  await leila.taps('Annan luvan');
  await noteWith(page, 'Auttoi toista alkuun.').waitFor();
  await leila.taps('Tee kuvakoodi');
  await leila.sheet.getByText('Kirjoita ylös tai ota kuva. Koodi näkyy vain nyt.').waitFor();
  await leila.sheet.getByText(`Avaa osoite localhost:${meeting.house.port}/oma`).waitFor();
  code = (await leila.sheet.locator('.picture-code li').allInnerTexts()).map((word) => word.trim());
  expect(code).toHaveLength(6);
  expect(await leila.sheet.getByRole('link').count()).toBe(0);
  expect(await faultsOf(page, 'code')).toEqual([]);
  await leila.closesSheet();
  await leila.taps('Valmis');
  await leila.heading('Tervetuloa pöytään').waitFor();
});

/** Chooses the pictures by their words. */
async function chooses(page: Page, words: readonly string[]): Promise<void> {
  for (const word of words) await page.getByRole('button', { name: word, exact: true }).click();
}

it('six pictures open it in another browser; wrong ones kindly do not', async () => {
  const visitor = await Phone.opens(meeting.house, '/oma');
  const { page } = visitor;
  await visitor.heading('Oma sivu').waitFor();
  expect(await page.title()).toBe('Pelipiiri');
  expect(await page.locator('.door-picture').count()).toBe(48);
  for (const picture of await page.locator('.door-picture').all()) {
    const box = await picture.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', '3'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', '1'));
  await page.setViewportSize({ width: 360, height: 740 });
  await chooses(page, code.toReversed());
  await visitor.taps('Avaa');
  await visitor.text('Näillä kuvilla ei löydy sivua. Katso kuvat ja järjestys vielä kerran.').waitFor();
  expect(await faultsOf(page, 'wrong pictures')).toEqual([]);
  for (const _ of code) await visitor.taps('Peru viimeisin');
  await chooses(page, code);
  await visitor.taps('Avaa');
  await visitor.heading('Leila').waitFor();
  await visitor.text(/^Sivu sulkeutuu itsestään noin klo/).waitFor();
  await answers(page, 'Auttoi toista alkuun.', 'Tämä on oikein');
  await noteWith(page, 'Auttoi toista alkuun.').getByText('Tallennettu').waitFor();
  expect(await faultsOf(page, 'own page by its code')).toEqual([]);
  await page.getByRole('combobox', { name: 'Kieli' }).selectOption('en');
  await visitor.heading('What has been noted about me').waitFor();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fi-simple');
  await visitor.heading('Mitä minusta on kirjoitettu?').waitFor();
  await page.getByRole('combobox', { name: 'Kieli' }).selectOption('fi');
  await page.reload();
  await noteWith(page, 'Auttoi toista alkuun.').getByText('Tämä on oikein').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['pelipiiri.locale']);
  await visitor.taps('Sulje');
  await page.waitForURL('about:blank');
  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await page.goto(`${meeting.house.url}/oma`);
  await visitor.heading('Oma sivu').waitFor();
  expect(visitor.troubles).toEqual([]);
});

it('with the keyboard alone: the pictures by arrows, an answer, and Esc twice', async () => {
  const visitor = await Phone.opens(meeting.house, '/oma');
  const { page } = visitor;
  await visitor.heading('Oma sivu').waitFor();
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
  const tabsTo = async (what: () => Promise<boolean>) => {
    for (let tabs = 0; tabs < 60 && !(await what()); tabs++) await page.keyboard.press('Tab');
    expect(await what()).toBe(true);
  };
  const named = (text: string) => async () =>
    (await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).startsWith(text) ||
    (await focused()) === text;
  await tabsTo(named('kissa'));
  const words = await page
    .locator('.door-picture')
    .evaluateAll((pictures) => pictures.map((one) => one.getAttribute('aria-label')));
  expect(words).toHaveLength(pagePictures.length);
  for (const word of code) {
    await page.keyboard.press('Home');
    const place = words.indexOf(word);
    for (let row = 0; row < Math.floor(place / 6); row++) await page.keyboard.press('ArrowDown');
    for (let column = 0; column < place % 6; column++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  }
  await tabsTo(named('Avaa'));
  await page.keyboard.press('Enter');
  await visitor.heading('Leila').waitFor();
  const note = noteWith(page, 'Kertoi kirjeistä.');
  await note.waitFor();
  await tabsTo(named('Vastaan tähän: Kertoi'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ja autan taas.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await note.getByText('Ja autan taas.').waitFor();
  await note.getByText('Tallennettu').waitFor();
  await focusIsOn(page, /^Muuta: Kertoi/);
  await page.keyboard.press('Escape');
  await pause(200);
  await page.keyboard.press('Escape');
  await page.waitForURL('about:blank');
});

it('closes by itself when its time is up, and says so', async () => {
  const visitor = await Phone.opens(meeting.house, '/oma');
  const { page } = visitor;
  await page.route('**/api/door/page', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...(await response.json()), until: Date.now() + 7000 } });
  });
  await chooses(page, code);
  await visitor.taps('Avaa');
  await visitor.text('Sivu sulkeutuu pian. Voit avata sen uudelleen kuvilla.').waitFor();
  await visitor.text('Sivu sulkeutui itsestään. Voit avata sen uudelleen kuvilla.').waitFor({ timeout: 20_000 });
  expect(await page.locator('.own-note').count()).toBe(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

it('guessing is slowed down with a kind word', async () => {
  const visitor = await Phone.opens(meeting.house, '/oma');
  await chooses(visitor.page, code.toReversed());
  for (let tries = 0; tries < 60; tries++) {
    await visitor.taps('Avaa');
    if (await visitor.text(/^Kuvia on kokeiltu monta kertaa/).isVisible()) break;
    await pause(50);
  }
  await visitor.text(/^Kuvia on kokeiltu monta kertaa/).waitFor();
  expect(leila.troubles).toEqual([]);
});
