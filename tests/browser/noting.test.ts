import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { House } from './support/house.ts';
import { look } from './support/look.ts';
import { Facilitator } from './support/people.ts';

/** Noting while the group plays: two taps, by hand or by keyboard, with and without network. */
let house: House;
let tiina: Facilitator;
beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom();
  await tiina.addsSeatWithoutPhone('Leila');
  await tiina.addsSeatWithoutPhone('Mika');
  await tiina.taps('Aloita');
  await tiina.saysWallIsPrivate();
  for (const name of ['Leila', 'Mika']) {
    await tiina.taps(`Lisää: ${name}`);
    await tiina.sheet.getByRole('button', { name: 'Hän sanoi kyllä' }).click();
    await tiina.closesSheet();
  }
}, 60_000);
afterAll(() => house.close());

const desk = () => tiina.page.locator('.note-desk');
const chip = (words: string) => desk().locator('.chip', { hasText: words }).first();
const way = (name: string) => desk().getByRole('button', { name, exact: true });
const saved = () => desk().getByText('Tallennettu').first();
const pressed = () => tiina.page.locator('.note-desk .chip[aria-pressed=true]');

it('two taps, well under two seconds; what was used comes first the next time; it can be undone, and put again', async () => {
  await tiina.button('Havainto: Leila').first().waitFor();
  const begun = performance.now();
  await tiina.taps('Havainto: Leila');
  await chip('kertoi, mikä auttaa').click();
  await saved().waitFor();
  const took = performance.now() - begun;
  console.log(`two taps and saved: ${Math.round(took)} ms`);
  expect(took).toBeLessThan(2000);
  await look(tiina.page, 'noting-desk');
  expect(await faultsOf(tiina.page, 'desk')).toEqual([]);
  await way('Havainto: Mika').click();
  const often = desk().locator('.topic-area', { hasText: 'Viimeksi ja suosikit' });
  await often.locator('.chip', { hasText: 'kertoi, mikä auttaa' }).click();
  await expect.poll(() => pressed().count()).toBe(1);
  const toast = tiina.page.locator('.toast');
  await toast.getByRole('button', { name: 'Kumoa' }).click();
  await expect.poll(() => pressed().count()).toBe(0);
  await toast.getByRole('button', { name: 'Palauta' }).click();
  await expect.poll(() => pressed().count()).toBe(1);
  await desk().getByRole('button', { name: 'Kumoa' }).click();
  await expect.poll(() => pressed().count()).toBe(0);
  await tiina.taps('Sulje');
});

it('by keyboard alone: a number for a person, a letter or arrows to a topic, Enter to save, Z to undo', async () => {
  const focused = () => tiina.page.evaluate(() => document.querySelector('.chip:focus')?.textContent ?? '');
  await tiina.page.keyboard.press('3');
  await tiina.page.locator('#note-desk-title', { hasText: 'Mika' }).waitFor();
  await expect.poll(focused).toContain('kertoi, mikä auttaa');
  await way('Kaikki aiheet').press('Enter');
  await chip('iloitsi muiden kanssa').waitFor();
  await tiina.page.keyboard.press('s');
  await expect.poll(focused).toContain('iloitsi muiden kanssa');
  await tiina.page.keyboard.press('ArrowRight');
  await tiina.page.keyboard.press('ArrowLeft');
  await look(tiina.page, 'noting-keys');
  await tiina.page.keyboard.press('Enter');
  await saved().waitFor();
  expect(await chip('iloitsi muiden kanssa').getAttribute('aria-pressed')).toBe('true');
  await tiina.page.keyboard.press('z');
  await expect.poll(() => pressed().count()).toBe(0);
  await tiina.page.keyboard.press('0');
  await tiina.page.locator('#note-desk-title', { hasText: 'Havainto ryhmästä' }).waitFor();
  await tiina.page.keyboard.press('Escape');
  await expect.poll(() => tiina.page.locator('#note-desk-title').count()).toBe(0);
});

