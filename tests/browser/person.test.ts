import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { focusIsOn } from './support/focus.ts';
import { House } from './support/house.ts';
import { look } from './support/look.ts';
import { NotedGroup, pagesOf } from './support/noted-group.ts';

/** The basis for a conversation with Leila (seat 1), over two meetings of a group. Puro says yes to notes, too. */
let house: House;
let group: NotedGroup;
let page: Page;
const faults: string[] = [];
const troubles: string[] = [];

beforeAll(async () => {
  house = await House.open();
  group = await NotedGroup.meets(house);
  await group.writes(1, 1, 'member', { member: 'new' });
  const [leila] = (await group.page(2, 1)).members;
  await group.writes(2, 1, 'member', { member: leila?.id });
  await group.notes(1, { seat: 1, seen: 'Tuli ensimmäisenä.', shared: true });
  const asked = await group.notes(2, {
    ...{ seat: 1, framework: 'elamanalueet', code: 'inclusion.x', shared: true },
    ...{ seen: 'Huomasi, että Puro jäi ilman vuoroa.', interpretation: 'KANARIA-tulkinta' },
  });
  await group.notes(2, { seat: 1, seen: 'KANARIA-jakamaton' });
  await group.notes(2, { seat: 2, seen: 'KANARIA-toisesta', shared: true });
  await group.writes(2, 1, 'words', { text: 'Haluan oman porukan.' });
  await group.writes(2, 1, `answers/${asked}`, { kind: 'comment', text: 'Niin minullekin tehtiin.' });
  await group.writes(2, 1, 'goals/goal-0001', {
    words: 'Avaan kirjeet',
    steps: ['Pinossa', 'Yksi auki', 'Kaikki auki'],
  });
  await group.writes(2, 1, 'goals/goal-0001/look', { step: 1, words: 'Yksi on jo auki.' });
  page = await group.opensConsole(house);
  page.on('pageerror', (error) => troubles.push(error.message));
}, 240_000);
afterAll(() => house.close());

const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const card = (name: string) => page.locator('.person-card').filter({ has: page.getByRole('heading', { name }) });
const thought = () => page.getByRole('textbox', { name: 'Työntekijän ajatus' });
const step = (place: number) => page.getByRole('textbox', { name: `${place}. kohta` });
const isSaved = (state = 'Tallennettu') => page.locator('.report-state').filter({ hasText: state }).waitFor();
const taken = async () => (await group.page(2, 1)).report.worker;
async function sees(state: string): Promise<void> {
  faults.push(...(await faultsOf(page, state)));
  await look(page, state);
}

it('lays out own words first, what was seen with the answer beside it, and nobody else’s name', async () => {
  await page.goto(house.url + group.address(2, 'person/1'));
  await button('Ei näy').click();
  await page.getByRole('heading', { level: 1, name: 'Keskustelun pohja: Leila' }).waitFor();
  const sheet = page.locator('.report-sheet');
  expect(await sheet.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    ...['Leilan omin sanoin', 'Leilan tavoitteet', 'Mitä nähtiin', 'Työntekijän ajatus', 'Mitä seuraavaksi'],
  ]);
  const text = await sheet.innerText();
  for (const words of [
    'Torstairyhmä · kerrat 1–2',
    '”Haluan oman porukan.”',
    'Osallisuus',
    '2. kerta',
    'Yksi on jo auki.',
  ])
    expect(text).toContain(words);
  expect(text).toMatch(
    /Huomasi, että toinen osallistuja jäi ilman vuoroa\.[\s\S]*Leila lisää:[\s\S]*”Niin minullekin tehtiin\.”/,
  );
  expect(text).not.toMatch(/KANARIA|Puro|\d\d[.:]\d\d\b/);
  expect(await thought().getAttribute('placeholder')).toBe(
    'Työntekijä kirjoittaa ja näyttää Leilalle. Pelipiiri ei ehdota eikä arvioi.',
  );
  await sees('person-1280');
  await page.setViewportSize({ width: 1024, height: 768 });
  await sees('person-1024');
  await page.setViewportSize({ width: 1280, height: 800 });
});

