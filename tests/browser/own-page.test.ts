import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagePictures } from '../../shared/observation/page-pictures.ts';
import type { LibraryEntry, SessionSummary } from '../../shared/wire/api.ts';
import type { PersonPage } from '../../shared/wire/people.ts';
import { Connection, newActionId } from '../server/harness/phone.ts';
import { Browser } from '../server/harness/server.ts';
import { faultsOf } from './support/axe.ts';
import { House, pause } from './support/house.ts';
import { Phone } from './support/people.ts';

/** My own page: at the table, after the meeting, and in another browser by six pictures. */
let house: House;
let worker: Browser;
let lead: Connection;
let session: SessionSummary;
let leila: Phone;
/** the words of the pictures, in their order */
let code: string[];

beforeAll(async () => {
  house = await House.open();
  worker = new Browser(house.url);
  const token = house.setupLink.split('#')[1];
  await worker.post('/api/accounts/setup', { token, name: 'Tiina', email: 't@example.fi', password: 'neljä sanaa' });
  const { body: library } = await worker.get<LibraryEntry[]>('/api/library');
  const { hash: packHash, scenario } = library.find((entry) => entry.scenario === 'ensimmainen-kerta') as LibraryEntry;
  session = (await worker.post<SessionSummary>('/api/sessions', { packHash, scenario, locale: 'fi' })).body;
  lead = await Connection.open(house.url, await worker.door({ session: session.id }));
  leila = await Phone.joins(house, session.code, 'Leila');
  await lead.does({ type: 'start' });
}, 240_000);
afterAll(() => house.close());

let minute = 1_790_000_000_000;
async function workerNotes(seen: string, more: { shared?: boolean; interpretation?: string } = {}): Promise<string> {
  const { shared = true, interpretation = '' } = more;
  const note = {
    ...{ id: newActionId(), seat: 1, valence: 'strength', seen, interpretation, rev: 1, at: 0, madeAt: minute++ },
    ...{ edit: 0, removed: false, shared, interpretationShown: interpretation !== '' },
  };
  expect((await worker.put(`/api/sessions/${session.id}/observations/${note.id}`, note)).status).toBe(200);
  return note.id;
}
const workerSees = async () => (await worker.get<PersonPage>(`/api/sessions/${session.id}/people/1`)).body;
const noteWith = (page: Page, seen: string) => page.locator('.own-note').filter({ hasText: seen });
const part = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

async function opensOwnPage(phone: Phone): Promise<void> {
  await phone.taps('Oma sivu');
  await phone.taps('Minusta ja minulta');
}

async function answers(page: Page, seen: string, how: string, words?: string): Promise<void> {
  const note = noteWith(page, seen);
  await note.getByRole('button', { name: /^(Vastaan tähän|Muuta)/ }).click();
  await note.getByRole('radio', { name: how }).check();
  if (words !== undefined) await note.getByRole('textbox').fill(words);
  await note.getByRole('button', { name: 'Tallenna' }).click();
}

it('nothing is there before a yes; then what the worker shares, and nothing else', async () => {
  await opensOwnPage(leila);
  await leila.sheet.getByText(/^Et ole antanut lupaa/).waitFor();
  await leila.closesSheet();
  await leila.taps('Oma sivu');
  await leila.text('Mitä kyllä ja ei tarkoittavat?').click();
  await leila.taps('Kyllä, saa kirjoittaa');
  await leila.text('Nyt: ohjaaja saa kirjoittaa sinusta muistiinpanoja.').waitFor();
  await leila.closesSheet();
  await workerNotes('Auttoi toista alkuun.', { interpretation: 'Huomaa muut.' });
  await workerNotes('Kertoi kirjeistä.');
  await workerNotes('Oli hiljaa.');
  await workerNotes('Tätä ei näytetä.', { shared: false });
  await opensOwnPage(leila);
  await noteWith(leila.page, 'Auttoi toista alkuun.').getByText('Huomaa muut.').waitFor();
  expect(await leila.page.locator('.own-note').count()).toBe(3);
  expect(await leila.sheet.innerText()).not.toContain('Tätä ei näytetä');
  expect(await faultsOf(leila.page, 'own page')).toEqual([]);
});

