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
});
afterAll(() => house.close());

const chip = (words: string) => tiina.page.locator('.note-desk .chip', { hasText: words }).first();
const desk = () => tiina.page.locator('.note-desk');
const saved = () => desk().getByText('Tallennettu').first();

it('two taps, well under two seconds; what was used comes first the next time; it can be undone', async () => {
  await tiina.button('Havainto: Leila').waitFor();
  const begun = performance.now();
  await tiina.taps('Havainto: Leila');
  await chip('kertoi, mikä auttaa').click();
  await saved().waitFor();
  const took = performance.now() - begun;
  console.log(`two taps and saved: ${Math.round(took)} ms`);
  expect(took).toBeLessThan(2000);
  await look(tiina.page, 'noting-desk');
  expect(await faultsOf(tiina.page, 'desk')).toEqual([]);
  await desk().getByRole('button', { name: 'Kumoa' }).click();
  await tiina.taps('Sulje');
  await tiina.taps('Havainto: Mika');
  expect(await tiina.page.locator('.topic-first').last().innerText()).toContain('kertoi, mikä auttaa');
  await tiina.taps('Sulje');
});

it('by keyboard: Alt and a digit for a person, arrows to a topic, Enter to save', async () => {
  await tiina.page.keyboard.press('Alt+2');
  await tiina.page.locator('#note-desk-title', { hasText: 'Mika' }).waitFor();
  await expect.poll(() => tiina.page.evaluate(() => document.activeElement?.classList.contains('chip'))).toBe(true);
  await tiina.page.keyboard.press('ArrowRight');
  const words = await tiina.page.evaluate(() => document.activeElement?.textContent?.trim());
  await tiina.page.keyboard.press('Enter');
  await saved().waitFor();
  expect(await chip(words ?? '').getAttribute('aria-pressed')).toBe('true');
  await tiina.page.keyboard.press('Alt+Z');
  await expect.poll(() => tiina.page.locator('.note-desk .chip[aria-pressed=true]').count()).toBe(0);
  await tiina.taps('Sulje');
});

it('a moment is marked and filled in later; something that goes on is noted when it ends, also after a refresh', async () => {
  await tiina.page.keyboard.press('Alt+M');
  await tiina.text('Hetki merkitty. Voit täydentää sen myöhemmin.').waitFor();
  await tiina.page.locator('.recent-note', { hasText: 'Merkitty hetki' }).click();
  await chip('kertoi, mikä auttaa').click();
  await expect.poll(() => tiina.page.locator('.note-desk .chip[aria-pressed=true]').count()).toBeGreaterThan(0);
  await tiina.taps('Sulje');
  expect(await tiina.page.locator('.recent-note', { hasText: 'Merkitty hetki' }).count()).toBe(0);
  await tiina.taps('Havainto: Leila');
  await desk().getByRole('switch', { name: 'Jatkuu hetken' }).check();
  await chip('iloitsi muiden kanssa').click();
  await tiina.page.locator('.span-bar', { hasText: 'Leila iloitsi muiden kanssa' }).waitFor();
  await look(tiina.page, 'noting-span');
  await tiina.page.reload();
  await tiina.page.locator('.span-bar', { hasText: 'Leila' }).waitFor();
  await tiina.taps('Lopeta ja tallenna');
  await tiina.text('Jakso tallennettu').waitFor();
});

it('a topic of one’s own, and another framework, are a tap away', async () => {
  await tiina.taps('Havainto ryhmästä');
  const all = desk().getByRole('button', { name: 'Kaikki aiheet' });
  if (await all.count()) await all.click();
  await desk().getByRole('button', { name: 'Ryhmätaidot' }).click();
  await desk().getByRole('button', { name: 'Oma aihe' }).click();
  await desk().getByLabel('Oma havainnon aihe, esimerkiksi ”kysyi neuvoa”').fill('pyysi taukoa');
  await desk().getByRole('button', { name: 'Lisää aihe' }).click();
  await desk().getByRole('button', { name: 'Omat aiheet' }).click();
  await chip('pyysi taukoa').click();
  await saved().waitFor();
  expect(await faultsOf(tiina.page, 'own topics')).toEqual([]);
  await tiina.taps('Sulje');
});

it('warns of what hardly belongs in a note, and stops nobody; another’s name is replaced in one tap', async () => {
  await tiina.taps('Havainto: Leila');
  await desk().getByRole('button', { name: 'Omin sanoin' }).click();
  const lines = desk().getByLabel('Mitä näit tai kuulit');
  await lines.fill('Auttoi Mikaa. Soitetaan 040 123 4567. Hän on laiska.');
  await desk().getByText('Mikaa on toisen nimi.').waitFor();
  await desk().getByText('Tekstissä on puhelinnumero (040 123 4567).').waitFor();
  await desk().getByText('”laiska” arvioi ihmistä.').waitFor();
  await look(tiina.page, 'noting-warnings');
  expect(await faultsOf(tiina.page, 'warnings')).toEqual([]);
  await desk().getByRole('button', { name: 'Vaihda: ”toinen osallistuja”' }).click();
  expect(await lines.inputValue()).toMatch(/^Auttoi toinen osallistuja/);
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
  const session = new URL(tiina.page.url()).pathname.split('/')[3];
  const notes = await tiina.page.evaluate(async (id) => {
    const response = await fetch(`/api/sessions/${id}/observations`);
    return (await response.json()) as { seat?: number; code?: string; madeAt: number }[];
  }, session);
  const waited = notes.filter(({ seat, code }) => seat !== undefined && code === 'wellbeing.named-what-helps');
  const late = waited.filter(({ madeAt }) => Math.abs(madeAt - at) < 5000);
  expect(late).toHaveLength(1);
  expect(tiina.troubles).toEqual([]);
});