it('saves what the worker writes as they write it, without anybody else’s name', async () => {
  await thought().fill('Puro auttoi alkuun. Jatketaan kirjeiden kanssa.');
  await isSaved();
  await thought().blur();
  await isSaved('toinen osallistuja');
  expect(await thought().inputValue()).toBe('Toinen osallistuja auttoi alkuun. Jatketaan kirjeiden kanssa.');
  await page.reload();
  await thought().waitFor();
  expect(await thought().inputValue()).toMatch(/^Toinen osallistuja auttoi/);
});

it('writes next steps by keyboard alone', async () => {
  await button('Lisää kohta').focus();
  await page.keyboard.press('Enter');
  await step(1).waitFor();
  await page.keyboard.type('Talousneuvonta');
  await page.keyboard.press('Enter');
  await step(2).waitFor();
  await page.keyboard.type('Väärä');
  for (let press = 0; press < 6; press++) await page.keyboard.press('Backspace');
  await step(2).waitFor({ state: 'detached' });
  await page.keyboard.type(' yhdessä');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ryhmä jatkuu');
  await isSaved();
  await page.keyboard.press('Tab');
  await focusIsOn(page, 'Poista kohta: Ryhmä jatkuu');
  expect((await taken()).nextSteps).toEqual(['Talousneuvonta yhdessä', 'Ryhmä jatkuu']);
  await sees('person-writing');
});

it('keeps unsaved words on this machine while the network is away, also when the page is left', async () => {
  await page.context().setOffline(true);
  await thought().fill('Sanat ilman verkkoa.');
  await isSaved('Odottaa verkkoa');
  await sees('person-away');
  await button('Tulosta').click();
  await shows('Viimeiset sanat odottavat verkkoa.');
  await page.getByRole('link', { name: 'Ihmiset' }).click();
  await shows('Palvelimeen ei saada yhteyttä.');
  await page.context().setOffline(false);
  await card('Leila')
    .getByRole('link', { name: /^Keskustelun pohja/ })
    .click();
  await expect.poll(async () => (await taken()).thought, { timeout: 10_000 }).toBe('Sanat ilman verkkoa.');
  expect(await thought().inputValue()).toBe('Sanat ilman verkkoa.');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('report')))).toEqual([]);
});

it('copies plain text; the basis for an assessment only on a second word', async () => {
  await button('Kopioi tekstinä').click();
  await shows('Kopioitu.');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await clipboard()).toMatch(
    /^Keskustelun pohja: Leila[\s\S]*Sanat ilman verkkoa\.[\s\S]*\[ \] Talousneuvonta yhdessä/,
  );
  await button('Palvelutarpeen arvioinnin pohja').click();
  await shows('Jatka vain, jos teet palvelutarpeen arviointia ja hän tietää siitä.');
  await sees('person-assessment');
  await button('Teen arviointia: näytä teksti').click();
  const text = page.getByRole('textbox', { name: 'Teksti' });
  expect(await text.inputValue()).toContain('Palvelutarpeen arvioinnin pohja: Leila');
  expect(await text.inputValue()).not.toMatch(/KANARIA|Puro/);
  await page.keyboard.press('Escape');
});

it('prints on one sheet of A4', async () => {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pagesOf(pdf)).toBe(1);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
});

it('cannot be written on once it has been sealed', async () => {
  const { notes } = await group.page(2, 1);
  const open = notes.find(({ interpretation }) => interpretation !== '');
  const { by, undone, sealed, later, answer, reply, session, meeting, told, ...note } = open as NonNullable<
    typeof open
  >;
  const shown = { ...note, interpretation: '', edit: note.edit + 1 };
  await group.worker.put(`/api/sessions/${session}/observations/${note.id}`, shown);
  const path = `/api/sessions/${group.session(2)}/people/1/seal`;
  expect((await group.worker.post(path, { keepBack: true })).status).toBe(200);
  await thought().fill('Liian myöhään.');
  await isSaved('Ei tallennettu');
  await page.reload();
  await shows(/^.*Sinetöity/);
  expect(await thought().count()).toBe(0);
  await shows('Sanat ilman verkkoa.');
  await sees('person-sealed');
});

it('is without faults on all pages', () => {
  expect(faults).toEqual([]);
  expect(troubles).toEqual([]);
});
