import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { focusIsOn } from './support/focus.ts';
import { House } from './support/house.ts';
import { holdsLongMeeting } from './support/long-meeting.ts';
import { look } from './support/look.ts';
import { Facilitator } from './support/people.ts';

/** How a held meeting leaves Pelipiiri: files, who has looked at it, and taking it out for good. */
let house: House;
let tiina: Facilitator;
let session: string;
const faults: string[] = [];

beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
  session = await holdsLongMeeting(house, tiina, { people: 8, steps: 260, minutes: 90, notes: 40 });
  await tiina.page.goto(`${house.url}/host/session/${session}/export`);
}, 240_000);
afterAll(() => house.close());

const card = (title: string) => tiina.page.locator('.format-card', { has: tiina.heading(title) });

/** Presses a button and waits for the file. */
async function downloads(button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([tiina.page.waitForEvent('download'), tiina.taps(button)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

it('shows nothing before the wall has been checked', async () => {
  await tiina.heading('Vie tiedot').waitFor();
  await tiina.text('Näkyykö tämä kuvio valkokankaalla?').waitFor();
  expect(await tiina.page.locator('.format-card, .audit, .purge').count()).toBe(0);
  faults.push(...(await faultsOf(tiina.page, 'export, wall')));
  await tiina.saysWallIsPrivate();
  await tiina.heading('Kuka on katsonut').waitFor();
  await look(tiina.page, 'export');
  faults.push(...(await faultsOf(tiina.page, 'export')));
});

it('gives text, tables with the separator of one’s spreadsheet, and JSON', async () => {
  const text = await downloads('Lataa teksti');
  expect(text.name).toMatch(/^pelipiiri-\d{4}-\d\d-\d\d\.txt$/);
  expect(text.text).toMatch(/^Torstairyhmä\n/);
  expect(text.text).toContain('Keskustelun pohja: Aamu\n');
  await card('Teksti').getByText(`Ladattu: ${text.name}`).waitFor();
  expect((await downloads('Ryhmän peli')).text).toMatch(/^\uFEFFdate;meeting;/);
  await tiina.page.getByRole('radio', { name: 'Pilkku' }).check();
  const notes = await downloads('Havainnot');
  expect(notes.name).toMatch(/\.notes\.csv$/);
  expect(notes.text).toMatch(/^\uFEFFdate,meeting,about,/);
  expect(JSON.parse((await downloads('Lataa JSON')).text).people.length).toBeGreaterThan(2);
  await look(tiina.page, 'export-downloaded');
});

it('tells who has looked and what has been taken along, in words', async () => {
  const row = (words: RegExp) => tiina.page.locator('.audit-day tr').filter({ hasText: words });
  await row(/Tiina Ohjaaja ohjaaja\s*Vei tiedot: JSON/).waitFor();
  expect(await row(/Vei tiedot: taulukko havainnoista/).count()).toBe(1);
  await tiina.page.locator('.audit').scrollIntoViewIfNeeded();
  await look(tiina.page, 'export-audit');
});

it('a download can be called off, and a broken one says so', async () => {
  await tiina.page.route('**/export/json*', () => {});
  await tiina.taps('Lataa JSON');
  await tiina.text('Kootaan tiedostoa…').waitFor();
  await look(tiina.page, 'export-on-its-way');
  faults.push(...(await faultsOf(tiina.page, 'export, on its way')));
  await tiina.taps('Keskeytä');
  await tiina.text('Lataus keskeytettiin.').waitFor();
  await focusIsOn(tiina.page, 'Lataa JSON');
  await tiina.page.unroute('**/export/json*');
  await tiina.page.route('**/export/json*', (route) => route.abort());
  await tiina.taps('Lataa JSON');
  await card('Koneelle luettava').getByRole('alert').waitFor();
  await tiina.page.unroute('**/export/json*');
});

it('is used in a narrow window and in the other languages, too', async () => {
  for (const [width, language] of [
    [1024, 'sv'],
    [360, 'en'],
    [360, 'fi'],
  ] as const) {
    await tiina.page.setViewportSize({ width, height: 800 });
    await tiina.page.locator('.top-select select').selectOption(language);
    await tiina.page.evaluate(() => scrollTo(0, 0));
    await look(tiina.page, `export-${width}-${language}`);
    expect(await tiina.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    faults.push(...(await faultsOf(tiina.page, `export, ${width} wide, ${language}`)));
  }
  await tiina.page.setViewportSize({ width: 1280, height: 800 });
});

it('takes the session out by keyboard alone: asked whether all has been moved, then once more', async () => {
  const { page } = tiina;
  await page.evaluate((id) => localStorage.setItem(`pelipiiri.report.${id}.2`, 'jäänyt'), session);
  await tiina.button('Poista istunto').focus();
  await page.keyboard.press('Enter');
  await tiina.sheet.getByText('Onko kirjattava siirretty?').waitFor();
  await look(page, 'export-purge');
  faults.push(...(await faultsOf(page, 'export, purge')));
  const goOn = tiina.sheet.getByRole('button', { name: 'Jatka' });
  await goOn.focus();
  await page.keyboard.press('Enter');
  expect(await tiina.sheet.getByText('Onko kirjattava siirretty?').isVisible()).toBe(true);
  await tiina.sheet.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await goOn.focus();
  await page.keyboard.press('Enter');
  await tiina.sheet.getByText('Poistoa ei voi perua.').waitFor();
  await focusIsOn(page, /^Torstairyhmä, /);
  await look(page, 'export-purge-sure');
  faults.push(...(await faultsOf(page, 'export, purge, sure')));
  await tiina.sheet.getByRole('button', { name: 'Poista istunto lopullisesti' }).focus();
  await page.keyboard.press('Enter');
  await tiina.heading('Mitä pelataan tänään?').waitFor();
  await tiina.text('Istunto on poistettu: Torstairyhmä.').waitFor();
  await look(page, 'export-purged');
  expect(await page.locator('.session-row').count()).toBe(0);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain(session);
  await page.goto(`${house.url}/host/session/${session}/export`);
  await tiina.text('Tätä ei löydy.').waitFor();
});

it('axe finds nothing, and nothing went wrong in the page', () => {
  expect(faults).toEqual([]);
  expect(tiina.troubles).toEqual([]);
});