it('a key alone does nothing once that has been turned off; with Alt it still does', async () => {
  await tiina.taps('Asetukset');
  await tiina.taps('Pikanäppäimet');
  await tiina.sheet.getByRole('switch').uncheck();
  expect(await faultsOf(tiina.page, 'keys')).toEqual([]);
  await look(tiina.page, 'noting-keys-sheet');
  await tiina.closesSheet();
  await tiina.page.keyboard.press('3');
  expect(await tiina.page.locator('#note-desk-title').count()).toBe(0);
  await tiina.page.keyboard.press('Alt+3');
  await tiina.page.locator('#note-desk-title', { hasText: 'Mika' }).waitFor();
  await tiina.taps('Sulje');
  await tiina.taps('Asetukset');
  await tiina.taps('Pikanäppäimet');
  await tiina.sheet.getByRole('switch').check();
  await tiina.closesSheet();
});

it('a moment is marked, handed to the person whom it was about, and filled in later', async () => {
  await tiina.page.keyboard.press('m');
  await tiina.text('Hetki merkitty. Voit täydentää sen myöhemmin.').waitFor();
  await tiina.page.locator('.recent-note', { hasText: 'Merkitty hetki' }).click();
  await look(tiina.page, 'noting-mark');
  expect(await faultsOf(tiina.page, 'mark')).toEqual([]);
  await way('Havainto: Leila').click();
  await chip('kertoi, mikä auttaa').click();
  await expect.poll(() => pressed().count()).toBe(1);
  await tiina.taps('Sulje');
  expect(await tiina.page.locator('.recent-note', { hasText: 'Merkitty hetki' }).count()).toBe(0);
  await tiina.page.locator('.recent-note', { hasText: 'Leila kertoi, mikä auttaa' }).first().waitFor();
});

it('something that goes on is noted from its first moment, also over a refresh, until it is ended', async () => {
  await tiina.taps('Havainto: Leila');
  await way('Aloita jakso').click();
  await desk().getByText('Mikä alkaa nyt? Napauta aihetta.').waitFor();
  await chip('kertoi, mikä auttaa').click();
  const bar = tiina.page.locator('.span-bar', { hasText: 'Leila kertoi, mikä auttaa' });
  await bar.getByText('käynnissä').waitFor();
  await look(tiina.page, 'noting-span');
  expect(await faultsOf(tiina.page, 'span')).toEqual([]);
  await tiina.page.reload();
  await bar.waitFor();
  const [begun] = (await observations()).filter(({ from }) => from !== undefined);
  await tiina.goesOn();
  await tiina.page.locator('.span-bar').getByRole('button', { name: 'Lopeta' }).click();
  await tiina.text('Jakso päättyi').waitFor();
  await expect
    .poll(async () => (await observations()).find(({ id }) => id === begun?.id)?.rev)
    .toBeGreaterThan(begun?.rev ?? 0);
});

it('a topic of one’s own, another framework and a favourite are a tap away, and are remembered', async () => {
  await tiina.taps('Havainto ryhmästä');
  await way('Oma aihe').click();
  await desk().getByLabel('Oma havainnon aihe, esimerkiksi ”kysyi neuvoa”').fill('pyysi taukoa');
  await desk().getByRole('button', { name: 'Lisää aihe' }).click();
  await way('Kaikki aiheet').click();
  await desk().getByRole('radio', { name: 'Omat aiheet' }).check();
  await chip('pyysi taukoa').click();
  await saved().waitFor();
  await desk().getByRole('radio', { name: 'Ryhmätaidot' }).check();
  await way('Järjestä suosikit').click();
  await chip('jakoi vuoronsa').click();
  await look(tiina.page, 'noting-favourites');
  expect(await faultsOf(tiina.page, 'favourites')).toEqual([]);
  await way('Järjestä suosikit').click();
  await tiina.taps('Sulje');
  await tiina.page.reload();
  await tiina.taps('Havainto ryhmästä');
  const often = desk().locator('.topic-area', { hasText: 'Viimeksi ja suosikit' });
  expect((await often.locator('.chip').allInnerTexts()).map((words) => words.trim())).toEqual([
    'pyysi taukoa',
    'kertoi, mikä auttaa',
    'jakoi vuoronsa toisen kanssa',
  ]);
  await way('Kaikki aiheet').click();
  expect(await desk().getByRole('radio', { name: 'Ryhmätaidot' }).isChecked()).toBe(true);
  await tiina.taps('Sulje');
});

