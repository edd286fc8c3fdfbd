import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { House, pause } from './support/house.ts';
import { Facilitator, Phone, playUntil, type Screen } from './support/people.ts';

/** Everyone can play: axe on every page and state, the keyboard alone, and what a phone must load before it can join. */
let house: House;
let tiina: Facilitator;
let mika: Phone;
let screen: Screen;

beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

describe('before it can join, a phone loads', () => {
  it('at most 60 KB of JavaScript, gzipped', async () => {
    const context = await house.browser.newContext();
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/javascript/.test(response.headers()['content-type'] ?? ''))
        scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(house.url);
    await page.getByRole('textbox').waitFor();
    const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
    console.log(`join screen: ${(bytes / 1024).toFixed(1)} KB of JavaScript in ${scripts.length} files, gzipped`);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
    await context.close();
  });
});

describe('axe finds nothing', () => {
  it('in the facilitator’s pages before play', async () => {
    tiina = await Facilitator.arrives(house);
    const faults = await faultsOf(tiina.page, 'library');
    await tiina.opensRoom();
    screen = await tiina.opensScreen();
    faults.push(...(await faultsOf(tiina.page, 'lobby')), ...(await faultsOf(screen.page, 'screen, lobby')));
    const help = await tiina.context.newPage();
    await help.goto(`${house.url}/host/help/phones`);
    await help.getByRole('heading', { name: 'Puhelin ei pääse pöytään' }).waitFor();
    faults.push(...(await faultsOf(help, 'phones')));
    await help.close();
    const stranger = await house.browser.newContext({ locale: 'fi-FI' });
    const signIn = await stranger.newPage();
    await signIn.goto(`${house.url}/host`);
    await signIn.getByLabel('Salasana').waitFor();
    faults.push(...(await faultsOf(signIn, 'sign in')));
    await stranger.close();
    expect(faults).toEqual([]);
  });

  it('on the way to the table', async () => {
    mika = await Phone.joins(house, await tiina.code(), 'Mika', 'Suomi', async (page, step) => {
      expect(await faultsOf(page, step)).toEqual([]);
    });
    expect(await faultsOf(mika.page, 'phone, lobby')).toEqual([]);
  });

  it('in play, on phone, console and screen', async () => {
    await tiina.saysWallIsPrivate();
    await tiina.taps('Aloita');
    await mika.heading('Millä säällä tulet?').waitFor();
    const faults = await faultsOf(mika.page, 'phone, check-in');
    faults.push(
      ...(await faultsOf(tiina.page, 'console, check-in')),
      ...(await faultsOf(screen.page, 'screen, check-in')),
    );
    await tiina.goesOn();
    await playUntil([tiina.page], () => mika.button('Heitä nopat').isVisible());
    faults.push(...(await faultsOf(mika.page, 'phone, my turn')), ...(await faultsOf(tiina.page, 'console, board')));
    faults.push(...(await faultsOf(screen.page, 'screen, board')));
    await mika.taps('Oma sivu');
    faults.push(...(await faultsOf(mika.page, 'phone, own page')));
    await mika.page.keyboard.press('Escape');
    await tiina.taps('Havainto ryhmästä');
    faults.push(...(await faultsOf(tiina.page, 'console, note')));
    expect(faults).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('a turn is played from the first roll to the tile', async () => {
    const { page } = mika;
    await pressesByKeyboard(page, /^Heitä nopat$/);
    for (let steps = 0; steps < 60 && !(await mika.text('Tiinan vuoro').isVisible()); steps++) {
      const next = await firstThingToDo(page);
      if (next) {
        await pressesByKeyboard(page, next);
        await pause(400);
      } else if (await tiina.button('Jatketaan').isVisible()) await tiina.taps('Jatketaan');
      else
        await playUntil(
          [tiina.page],
          async () => (await firstThingToDo(page)) !== undefined || (await mika.text('Tiinan vuoro').isVisible()),
          40,
        );
    }
    await mika.text('Tiinan vuoro').waitFor();
  });
});

describe('afterwards', () => {
  it('axe finds nothing in the closing round, at the end, in jälkihetki and on the group’s page', async () => {
    await tiina.goesOn();
    await mika.heading(/sanan viet mukanasi/).waitFor();
    const faults = [...(await faultsOf(mika.page, 'phone, words')), ...(await faultsOf(screen.page, 'screen, words'))];
    await tiina.taps('Siirrytään kiittämään');
    await mika.heading(/^Kiitä/).waitFor();
    faults.push(...(await faultsOf(mika.page, 'phone, thanks')), ...(await faultsOf(tiina.page, 'console, thanks')));
    await tiina.taps('Siirrytään hyvästeihin');
    await tiina.goesOn();
    await mika.heading('Kiitos, että olit mukana!').waitFor();
    faults.push(...(await faultsOf(mika.page, 'phone, end')), ...(await faultsOf(screen.page, 'screen, end')));
    await tiina.page.getByRole('link', { name: 'Aloita jälkihetki' }).click();
    await tiina.heading('Jälkihetki').waitFor();
    faults.push(...(await faultsOf(tiina.page, 'jälkihetki')));
    await tiina.page.getByRole('link', { name: 'Ryhmä', exact: true }).click();
    await tiina.heading('Kerran kulku').waitFor();
    faults.push(...(await faultsOf(tiina.page, 'group')));
    expect(faults).toEqual([]);
  });
});

/** Tab by tab to the control of that name, then Enter. */
async function pressesByKeyboard(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 90; tabs++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const shown = element ? getComputedStyle(element) : undefined;
      return {
        name: element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '',
        outlined: shown !== undefined && (shown.outlineStyle !== 'none' || shown.boxShadow !== 'none'),
      };
    });
    if (!name.test(focused.name)) continue;
    expect(focused.outlined, `focus must be seen on ${focused.name}`).toBe(true);
    return page.keyboard.press('Enter');
  }
  throw new Error(`pressesByKeyboard: ${name} was not reached in 90 tabs`);
}

/** The name of what a holder can do now; undefined when others are to act. */
async function firstThingToDo(page: Page): Promise<RegExp | undefined> {
  const candidates = page.locator('main button:not([aria-busy=true])');
  const names = await candidates.allTextContents();
  const wanted = [
    'Jatketaan',
    'Näytetään vastaukset',
    'Pelipiiri valitsee paikan',
    'Valmis',
    'Valitsin mielessäni',
  ].find((name) => names.includes(name));
  const other = names.find((name) => !/Jätän väliin|Vaihdan kortin|Kortti omalla/.test(name));
  const chosen = wanted ?? other;
  return chosen ? new RegExp(`^${chosen.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : undefined;
}
