import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionExport } from '../../shared/observation/export.ts';
import type { SessionSummary } from '../../shared/wire/api.ts';
import { House } from './support/house.ts';
import { look as picture } from './support/look.ts';
import { Facilitator, Guest, Phone, playUntil, type Screen } from './support/people.ts';

/**
 * A whole first meeting, from the welcome to everybody's own moment: a facilitator, an observer, a peer facilitator, an
 * interpreter, three phones and two seats without one.
 */
let house: House;
let tiina: Facilitator;
let screen: Screen;
let aamu: Phone;
let mika: Phone;
let nour: Phone;
let kaisa: Guest;
let sari: Guest;
let leila: Guest;

beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const look = (page: Page, name: string) => picture(page, `arc-${name}`, 900);

it('everybody comes: by code, without a phone, by invitation', async () => {
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom({ group: 'Torstairyhmä', scenario: /^Avaa huone: Väripiiri – ensimmäinen/ });
  screen = await tiina.opensScreen();
  for (const name of ['Tuuli', 'Sampo']) await tiina.addsSeatWithoutPhone(name);
  const code = await tiina.code();
  aamu = await Phone.joins(house, code, 'Aamu');
  mika = await Phone.joins(house, code, 'Mika', 'Selkosuomi').catch(() => Phone.joins(house, code, 'Mika'));
  nour = await Phone.joins(house, code, 'Nour', 'English');
  await tiina.saysWallIsPrivate();
  kaisa = await Guest.comes(house, (await tiina.invites('Havainnoija')).link, 'Kaisa');
  sari = await Guest.comes(house, (await tiina.invites('Vertaisohjaaja')).link, 'Sari');
  leila = await Guest.comes(house, (await tiina.invites('Tulkki tai avustaja', 'Nour')).link, 'Leila', 'phone');
  await leila.heading('Nourin apuna').waitFor();
  await look(screen.page, 'screen-lobby');
}, 180_000);

it('the welcome stands on the wall, and phones are put down', async () => {
  await tiina.taps('Aloita');
  await screen.text('Tervetuloa').waitFor();
  await look(screen.page, 'screen-welcome');
  await look(aamu.page, 'phone-welcome');
  await tiina.taps('Seuraava kortti');
  await tiina.goesOn();
  await tiina.taps('Näytä säät');
  await tiina.goesOn();
}, 120_000);

it('the group makes its rules; nobody sees who would like to talk about them still', async () => {
  await aamu.heading('Mitä pelisääntöjä toivot?').waitFor();
  await look(aamu.page, 'phone-rules');
  await look(nour.page, 'phone-rules-en');
  await aamu.choice(0).click();
  await mika.choice(0).click();
  await look(tiina.page, 'console-rules');
  for (const rule of [/Emme kerro muiden asioita/, /Väliin saa jättää/, /Annamme toisille tilaa/])
    await tiina.taps(rule);
  await tiina.taps('Kysytään kaikilta');
  await aamu.taps('Sopii minulle');
  await mika.taps('Puhutaan vielä');
  await tiina.text('Joku haluaa puhua listasta vielä').waitFor();
  await look(aamu.page, 'phone-nod');
  await look(screen.page, 'screen-nod');
  for (const page of [screen.page, aamu.page, sari.page])
    expect(await page.locator('main').innerText()).not.toMatch(/Mika[^\n]*(haluaa|vielä)/);
  await tiina.taps('Sovittu');
  await screen.text('Näin sovittiin').waitFor();
  await look(screen.page, 'screen-rules');
  await tiina.goesOn();
}, 120_000);