it('warns of what hardly belongs in a note, and stops nobody; another’s name is replaced in one tap', async () => {
  await tiina.taps('Havainto: Leila');
  await way('Omin sanoin').click();
  const lines = desk().getByLabel('Mitä näit tai kuulit');
  await lines.fill('Auttoi Mikaa. Soitetaan 040 123 4567. Hän on laiska.');
  await desk().getByText('Mikaa on toisen nimi.').waitFor();
  await desk().getByText('Tekstissä on puhelinnumero (040 123 4567).').waitFor();
  await desk().getByText('”laiska” arvioi ihmistä.').waitFor();
  await look(tiina.page, 'noting-warnings');
  expect(await faultsOf(tiina.page, 'warnings')).toEqual([]);
  await desk().getByRole('button', { name: 'Vaihda' }).click();
  expect(await lines.inputValue()).toMatch(/^Auttoi toinen osallistuja/);
  await lines.fill('Oma tunnus 131052-308T.');
  await desk().getByText('Tekstissä on henkilötunnus').waitFor();
  await desk().getByRole('button', { name: 'Tallenna', exact: true }).click();
  await saved().waitFor();
  await tiina.taps('Sulje');
});

it('without network a note waits on this machine, and arrives once, with its time', async () => {
  await tiina.context.setOffline(true);
  await tiina.taps('Havainto: Mika');
  const at = Date.now();
  await chip('kertoi, mikä auttaa').click();
  await desk().getByText('Odottaa verkkoa').first().waitFor();
  await tiina.context.setOffline(false);
  await saved().waitFor({ timeout: 20_000 });
  const waited = (await observations()).filter(({ code }) => code === 'wellbeing.named-what-helps');
  const late = waited.filter(({ madeAt }) => Math.abs(madeAt - at) < 5000);
  expect(late).toHaveLength(1);
  await tiina.taps('Sulje');
});

it('on an upright tablet the desk is at the lower right, with everybody in it', async () => {
  await tiina.page.setViewportSize({ width: 768, height: 1024 });
  await way('Havainto: Leila').click();
  const box = await chip('kertoi, mikä auttaa').boundingBox();
  expect(box && box.y > 300 && box.x > 250).toBe(true);
  await look(tiina.page, 'noting-tablet');
  expect(await faultsOf(tiina.page, 'tablet')).toEqual([]);
  await tiina.taps('Sulje');
  await tiina.page.setViewportSize({ width: 1280, height: 800 });
});

it('afterwards marked moments come first, then what was noted, each with its switch', async () => {
  await tiina.taps('Merkitse tämä hetki');
  await tiina.goesOn();
  await tiina.page.locator('.bar-next', { hasText: 'Päätä istunto' }).waitFor();
  await tiina.goesOn();
  await tiina.page.getByRole('link', { name: 'Aloita jälkihetki' }).click();
  await tiina.heading('Merkitsit nämä hetket').waitFor();
  await tiina.page.locator('.after-marks').getByRole('radio', { name: 'Leila' }).check();
  await tiina.page.getByLabel('Mitä näit tai kuulit').fill('Kysyi toiselta, haluaako hän aloittaa.');
  await look(tiina.page, 'after-marks');
  expect(await faultsOf(tiina.page, 'after, marks')).toEqual([]);
  await tiina.taps('Seuraava');
  await tiina.heading('Minkä vahvuuden näit? Leila').waitFor();
  const earlier = tiina.page.locator('.after-note', { hasText: 'Kysyi toiselta, haluaako hän aloittaa.' });
  expect(await earlier.getByRole('switch').isChecked()).toBe(false);
  await tiina.page.getByRole('radio', { name: 'Elämänalueet' }).check();
  await tiina.page.locator('.chip', { hasText: 'iloitsi muiden kanssa' }).first().click();
  const shared = tiina.page.locator('.after-foot').getByRole('switch', { name: 'Näytetään Leilalle' });
  expect(await shared.isChecked()).toBe(true);
  await look(tiina.page, 'after-strength');
  await tiina.page.locator('.after-foot').getByRole('radio', { name: 'tuen tarve' }).check();
  await expect.poll(() => shared.isChecked()).toBe(false);
  await look(tiina.page, 'after-person');
  expect(await faultsOf(tiina.page, 'after, person')).toEqual([]);
  expect(tiina.troubles).toEqual([]);
});

/** What the server holds. */
function observations() {
  const session = new URL(tiina.page.url()).pathname.split('/')[3];
  return tiina.page.evaluate(async (id) => {
    const response = await fetch(`/api/sessions/${id}/observations`);
    return (await response.json()) as { id: string; code?: string; from?: number; rev: number; madeAt: number }[];
  }, session);
}
