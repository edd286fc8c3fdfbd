import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { House, pause } from './support/house.ts';
import { look } from './support/look.ts';
import { Facilitator, Guest, Phone, type Screen } from './support/people.ts';

/** Leading together: an observer, a peer facilitator and an interpreter are invited; the wheel goes over and back. */
let house: House;
let tiina: Facilitator;
let screen: Screen;
let nour: Phone;
let kaisa: Guest;
let sari: Guest;
let leila: Guest;
/** what axe found, in all states */
const faults: string[] = [];

beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

it('people come to the table, with and without a phone', async () => {
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom({ plays: false });
  await tiina.addsSeatWithoutPhone('Sampo');
  screen = await tiina.opensScreen();
  nour = await Phone.joins(house, await tiina.code(), 'Nour');
  await tiina.text('Nour').waitFor();
});

it('an invitation is not shown before it is known that the wall does not show it', async () => {
  await tiina.taps('Ketkä ohjaavat');
  await look(tiina.page, 'sheet-alone');
  await tiina.sheet.getByRole('button', { name: 'Kutsu mukaan' }).click();
  await tiina.sheet.getByRole('radio', { name: 'Havainnoija' }).check();
  await tiina.sheet.getByRole('button', { name: 'Tee kutsu' }).click();
  await tiina.sheet.getByText('Kutsu näytetään vasta').waitFor();
  expect(await tiina.sheet.locator('.leading-link').count()).toBe(0);
  await look(tiina.page, 'sheet-wall');
  await tiina.sheet.getByRole('button', { name: 'Ei näy' }).click();
  const link = await tiina.sheet.locator('.leading-link').innerText();
  await tiina.closesSheet();
  kaisa = await Guest.opens(house, link);
  await kaisa.heading('Havainnoija').waitFor();
  expect(kaisa.page.url()).toBe(`${house.url}/g`);
  await look(kaisa.page, 'door-observer');
  faults.push(...(await faultsOf(kaisa.page, 'door')));
  await kaisa.saysName('Kaisa');
});

it('an observer is introduced to everyone, sees the table and leads nothing', async () => {
  const words = 'Mukana havainnoimassa: Kaisa. Hän kirjaa vain luvan antaneista.';
  await screen.page.locator('.screen-leads', { hasText: words }).waitFor();
  await look(screen.page, 'screen-introduction');
  await nour.page.locator('.who-leads', { hasText: words }).waitFor();
  await look(nour.page, 'phone-introduction');
  await nour.taps('Oma sivu');
  await nour.sheet.getByText('Kaisa').scrollIntoViewIfNeeded();
  await look(nour.page, 'phone-own-page');
  await nour.closesSheet();
  await kaisa.text('Nyt ohjaa istunnon ohjaaja.').waitFor();
  for (const name of ['Aloita', 'Lisää paikka ilman puhelinta', 'Yhteinen laite'])
    expect(await kaisa.button(name).count()).toBe(0);
  await look(kaisa.page, 'lobby-observer');
});

it('a peer facilitator comes in by codes, an interpreter by phone', async () => {
  const { codes } = await tiina.invites('Vertaisohjaaja', undefined, look);
  sari = await Guest.opens(house, '/g');
  await sari.page.getByLabel('Istunnon koodi').fill(codes[0]?.toLowerCase() ?? '');
  await sari.page.getByLabel('Kutsun koodi').fill('BBBBBB');
  await sari.taps('Jatka');
  await sari.text('Näillä koodeilla ei löydy kutsua.').waitFor();
  await look(sari.page, 'door-codes');
  faults.push(...(await faultsOf(sari.page, 'codes')));
  await sari.page.getByLabel('Kutsun koodi').fill(codes[1] ?? '');
  await sari.taps('Jatka');
  await sari.saysName('Sari');
  await sari.page.locator('.lobby').waitFor();
  const { link } = await tiina.invites('Tulkki tai avustaja', 'Nour', look);
  leila = await Guest.opens(house, link, 'phone');
  await look(leila.page, 'door-helper');
  await leila.saysName('Leila');
  await leila.heading('Nourin apuna').waitFor();
  await look(leila.page, 'helper-lobby');
});

it('the wheel goes to the peer facilitator before everyone’s eyes', async () => {
  await tiina.taps('Ketkä ohjaavat');
  await tiina.sheet.getByText('Leila', { exact: true }).waitFor();
  await look(tiina.page, 'sheet-guests');
  faults.push(...(await faultsOf(tiina.page, 'sheet')));
  await tiina.sheet.getByRole('button', { name: 'Anna ohjaus: Sari' }).click();
  await tiina.sheet.getByText('Nyt ohjaa Sari.').waitFor();
  await tiina.closesSheet();
  await screen.page.locator('.screen-leads', { hasText: 'Nyt ohjaa Sari.' }).waitFor({ timeout: 60_000 });
  await look(screen.page, 'screen-wheel');
  expect(await tiina.button('Aloita').count()).toBe(0);
  await sari.taps('Aloita');
  await nour.heading('Millä säällä tulet?').waitFor();
  await sari.saysWallIsPrivate();
  await look(sari.page, 'console-peer');
  await look(tiina.page, 'console-without-wheel');
  expect(await tiina.page.locator('.bar-next').count()).toBe(0);
  await nour.page.locator('.who-leads', { hasText: 'Ohjaa: Sari' }).waitFor({ timeout: 60_000 });
  await look(nour.page, 'phone-leads');
});