it('an answer stands beside the note, changes and is taken back', async () => {
  const seen = 'Auttoi toista alkuun.';
  const { page } = leila;
  await answers(page, seen, 'Tämä on oikein');
  await noteWith(page, seen).getByText('Tallennettu').waitFor();
  await answers(page, seen, 'Haluan lisätä', 'Olen tehnyt niin ennenkin.');
  await noteWith(page, seen).getByText('Olen tehnyt niin ennenkin.').waitFor();
  await noteWith(page, seen).getByText('Tallennettu').waitFor();
  expect((await workerSees()).notes[0]?.answer).toEqual({ kind: 'comment', text: 'Olen tehnyt niin ennenkin.' });
  await noteWith(page, seen)
    .getByRole('button', { name: /^Ota pois/ })
    .click();
  await noteWith(page, seen).getByText('Tallennettu').waitFor();
  expect((await workerSees()).notes[0]?.answer).toBeUndefined();
  // Words are asked for where an answer is nothing without them.
  await answers(page, seen, 'Se meni toisin');
  await noteWith(page, seen).getByText('Kirjoita tähän muutama sana.').waitFor();
  expect(await faultsOf(page, 'answering')).toEqual([]);
  await noteWith(page, seen).getByRole('button', { name: 'Peruuta' }).click();
});

it('what is written while the network is away waits on the phone, through a refresh, too', async () => {
  const seen = 'Kertoi kirjeistä.';
  const { page } = leila;
  await page.route('**/api/seat/own/**', (route) => route.abort());
  await answers(page, seen, 'Se meni toisin', 'Avasin kirjeen yksin.');
  await noteWith(page, seen).getByText('Odottaa verkkoa. Lähtee itsestään.').waitFor();
  await page.reload();
  await leila.button('Oma sivu').waitFor();
  expect((await workerSees()).notes[1]?.answer).toBeUndefined();
  await page.unroute('**/api/seat/own/**');
  await expect
    .poll(async () => (await workerSees()).notes[1]?.answer, { timeout: 20_000 })
    .toEqual({ kind: 'correct', text: 'Avasin kirjeen yksin.' });
  expect(await page.evaluate(() => localStorage.getItem('pelipiiri.own-unsent'))).toBeNull();
  await opensOwnPage(leila);
  await noteWith(page, seen).getByText('Avasin kirjeen yksin.').waitFor();
});

it('a wish is answered with a reason', async () => {
  const { page } = leila;
  await answers(page, 'Oli hiljaa.', 'Toivon, että tätä ei käytetä.');
  await noteWith(page, 'Oli hiljaa.')
    .getByText(/^Työntekijä ei ole vielä vastannut/)
    .waitFor();
  await noteWith(page, 'Oli hiljaa.').getByText('Tallennettu').waitFor();
  const { notes } = await workerSees();
  const wished = notes.find((note) => note.seen === 'Oli hiljaa.');
  const reply = { decision: 'kept', reason: 'Haluan muistaa puhua siitä kanssasi.' };
  await worker.put(`/api/sessions/${session.id}/people/1/replies/${wished?.id}`, reply);
  await leila.closesSheet();
  await opensOwnPage(leila);
  const note = noteWith(page, 'Oli hiljaa.');
  await note.getByText('Syy: Haluan muistaa puhua siitä kanssasi.').waitFor();
  await note.getByText('Tämä jää. Toiveesi näkyy sen vieressä.').waitFor();
});

it('my own words and a goal with my own steps, looked at again in words', async () => {
  const { page } = leila;
  const said = part(page, 'Omin sanoin');
  await said.getByLabel('Mitä haluat sanoa itse?').fill('Haluan oman porukan.');
  // A closed sheet loses no words.
  await leila.closesSheet();
  await opensOwnPage(leila);
  expect(await said.getByLabel('Mitä haluat sanoa itse?').inputValue()).toBe('Haluan oman porukan.');
  await said.getByRole('button', { name: 'Tallenna' }).click();
  await said.getByText('Tallennettu').waitFor();
  const goals = part(page, 'Tavoitteeni');
  await leila.taps('Lisää tavoite');
  await goals.getByLabel('Mitä toivon').fill('Nukun yöni.');
  await goals.getByLabel('Tässä olen nyt').fill('Valvon monta yötä.');
  await leila.taps('Lisää askel');
  await goals.getByLabel('Pieni askel').fill('Teen listan laskuista.');
  await goals.getByRole('button', { name: 'Tallenna' }).click();
  await goals.getByText('Kirjoita, mitä toivot, ja jotakin jokaiseen askeleeseen.').waitFor();
  await leila.taps('Poista askel');
  await goals.getByLabel('Pieni askel').fill('Teen listan laskuista.');
  await goals.getByLabel('Parasta, mitä voin toivoa').fill('Nukun rauhassa.');
  expect(await faultsOf(page, 'goal')).toEqual([]);
  await goals.getByRole('button', { name: 'Tallenna' }).click();
  await goals.getByRole('button', { name: /^Missä olen nyt/ }).click();
  await goals.getByRole('radio', { name: 'Teen listan laskuista.' }).check();
  await goals.getByRole('button', { name: 'Tallenna' }).click();
  await goals.getByText('Olen tässä').waitFor();
  await expect.poll(async () => (await workerSees()).report.goals[0]?.looks[0]?.step).toBe(1);
  const { report } = await workerSees();
  expect(report.ownWords).toEqual([{ meeting: 1, text: 'Haluan oman porukan.' }]);
  expect(report.goals[0]).toMatchObject({ steps: ['Valvon monta yötä.', 'Teen listan laskuista.', 'Nukun rauhassa.'] });
  await page.reload();
  await opensOwnPage(leila);
  await goals.getByText('Olen tässä').waitFor();
  await said.getByText('Haluan oman porukan.').waitFor();
});

