import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LibraryEntry, SessionSummary } from '../../shared/wire/api.ts';
import { Connection } from '../server/harness/phone.ts';
import { Browser } from '../server/harness/server.ts';
import { faultsOf } from './support/axe.ts';
import { House } from './support/house.ts';
import { Phone } from './support/people.ts';

/** What every phone has at the same place: the pause, the facilitator, my own page; and what they lead to. */
let house: House;
let worker: Browser;
let lead: Connection;
let session: SessionSummary;
let aamu: Phone;
let mika: Phone;
let wall: Page;

beforeAll(async () => {
  house = await House.open();
  worker = new Browser(house.url);
  const token = house.setupLink.split('#')[1];
  await worker.post('/api/accounts/setup', { token, name: 'Tiina', email: 't@example.fi', password: 'neljä sanaa' });
  const { body: library } = await worker.get<LibraryEntry[]>('/api/library');
  const { hash: packHash, scenario } = library.find((entry) => entry.scenario === 'ensimmainen-kerta') as LibraryEntry;
  session = (await worker.post<SessionSummary>('/api/sessions', { packHash, scenario, locale: 'fi' })).body;
  lead = await Connection.open(house.url, await worker.door({ session: session.id }));
  aamu = await Phone.joins(house, session.code, 'Aamu');
  mika = await Phone.joins(house, session.code, 'Mika');
  const context = await house.browser.newContext({ viewport: { width: 1344, height: 756 }, locale: 'fi-FI' });
  wall = await context.newPage();
  await wall.goto(house.url + session.screenPath);
  await lead.does({ type: 'start' });
}, 240_000);
afterAll(() => house.close());

/** Goes on until a part of this kind runs. */
async function playOf(kind: string): Promise<void> {
  while (lead.view.play?.kind !== kind) await lead.does({ type: 'next' });
}

it('while the group makes its rules, a topic is left out with a second tap, and everyone sees it without a name', async () => {
  await playOf('ground-rules');
  await aamu.taps('Mistä emme puhu');
  const topic = (phone: Phone) => phone.sheet.getByRole('listitem').filter({ hasText: 'Raha' });
  await topic(aamu).getByRole('button', { name: 'Ei lainkaan' }).click();
  expect(lead.view.lines).toEqual([]);
  await topic(aamu).getByRole('button', { name: 'Varmista: ei lainkaan' }).click();
  await topic(aamu).getByText('Tästä emme puhu.').waitFor();
  expect(lead.view.lines).toEqual(['money']);
  expect(await topic(aamu).getByRole('button').count()).toBe(0);
  expect(await faultsOf(aamu.page)).toEqual([]);
  await aamu.closesSheet();
  await mika.taps('Oma sivu');
  await mika.sheet.getByRole('button', { name: 'Mistä emme puhu' }).click();
  await topic(mika).getByText('Tästä emme puhu.').waitFor();
  expect(await mika.sheet.innerText()).not.toContain('Aamu');
  await mika.closesSheet();
});

it('a message waits for the network, reaches the facilitator alone, and the answer leaves a sign', async () => {
  await aamu.taps('Ohjaajalle');
  const sheet = aamu.sheet;
  await sheet.getByText('Ohjaaja näkee viestin ehkä vasta tauolla. Jos on hätä, soita 112.').waitFor();
  expect(await sheet.getByRole('link', { name: '112' }).getAttribute('href')).toBe('tel:112');
  await aamu.context.setOffline(true);
  await sheet.getByLabel('Viestisi').fill('Voinko istua oven vieressä?');
  await aamu.taps('Lähetä viesti');
  await sheet.getByText('Lähtee, kun verkko toimii.').waitFor();
  await aamu.closesSheet();
  await aamu.context.setOffline(false);
  await lead.until(() => lead.last?.lead?.messages.length === 1, 20_000);
  expect(lead.last?.lead?.messages).toMatchObject([{ seat: 1, from: 'seat', text: 'Voinko istua oven vieressä?' }]);
  await lead.does({ type: 'send-message', to: 1, text: 'Totta kai.' });
  await aamu.button(/Ohjaaja on vastannut/).waitFor();
  await aamu.taps(/^Ohjaajalle/);
  await sheet.getByText('Totta kai.').waitFor();
  expect(await faultsOf(aamu.page)).toEqual([]);
  await aamu.closesSheet();
  await aamu.button('Ohjaajalle').waitFor();
  expect(await mika.page.content()).not.toContain('Totta kai.');
});

it('is everything all right: answered privately, changed, or left alone', async () => {
  await lead.does({ type: 'ask-wellbeing', ask: true });
  await mika.sheet.getByText('Vain ohjaaja näkee. Ei tallennu.').waitFor();
  expect(await faultsOf(mika.page)).toEqual([]);
  await mika.taps('Tarvitsen apua');
  await mika.sheet.getByRole('link', { name: '112' }).waitFor();
  await mika.taps('Vähän hankalaa');
  await lead.until(() => lead.last?.lead?.wellbeing?.answers[0]?.answer === 'yellow');
  await mika.taps('Valmis');
  await aamu.taps('En vastaa nyt');
  await aamu.button('Onko kaikki hyvin?').waitFor();
  expect(lead.last?.lead?.wellbeing?.answers).toEqual([{ seat: 2, answer: 'yellow' }]);
  await lead.does({ type: 'ask-wellbeing', ask: false });
  await aamu.button('Onko kaikki hyvin?').waitFor({ state: 'detached' });
});

it('the holder chooses how deep the cards are, and a turn is open to whoever wants it', async () => {
  await lead.does({ type: 'set-ceiling', depth: 2 });
  await lead.does({ type: 'change-settings', settings: { order: 'volunteers' } });
  await playOf('colour-board');
  await aamu.page.getByRole('radio', { name: 'Henkilökohtaiset' }).click();
  await lead.until(() => (lead.view.play as { depth?: number } | undefined)?.depth === 2);
  expect(await aamu.page.getByRole('radio').count()).toBe(2);
  expect(await faultsOf(aamu.page)).toEqual([]);
  await lead.plays({ type: 'skip-turn' });
  await wall.getByRole('heading', { name: 'Kuka haluaa vuoron?', level: 1 }).waitFor();
  expect(await faultsOf(mika.page)).toEqual([]);
  await mika.taps('Otan vuoron');
  await mika.button('Heitä nopat').waitFor();
  await aamu.text('Mikan vuoro').waitFor();
});

it('a break tells when it goes on, on every phone and on the wall', async () => {
  await lead.does({ type: 'begin-break', minutes: 10 });
  for (const page of [aamu.page, mika.page, wall]) {
    await page.getByRole('heading', { name: 'Kahvitauko' }).first().waitFor();
    await page.getByText(/^Jatketaan noin klo\s\d+\.\d\d\.$/).waitFor();
  }
  expect([...(await faultsOf(aamu.page)), ...(await faultsOf(wall))]).toEqual([]);
  await lead.does({ type: 'resume' });
  await mika.button('Heitä nopat').waitFor();
});

it('nothing is wider than a narrow phone with the largest letters', async () => {
  const { page } = aamu;
  await page.setViewportSize({ width: 320, height: 560 });
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', '3'));
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  for (const name of ['Tauko', 'Ohjaajalle', 'Oma sivu']) {
    await aamu.taps(name);
    const dialog = aamu.sheet;
    expect(await dialog.evaluate((sheet) => sheet.scrollWidth <= sheet.clientWidth)).toBe(true);
    await aamu.closesSheet();
  }
  expect(await fits()).toBe(true);
  expect([...aamu.troubles, ...mika.troubles]).toEqual([]);
});