it('a peer facilitator sees no notes, an observer writes them and acts for nobody', async () => {
  await kaisa.saysWallIsPrivate();
  await kaisa.taps('Havainto ryhmästä');
  await look(kaisa.page, 'console-observer');
  faults.push(...(await faultsOf(kaisa.page, 'console of an observer')));
  await kaisa.taps('Omin sanoin');
  await kaisa.page.getByRole('textbox').first().fill('Ryhmä nauroi yhdessä.');
  await kaisa.taps('Tallenna');
  await kaisa.text('Tallennettu').waitFor();
  await kaisa.closesSheet();
  expect(await sari.page.getByText('Havainto').count()).toBe(0);
  for (const gone of [
    kaisa.page.locator('.seat-controls'),
    kaisa.page.locator('.bar-next'),
    kaisa.button('Lisää paikka'),
  ])
    expect(await gone.count()).toBe(0);
});

it('the interpreter sees what the helped person sees, in two languages, and can press nothing in play', async () => {
  await leila.taps('Kielet');
  await leila.page.getByRole('radio', { name: 'English' }).last().check();
  await look(leila.page, 'helper-languages');
  await leila.closesSheet();
  await leila.text('Sunny').or(leila.page.locator('.helper-second').first()).first().waitFor();
  await look(leila.page, 'helper-check-in');
  await nour.choice(2).click();
  await leila.heading('Vain hän ja sinä näette tämän').waitFor();
  await look(leila.page, 'helper-private');
  faults.push(...(await faultsOf(leila.page, 'helper')));
  expect(await leila.page.locator('main button').count()).toBe(0);
});

it('the peer facilitator steers on, and the facilitator takes the wheel back', async () => {
  await sari.taps('Näytä säät');
  await sari.page.locator('.bar-next').click();
  await nour.text(/vuoro/).waitFor();
  await pause(process.env.PICTURES ? 4000 : 0);
  await look(sari.page, 'console-peer-board');
  await look(screen.page, 'screen-board');
  await look(leila.page, 'helper-board');
  await tiina.taps('Ohjaa: Sari');
  await tiina.sheet.getByRole('button', { name: 'Ota ohjaus takaisin' }).click();
  await tiina.closesSheet();
  await tiina.page.locator('.bar-next').waitFor();
  await sari.page.locator('.bar-next').waitFor({ state: 'detached' });
  await screen.page.locator('.screen-leads', { hasText: 'Nyt ohjaa istunnon ohjaaja.' }).waitFor({ timeout: 60_000 });
});

it('the interpreter sees the offered cards; a refresh comes back; a removed guest’s page is calm', async () => {
  for (let tries = 0; tries < 80 && !(await leila.heading('Vain hän ja sinä näette tämän').isVisible()); tries++) {
    if (await tiina.text('Sammon vuoro').first().isVisible()) await tiina.taps('Ohita vuoro');
    if (await nour.button('Heitä nopat').isVisible()) await nour.taps('Heitä nopat');
    else if (await nour.heading(/Kumman luvun valitset|Valitse itse/).isVisible()) await nour.choice(0).click();
    await pause(250);
  }
  await leila.heading('Vain hän ja sinä näette tämän').waitFor();
  expect(await leila.page.locator('main .card').count()).toBe(2);
  await look(leila.page, 'helper-offer');
  await leila.page.reload();
  await leila.heading('Nourin apuna').waitFor();
  await kaisa.page.reload();
  await kaisa.text('Nour').waitFor();
  await tiina.taps('Ketkä ohjaavat');
  await tiina.sheet.getByRole('button', { name: 'Poista: Leila' }).click();
  await look(tiina.page, 'sheet-remove');
  await tiina.sheet.getByRole('button', { name: 'Kyllä, poista' }).click();
  await leila.heading('Kutsusi on päättynyt').waitFor();
  await look(leila.page, 'helper-removed');
  await leila.page.reload();
  await leila.heading('Kutsu ei ole enää voimassa').waitFor();
  await tiina.closesSheet();
});

it('the session ends, and the guests are thanked', async () => {
  await tiina.taps('Lopeta rauhassa');
  await tiina.sheet.getByRole('button', { name: 'Lopeta heti' }).click();
  for (const guest of [kaisa, sari]) await guest.heading('Kiitos, että olit mukana!').waitFor();
  await look(kaisa.page, 'ended-observer');
  expect(faults).toEqual([]);
  for (const person of [tiina, screen, nour, kaisa, sari, leila]) expect(person.troubles).toEqual([]);
});