it('nothing is wider than a narrow phone with the largest letters', async () => {
  const { page } = leila;
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', '3'));
  await noteWith(page, 'Auttoi')
    .getByRole('button', { name: /^Vastaan/ })
    .click();
  expect(await leila.sheet.evaluate((sheet) => sheet.scrollWidth <= sheet.clientWidth)).toBe(true);
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', '1'));
  await page.setViewportSize({ width: 360, height: 740 });
});

it('after the meeting it is still there, with a way to take the yes back, and six pictures for later', async () => {
  const { page } = leila;
  await leila.closesSheet();
  await lead.does({ type: 'end' });
  await leila.heading('Kiitos, että olit mukana!').waitFor();
  await leila.taps('Minusta ja minulta');
  await leila.taps('Otan luvan pois');
  await leila.taps('Kyllä, otan pois');
  await leila.sheet.getByText(/^Et ole antanut lupaa. Työntekijä ei/).waitFor();
  expect(await page.locator('.own-note').count()).toBe(0);
  expect((await worker.get(`/api/sessions/${session.id}/people/1`)).status).toBe(409);
  await leila.taps('Annan luvan');
  await noteWith(page, 'Auttoi toista alkuun.').waitFor();
  await leila.taps('Tee kuvakoodi');
  await leila.sheet.getByText('Kirjoita ylös tai ota kuva. Koodi näkyy vain nyt.').waitFor();
  await leila.sheet.getByText(`Avaa osoite localhost:${house.port}/oma`).waitFor();
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
  const visitor = await Phone.opens(house, '/oma');
  const { page } = visitor;
  await visitor.heading('Oma sivu').waitFor();
  expect(await page.title()).toBe('Pelipiiri');
  expect(await page.locator('.door-picture').count()).toBe(48);
  for (const picture of await page.locator('.door-picture').all()) {
    const box = await picture.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
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
  await noteWith(page, 'Kertoi kirjeistä.').getByText('Avasin kirjeen yksin.').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['pelipiiri.locale']);
  await visitor.taps('Sulje');
  await page.waitForURL('about:blank');
  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await page.goto(`${house.url}/oma`);
  await visitor.heading('Oma sivu').waitFor();
  expect(visitor.troubles).toEqual([]);
});

it('with the keyboard alone: the pictures by arrows, an answer, and Esc twice', async () => {
  const visitor = await Phone.opens(house, '/oma');
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
  const note = noteWith(page, 'Auttoi toista alkuun.');
  await note.waitFor();
  await tabsTo(named('Muuta: Auttoi'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ja autan taas.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await note.getByText('Ja autan taas.').waitFor();
  await note.getByText('Tallennettu').waitFor();
  expect(await named('Muuta: Auttoi')()).toBe(true);
  await page.keyboard.press('Escape');
  await pause(200);
  await page.keyboard.press('Escape');
  await page.waitForURL('about:blank');
});

it('closes by itself when its time is up, and says so', async () => {
  const visitor = await Phone.opens(house, '/oma');
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
  const visitor = await Phone.opens(house, '/oma');
  await chooses(visitor.page, code.toReversed());
  for (let tries = 0; tries < 60; tries++) {
    await visitor.taps('Avaa');
    if (await visitor.text(/^Kuvia on kokeiltu monta kertaa/).isVisible()) break;
    await pause(50);
  }
  await visitor.text(/^Kuvia on kokeiltu monta kertaa/).waitFor();
  expect(leila.troubles).toEqual([]);
});
