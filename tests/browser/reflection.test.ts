import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { focusIsOn } from './support/focus.ts';
import { House } from './support/house.ts';
import { Facilitator, Phone, type Screen } from './support/people.ts';

/** A look at one's own life: on a phone, together at the console, and what the wall and the others see of it: nothing. */
let house: House;
let tiina: Facilitator;
let aamu: Phone;
let mika: Phone;
let wall: Screen;
/** everything that Aamu's phone has sent since it was opened anew */
const sent: string[] = [];

const canary = 'Kanarialintu laulaa öisin';

beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom({ scenario: /^Avaa huone: Väripiiri – seuraava/ });
  wall = await tiina.opensScreen();
  const code = await tiina.code();
  aamu = await Phone.joins(house, code, 'Aamu');
  mika = await Phone.joins(house, code, 'Mika', 'Helppo suomi');
  await tiina.addsSeatWithoutPhone('Leila');
  await tiina.taps('Aloita');
  const next = tiina.page.locator('.bar-next');
  for (let there = false; !there; ) {
    const before = await next.innerText();
    there = /Oma katse/.test(before);
    await next.click();
    await next.getByText(before.replace('\n', ' '), { exact: true }).waitFor({ state: 'hidden' });
  }
  await aamu.heading('Mitä haluat katsoa?').waitFor();
  aamu.page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => void sent.push(String(payload))));
  aamu.page.on('request', (request) => void sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await aamu.page.reload();
  await aamu.heading('Mitä haluat katsoa?').waitFor();
}, 240_000);
afterAll(() => house.close());

/** Chooses an area and a look at it. */
async function looksAt(area: string, look: string): Promise<void> {
  await aamu.taps(new RegExp(`^${area}`, 'i'));
  await aamu.taps(new RegExp(`^${look}`));
}
const keepsFirst = () => aamu.button('Säilytä minulle ja ohjaajalle').first();

it('what is kept on the phone alone never leaves it, and is there again after the page was closed', async () => {
  await aamu.page.waitForTimeout(300);
  const before = sent.length;
  await looksAt('Mieli', 'Nyt');
  await aamu.page.getByLabel('Omin sanoin').fill(canary);
  await aamu.taps('Otan tämän');
  await aamu.taps(/^Toivon elämääni/);
  await aamu.taps('toivoa');
  await aamu.taps('Muut alueet');
  await aamu.taps('Jatka');
  await aamu.text(`”${canary}”`).waitFor();
  expect(await faultsOf(aamu.page)).toEqual([]);
  // The phone says now and then that it is still there; nothing else.
  expect(sent.slice(before).filter((frame) => /reflection|keep|Kanaria|mind|hope/.test(frame))).toEqual([]);

  await aamu.page.reload();
  await aamu.taps(/^mieli/i);
  await aamu.text(`”${canary}”`).waitFor();
  await aamu.taps('Muut alueet');
});

it('is the same for everybody else, whatever somebody looks at', async () => {
  const seen = async () => [await mika.page.locator('main').innerText(), await wall.page.locator('body').innerText()];
  const before = await seen();
  await looksAt('Keho', 'Tähän haluaisin');
  await aamu.taps('pieni askel');
  await aamu.taps('Muut alueet');
  await aamu.taps('Jatka');
  await keepsFirst().click();
  await aamu.page.locator('[aria-pressed=true]', { hasText: 'Säilytä' }).waitFor();
  expect(await seen()).toEqual(before);
  expect(await tiina.page.locator('.people').innerText()).not.toMatch(/vastan|katsoo/);
});

it('comes to the own page when it is kept, and goes from there when it is let go', async () => {
  await aamu.taps('Oma sivu');
  const mine = aamu.sheet.locator('.my-looks');
  await mine.getByText('säilytetty').waitFor();
  expect(await mine.getByText('vain tässä puhelimessa').count()).toBe(2);
  expect(await faultsOf(aamu.page)).toEqual([]);
  await aamu.closesSheet();
  await aamu.button('Vain tässä puhelimessa').first().click();
  await expect.poll(() => aamu.page.locator('[aria-pressed=true]', { hasText: 'Säilytä' }).count()).toBe(0);
  await keepsFirst().click();
  await aamu.page.locator('[aria-pressed=true]', { hasText: 'Säilytä' }).waitFor();
});

it('works by keyboard alone', async () => {
  await aamu.taps('Muut alueet');
  await aamu.button(/^Taidot/i).focus();
  await aamu.page.keyboard.press('Enter');
  await aamu.text('Katso yhtä tai useampaa').waitFor();
  for (let tabs = 0; tabs < 8 && !(await focused()).startsWith('Nyt'); tabs++) await aamu.page.keyboard.press('Tab');
  await focusIsOn(aamu.page, /^Nyt/);
  await aamu.page.keyboard.press('Enter');
  await aamu.heading('Nyt').waitFor();
  await aamu.page.keyboard.press('Tab');
  await aamu.page.keyboard.press('Enter');
  await aamu.text('Katso yhtä tai useampaa').waitFor();
  await aamu.taps('Muut alueet');
  await aamu.text('Kolme aluetta riittää tänään').waitFor();
  expect(await aamu.button(/^Arki/i).getAttribute('aria-disabled')).toBe('true');
});
const focused = () => aamu.page.evaluate(() => (document.activeElement as HTMLElement).innerText);

it('somebody without a phone looks together with the worker, once the wall does not show it', async () => {
  expect(await tiina.button(/^Katsotaan yhdessä/).count()).toBe(0);
  await tiina.saysWallIsPrivate();
  await tiina.taps('Katsotaan yhdessä: Leila');
  const page = tiina.sheet;
  expect(await page.innerText()).not.toMatch(/Aamu|Mika/);
  await page.getByRole('button', { name: /^Arki/i }).click();
  await page.getByRole('button', { name: /^Toivon elämääni/ }).click();
  expect(await faultsOf(tiina.page)).toEqual([]);
  await page.getByRole('button', { name: 'rytmiä päiviin' }).click();
  await page.getByRole('button', { name: 'Muut alueet' }).click();
  await page.getByRole('button', { name: 'Jatka' }).click();
  await page.getByRole('button', { name: 'Säilytä minulle ja ohjaajalle' }).click();
  await page.locator('[aria-pressed=true]', { hasText: 'Säilytä' }).waitFor();
  expect(await faultsOf(tiina.page)).toEqual([]);
  await page.getByRole('button', { name: 'Valmis' }).click();
  await page.waitFor({ state: 'hidden' });
  expect(await tiina.page.locator('body').innerText()).not.toContain('Säilytä minulle');
});

it('whoever is in the middle of something when the others are thanked may end it', async () => {
  await aamu.taps(/^mieli/i);
  await aamu.taps(/^Tähän haluaisin/);
  await aamu.page.getByLabel('Omin sanoin').fill('Vielä kesken');
  await tiina.taps('Kiitetään');
  await mika.heading('Kiitos.').waitFor();
  await aamu.text('Tämä osa päättyy pian').waitFor();
  expect(await aamu.page.getByLabel('Omin sanoin').inputValue()).toBe('Vielä kesken');
  await aamu.taps('Otan tämän');
  await aamu.taps('Muut alueet');
  await aamu.heading('Kiitos.').waitFor();
  expect(await faultsOf(aamu.page)).toEqual([]);
  expect(await faultsOf(wall.page)).toEqual([]);
  for (const { troubles } of [tiina, aamu, mika, wall]) expect(troubles).toEqual([]);
});
