import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { focusIsOn } from './support/focus.ts';
import { House, pause } from './support/house.ts';
import { look } from './support/look.ts';
import { NotedGroup, pagesOf } from './support/noted-group.ts';

/** The list of people after a meeting: Leila and Puro have said yes to notes, Nour has not. */
let house: House;
let group: NotedGroup;
let page: Page;
const faults: string[] = [];
const troubles: string[] = [];

beforeAll(async () => {
  house = await House.open();
  group = await NotedGroup.meets(house);
  page = await group.opensConsole(house);
  page.on('pageerror', (error) => troubles.push(error.message));
}, 240_000);
afterAll(() => house.close());

const opens = (path: string) => page.goto(house.url + path);
const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const everything = () => page.locator('body').innerText();
const card = (name: string) => page.locator('.person-card').filter({ has: page.getByRole('heading', { name }) });
async function sees(state: string): Promise<void> {
  faults.push(...(await faultsOf(page, state)));
  await look(page, state);
}

it('tells of nobody, and asks for nothing about anybody, before the wall has been checked', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['people', 'person/1']) {
    await opens(group.address(2, path));
    await shows('Näkyykö tämä kuvio valkokankaalla?');
    await pause(400);
    expect(await everything()).not.toMatch(/Leila|Puro|Nour|kirjeet/);
    await sees(`${path.replace('/', '-')}-wall`);
  }
  expect(asked.filter((path) => /\/api\/.*people/.test(path))).toEqual([]);
});

it('lists those who have said yes, and tells nothing of the others', async () => {
  await opens(group.address(2, 'people'));
  await button('Ei näy').click();
  await card('Leila').waitFor();
  await shows('Muista ei ole henkilökohtaisia havaintoja.');
  expect(await page.locator('.person-card h2').allInnerTexts()).toEqual(['Leila', 'Puro']);
  expect(await everything()).not.toContain('Nour');
  await sees('people-1280');
});

it('knows somebody again, when that has been agreed with them', async () => {
  await opens(group.address(1, 'people'));
  await button('Ei näy').click();
  const choice = page.getByLabel(/Tunnistetaanko|Kuka hän on/);
  await card('Leila')
    .getByRole('button', { name: /^Sama henkilö/ })
    .click();
  await choice.selectOption({ label: 'Uusi tässä ryhmässä' });
  await shows('Tallennettu');
  await opens(group.address(2, 'people'));
  await card('Leila')
    .getByRole('button', { name: /^Sama henkilö/ })
    .click();
  await shows('Sovi tästä hänen kanssaan.');
  await sees('people-same');
  await choice.selectOption({ label: 'Leila (1. kerta)' });
  await shows('Tallennettu');
  expect((await group.page(2, 1)).report.meetings).toEqual([1, 2]);
  await page.reload();
  await card('Leila')
    .getByRole('button', { name: /^Sama henkilö/ })
    .click();
  await choice.waitFor();
  expect(await choice.locator('option:checked').innerText()).toMatch(/^Leila/);
});

it('gives a picture code on paper, and tells it once', async () => {
  await card('Leila')
    .getByRole('button', { name: /^Kuvakoodi/ })
    .click();
  await button('Tee kuvakoodi').click();
  const slip = page.locator('.code-slip');
  await slip.waitFor();
  const words = await slip.locator('li').allInnerTexts();
  expect(words).toHaveLength(6);
  expect(await slip.innerText()).toContain(`${house.url}/oma`);
  expect(await slip.innerText()).not.toMatch(/Leila|Torstai|sosiaali/i);
  await sees('people-code');
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await button('Valmis').click();
  await slip.waitFor({ state: 'detached' });
  // One of them alone may be a word of the page.
  const left = await everything();
  expect(words.filter((word) => left.includes(word.trim())).length).toBeLessThan(words.length / 2);
});

it('erases a person in two steps, at all their meetings', async () => {
  await page.getByRole('link', { name: 'Ihmiset' }).click();
  await card('Leila')
    .getByRole('button', { name: /^Poista tiedot/ })
    .click();
  await shows('Poista tämän henkilön tiedot: Leila');
  await button('Jatka').click();
  await shows('Tätä ei voi perua.');
  await sees('people-erase');
  await button('Poista lopullisesti').click();
  await shows('Henkilön tiedot on poistettu.');
  await card('Leila').waitFor({ state: 'detached' });
  await focusIsOn(page, 'Ihmiset');
  await opens(group.address(1, 'person/1'));
  await shows('Tältä osallistujalta ei ole nyt lupaa omiin havaintoihin.');
  await sees('person-not-allowed');
});

it('is without faults on all pages', () => {
  expect(faults).toEqual([]);
  expect(troubles).toEqual([]);
});
