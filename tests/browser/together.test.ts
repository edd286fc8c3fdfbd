import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Observation } from '../../shared/observation/observation.ts';
import { tokenIds } from '../../shared/session/tokens.ts';
import { newActionId } from '../server/harness/phone.ts';
import { faultsOf } from './support/axe.ts';
import { look } from './support/look.ts';
import { openMeeting, saysYesToNotes } from './support/own-page.ts';

/** Worker and person at one screen: everything by keyboard, with the real server. */
let meeting: Awaited<ReturnType<typeof openMeeting>>;
let page: Page;
let path: string;
const troubles: string[] = [];

beforeAll(async () => {
  meeting = await openMeeting('Leila');
  const { house, worker, session, lead, phone } = meeting;
  const token = tokenIds.find((one) => one !== lead.view.seats[0]?.token);
  await lead.does({ type: 'take-seat', token, name: 'Sampo', device: 'none' });
  await saysYesToNotes(phone);
  await meeting.workerNotes('Huomasi, että Sampo jäi ilman vuoroa.', { interpretation: 'Huomaa helposti muut.' });
  await meeting.workerNotes('Kertoi kirjeistä.');
  await meeting.workerNotes('Nauroi paljon.', { shared: false });
  await meeting.workerNotes('Jää ohjaajalle.', { shared: false });
  const context = await house.browser.newContext({
    ...{ viewport: { width: 1280, height: 800 }, locale: 'fi-FI', reducedMotion: 'reduce' },
  });
  await context.addCookies([...worker.cookies].map(([name, value]) => ({ name, value, url: house.url })));
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => troubles.push(error.message));
  path = `${house.url}/host/session/${session.id}/together/1`;
}, 240_000);
afterAll(() => meeting.house.close());

/** Changes a note as the worker's console does. */
async function workerChanges(seen: string, change: Partial<Observation>): Promise<void> {
  const { notes } = await meeting.workerSees();
  const found = notes.find((note) => note.seen === seen);
  if (!found) throw new Error(`workerChanges: expected a note "${seen}"`);
  const { by, undone, sealed, later, answer, reply, session, meeting: nth, told, ...draft } = found;
  const sent = { ...draft, ...change, edit: draft.edit + 1 };
  const { status } = await meeting.worker.put(`/api/sessions/${session}/observations/${draft.id}`, sent);
  expect(status).toBe(200);
}

/** Goes with the Tab key to what is called so, and no further. */
async function tabsTo(name: string | RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    const focused = await page.evaluate(() => {
      const now = document.activeElement;
      const label = now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement ? now.labels?.[0] : undefined;
      return (now?.getAttribute('aria-label') ?? (label ?? now)?.textContent ?? '').trim();
    });
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`tabsTo: ${name} is not reached by keyboard`);
}

async function presses(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().waitFor();
  await tabsTo(name);
  await page.keyboard.press('Enter');
}

async function types(label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).first().waitFor();
  await tabsTo(label);
  await page.keyboard.type(text);
}