it('play: the wheel goes to the peer facilitator and back; one pauses; nobody knows who', async () => {
  await tiina.text('Tiinan vuoro').waitFor();
  await tiina.taps(/^(Ketkä ohjaavat|Ohjaa: )/);
  await tiina.sheet.getByRole('button', { name: 'Anna ohjaus: Sari' }).click();
  await tiina.closesSheet();
  await sari.saysWallIsPrivate();
  const pages = [tiina.page, aamu.page, mika.page, nour.page];
  const tiles = async () => Number(/(\d+) \/ 24/.exec(await screen.page.locator('body').innerText())?.[1] ?? 0);
  await playUntil([tiina.page, sari.page], async () => (await tiles()) >= 1, 300);
  await look(sari.page, 'console-peer');
  await tiina.taps(/^(Ketkä ohjaavat|Ohjaa: )/);
  await tiina.sheet
    .getByRole('button', { name: /^Ota ohjaus/ })
    .first()
    .click();
  await tiina.closesSheet();
  await aamu.taps('Tauko');
  await aamu.sheet
    .getByRole('button', { name: /ryhmä|kaikki/i })
    .first()
    .click();
  await tiina.text('Joku toivoi taukoa').waitFor();
  await look(aamu.page, 'phone-pause');
  await look(screen.page, 'screen-pause');
  await look(tiina.page, 'console-pause');
  await tiina.taps('Jatka');
  await tiina.taps('Viimeinen kierros');
  await playUntil(pages, () => aamu.heading('Kuva on valmis!').isVisible(), 900);
  await aamu.page.getByLabel('Kuvan nimi').fill('Iltalintu');
  await aamu.taps('Annetaan nimi');
  await screen.text('Iltalintu').waitFor();
  await tiina.goesOn();
}, 400_000);

it('coffee, a word to take along, and everybody’s own moment', async () => {
  await look(screen.page, 'screen-coffee');
  await tiina.goesOn();
  await aamu.choice(0).click();
  await tiina.taps('Siirrytään kiittämään');
  await tiina.taps('Siirrytään hyvästeihin');
  await tiina.goesOn();
  await aamu.heading('Millä mielellä lähdet?').waitFor();
  await look(aamu.page, 'phone-mood');
  await aamu.choice(1).click();
  await aamu.taps('Jatka');
  await aamu.page.getByLabel('Oma lause').fill('Osaan enemmän kuin luulin.');
  await look(aamu.page, 'phone-sentence');
  await aamu.taps('Jatka');
  await aamu.page.getByLabel('Viesti', { exact: true }).fill('Kiitos tästä.');
  await aamu.taps('Lähetä ohjaajalle');
  await aamu.text('Viesti lähti ohjaajalle.').waitFor();
  await aamu.taps('Jatka');
  await aamu.heading('Mitä pidit tästä kerrasta?').waitFor();
  await look(aamu.page, 'phone-feedback');
  await aamu.choice(0).click();
  await look(screen.page, 'screen-own-moment');
  await look(tiina.page, 'console-own-moment');
  await tiina.page.locator('.console-table button.button-primary').first().click();
  await screen.text('Vastauksia on liian vähän näytettäväksi').waitFor();
}, 120_000);

it('the end: a keepsake on the phone, and nothing that was said in confidence in what leaves the house', async () => {
  await tiina.goesOn();
  await aamu.text('Muisto tästä kerrasta').waitFor();
  await look(aamu.page, 'phone-keepsake');
  await look(screen.page, 'screen-end');
  const file = await tiina.page.evaluate(async () => {
    const [session] = (await (await fetch('/api/sessions')).json()) as SessionSummary[];
    return (await (await fetch(`/api/sessions/${session?.id}/export/json`)).json()) as SessionExport;
  });
  expect(file.arc.filter(({ timeline }) => timeline.length > 0).map(({ kind }) => kind)).toEqual([
    'interlude',
    'check-in',
    'ground-rules',
    'colour-board',
    'interlude',
    'closing-round',
    'own-moment',
  ]);
  // The pack's own texts may hold such words by chance.
  const told = JSON.stringify(file, (key, value) =>
    (key === 'wording' && !('own' in value)) || key === 'title' || key === 'topic' ? undefined : value,
  );
  for (const secret of ['Kiitos tästä.', 'Osaan enemmän', 'Aamu', 'Nour', 'vielä']) expect(told).not.toContain(secret);
  for (const person of [tiina, screen, aamu, mika, nour, kaisa, sari, leila]) expect(person.troubles).toEqual([]);
}, 60_000);