const title = (name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
/** where a page says one thing and names nobody */
const titleAlone = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const screen = () => page.locator('body').innerText();

it('asks first that the screen is turned, and tells nothing before', async () => {
  await workerChanges('Huomasi, että Sampo jäi ilman vuoroa.', { interpretationShown: false });
  await page.goto(path);
  await titleAlone('Käännä ruutu niin, että vain te kaksi näette sen.');
  expect(await screen()).not.toMatch(/Leila|Sampo/);
  expect(await faultsOf(page, 'turn')).toEqual([]);
  await presses('Aloitetaan');
  await title('Mitä pidit omanasi');
  expect(await screen()).toContain('Leila');
  expect(await page.getByRole('navigation').count()).toBe(0);
});

it('own words come before what anybody else has seen; a refresh loses none of them', async () => {
  await presses('Jatketaan');
  await title('Omin sanoin');
  await types('Mitä haluat sanoa itse?', 'Haluan oman porukan.');
  await page.reload();
  await title('Omin sanoin');
  expect(await page.getByLabel('Mitä haluat sanoa itse?').inputValue()).toBe('Haluan oman porukan.');
  await look(page, 'together-words');
  await presses('Tallenna');
  await shows('Tallennettu');
  expect((await meeting.workerSees()).report.ownWords).toEqual([{ meeting: 1, text: 'Haluan oman porukan.' }]);
});

it('a note names nobody else, and the answer stands beside it', async () => {
  await presses('Jatketaan');
  await shows('Huomasi, että toinen osallistuja jäi ilman vuoroa.');
  expect(await screen()).not.toContain('Sampo');
  expect(await faultsOf(page, 'note')).toEqual([]);
  await presses('Haluan lisätä');
  await types('Mitä haluat lisätä?', 'Niin minullekin tehtiin.');
  await presses('Tallenna');
  await shows('Minun vastaukseni');
  await shows('Tallennettu');
  expect((await meeting.workerSees()).notes[0]?.answer).toEqual({ kind: 'comment', text: 'Niin minullekin tehtiin.' });
});

it('how it is understood is shown or goes, and is on no screen before', async () => {
  await presses('Jatketaan');
  await title('Miten työntekijä ymmärtää sen');
  expect(await screen()).not.toContain('Huomaa helposti muut.');
  await presses('Poista');
  await shows('Se on poistettu.');
  expect((await meeting.workerSees()).notes[0]?.interpretation).toBe('');
  await presses('Peru');
  await presses('Näytä');
  await shows('Huomaa helposti muut.');
  expect((await meeting.workerSees()).notes[0]).toMatchObject({ interpretationShown: true });
  expect(await faultsOf(page, 'understood')).toEqual([]);
});

it('a wish is answered there and then, with a reason', async () => {
  await presses('Jatketaan');
  await shows('Kertoi kirjeistä.');
  await presses(/^Toivon, että tätä ei käytetä/);
  await presses('Tallenna');
  await title('Mitä nähtiin');
  await shows('Työntekijä vastaa toiveeseesi');
  await tabsTo('Tätä ei käytetä.');
  await page.keyboard.press('ArrowDown');
  await types('Miksi?', 'Haluan muistaa puhua siitä kanssasi.');
  await shows('Tallennettu');
  await presses('Vastaa');
  await shows('Syy: Haluan muistaa puhua siitä kanssasi.');
  expect(await faultsOf(page, 'wish')).toEqual([]);
  const { notes } = await meeting.workerSees();
  expect(notes.find(({ seen }) => seen === 'Kertoi kirjeistä.')?.reply?.decision).toBe('kept');
});

it('what has not been shown is offered without its words; shown, it can be answered', async () => {
  await presses('Jatketaan');
  await shows('Työntekijällä on havainto, jota et ole vielä nähnyt.');
  expect(await screen()).not.toContain('Nauroi');
  expect(await faultsOf(page, 'offer')).toEqual([]);
  await presses('Näytä');
  await shows('Nauroi paljon.');
  await page.reload();
  await shows('Nauroi paljon.');
  await presses('Tämä on oikein');
  await shows('Minun vastaukseni');
  await presses('Jatketaan');
  await shows('Työntekijällä on havainto, jota et ole vielä nähnyt.');
  await presses('Pidä toistaiseksi itselläni');
  await title('Tavoitteeni');
  expect((await meeting.workerSees()).notes.map(({ shared }) => shared)).toEqual([true, true, true, false]);
});

it('a goal with own steps, next steps, and the day', async () => {
  await presses('Lisää tavoite');
  await types('Mitä toivon', 'Avaan kirjeet.');
  await types('Tässä olen nyt', 'Kirjeet ovat pinossa.');
  await types('Pieni askel', 'Avaan yhden.');
  await types('Parasta, mitä voin toivoa', 'Soitan itse.');
  expect(await faultsOf(page, 'goal')).toEqual([]);
  await presses('Tallenna');
  await shows('Tallennettu');
  await presses(/^Missä olen nyt/);
  await tabsTo('Kirjeet ovat pinossa.');
  await page.keyboard.press('Space');
  await presses('Tallenna');
  await shows('Olen tässä');
  await presses('Jatketaan');
  await title('Mitä seuraavaksi');
  await types('Mitä tehdään?', 'Talousneuvonta, varataan yhdessä');
  await presses('Lisää');
  await page.getByRole('listitem').filter({ hasText: 'Talousneuvonta' }).waitFor();
  expect(await faultsOf(page, 'next steps')).toEqual([]);
  await presses('Jatketaan');
  await title('Käyty läpi yhdessä');
  await presses('Olemme käyneet tämän läpi');
  await shows(/Käyty läpi yhdessä \d/);
  expect(await faultsOf(page, 'the day')).toEqual([]);
  const { report } = await meeting.workerSees();
  expect(report.worker.nextSteps).toEqual(['Talousneuvonta, varataan yhdessä']);
  expect(report.worker.goneThroughOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(report.goals[0]?.looks[0]?.step).toBe(0);
});

it('is left at any step, and nothing is on the screen then', async () => {
  await presses('Lopetetaan tähän');
  await titleAlone('Tähän on hyvä lopettaa.');
  expect(await screen()).not.toContain('Leila');
  await page.reload();
  await titleAlone('Käännä ruutu niin, että vain te kaksi näette sen.');
  await presses('Aloitetaan');
  await title('Käyty läpi yhdessä');
});

it('is sealed with a second press, once what is open has been decided', async () => {
  await workerChanges('Nauroi paljon.', { interpretation: 'Oli iloinen.' });
  await page.reload();
  await presses('Jatketaan');
  await title('Sinetöinti');
  expect(await page.getByRole('button', { name: 'Sinetöi' }).getAttribute('aria-disabled')).toBe('true');
  expect(await faultsOf(page, 'seal')).toEqual([]);
  await presses(/^Päätetään/);
  await title('Miten työntekijä ymmärtää sen');
  await presses('Näytä');
  await shows('Oli iloinen.');
  await page.goto(`${path}#seal`);
  await tabsTo('Jätetään tarkoituksella pois');
  await page.keyboard.press('Space');
  await presses('Sinetöi');
  await shows('Sinetöidäänkö nyt?');
  await presses('Kyllä, sinetöi');
  await shows(/Sinetöity \d/);
  expect(await faultsOf(page, 'sealed')).toEqual([]);
  expect((await meeting.workerSees()).report.sealedAt).toBeGreaterThan(0);
});

it('afterwards a correction stands beside, the person still answers, and what was kept back is not there', async () => {
  const { notes } = await meeting.workerSees();
  const first = notes.find(({ seen }) => seen.startsWith('Huomasi'));
  const id = newActionId();
  const correction = {
    ...{ id, seat: 1, valence: 'strength', seen: 'Odotti myös vastausta.', interpretation: '', rev: 1, at: 0 },
    ...{ madeAt: Date.now(), edit: 0, removed: false, shared: true, interpretationShown: false, corrects: first?.id },
  };
  const { status } = await meeting.worker.put(`/api/sessions/${meeting.session.id}/observations/${id}`, correction);
  expect(status).toBe(200);
  await page.goto(`${path}#note.${first?.id}`);
  await page.reload();
  await shows('Huomasi, että toinen osallistuja jäi ilman vuoroa.');
  await shows('Odotti myös vastausta.');
  await presses('Muuta');
  await presses('Tämä on oikein');
  await shows('Tallennettu');
  await page.goto(`${path}#words`);
  await shows('Haluan oman porukan.');
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await screen()).not.toContain('Jää ohjaajalle.');
});

it('fits a narrow screen with the largest letters, the other way round, and in another language', async () => {
  await page.goto(`${path}#seal`);
  for (const name of ['Suurenna tekstiä', 'Suurenna tekstiä lisää', 'Käännä teksti toisin päin'])
    await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('combobox', { name: 'Kieli' }).selectOption('sv');
  await shows(/Förseglat \d/);
  for (const width of [768, 480]) {
    await page.setViewportSize({ width, height: 1024 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.getByRole('main').evaluate((main) => main.scrollWidth <= main.clientWidth)).toBe(true);
  }
  await presses('Vi slutar här');
  await page.getByRole('link').first().click();
  expect(await page.locator('html').getAttribute('lang')).toBe('fi');
});

it('nothing went wrong in the page', () => expect(troubles).toEqual([]));
