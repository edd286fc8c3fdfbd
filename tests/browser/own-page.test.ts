import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { answers, noteWith, openMeeting, opensOwnPage, part, saysYesToNotes } from './support/own-page.ts';
import type { Phone } from './support/people.ts';

/** My own page at the table: what the worker shares, my answers, my words and goals. */
let meeting: Awaited<ReturnType<typeof openMeeting>>;
let leila: Phone;

beforeAll(async () => {
  meeting = await openMeeting('Leila');
  leila = meeting.phone;
}, 240_000);
afterAll(() => meeting.house.close());

it('nothing is there before a yes; then what the worker shares, and nothing else', async () => {
  await opensOwnPage(leila);
  await leila.sheet.getByText(/^Et ole antanut lupaa/).waitFor();
  await leila.closesSheet();
  await saysYesToNotes(leila);
  await meeting.workerNotes('Auttoi toista alkuun.', { interpretation: 'Huomaa muut.' });
  await meeting.workerNotes('Kertoi kirjeistä.');
  await meeting.workerNotes('Oli hiljaa.');
  await meeting.workerNotes('Tätä ei näytetä.', { shared: false });
  await opensOwnPage(leila);
  await noteWith(leila.page, 'Auttoi toista alkuun.').getByText('Huomaa muut.').waitFor();
  expect(await leila.page.locator('.own-note').count()).toBe(3);
  expect(await leila.sheet.innerText()).not.toContain('Tätä ei näytetä');
  expect(await faultsOf(leila.page, 'own page')).toEqual([]);
});

it('an answer stands beside the note, changes and is taken back', async () => {
  const seen = 'Auttoi toista alkuun.';
  const { page } = leila;
  await answers(page, seen, 'Tämä on oikein');
  await noteWith(page, seen).getByText('Tallennettu').waitFor();
  await answers(page, seen, 'Haluan lisätä', 'Olen tehnyt niin ennenkin.');
  await noteWith(page, seen).getByText('Olen tehnyt niin ennenkin.').waitFor();
  await noteWith(page, seen).getByText('Tallennettu').waitFor();
  expect((await meeting.workerSees()).notes[0]?.answer).toEqual({
    kind: 'comment',
    text: 'Olen tehnyt niin ennenkin.',
  });
  await noteWith(page, seen)
    .getByRole('button', { name: /^Ota pois/ })
    .click();
  await noteWith(page, seen).getByText('Tallennettu').waitFor();
  expect((await meeting.workerSees()).notes[0]?.answer).toBeUndefined();
  // Words are asked for where an answer is nothing without them.
  await answers(page, seen, 'Se meni toisin');
  await noteWith(page, seen).getByText('Kirjoita tähän muutama sana.').waitFor();
  expect(await faultsOf(page, 'answering')).toEqual([]);
  await noteWith(page, seen).getByRole('button', { name: 'Peruuta' }).click();
});

it('what is written while the network is away waits on the phone, through a refresh, too', async () => {
  const seen = 'Kertoi kirjeistä.';
  const { page } = leila;
  await page.route('**/api/seat/own/**', (route) => route.abort());
  await answers(page, seen, 'Se meni toisin', 'Avasin kirjeen yksin.');
  await noteWith(page, seen).getByText('Odottaa verkkoa. Lähtee itsestään.').waitFor();
  await page.reload();
  await leila.button('Oma sivu').waitFor();
  expect((await meeting.workerSees()).notes[1]?.answer).toBeUndefined();
  await page.unroute('**/api/seat/own/**');
  await expect
    .poll(async () => (await meeting.workerSees()).notes[1]?.answer, { timeout: 20_000 })
    .toEqual({ kind: 'correct', text: 'Avasin kirjeen yksin.' });
  expect(await page.evaluate(() => localStorage.getItem('pelipiiri.own-unsent'))).toBeNull();
  await opensOwnPage(leila);
  await noteWith(page, seen).getByText('Avasin kirjeen yksin.').waitFor();
});

it('a wish is answered with a reason', async () => {
  const { page } = leila;
  await answers(page, 'Oli hiljaa.', 'Toivon, että tätä ei käytetä.');
  await noteWith(page, 'Oli hiljaa.')
    .getByText(/^Työntekijä ei ole vielä vastannut/)
    .waitFor();
  await noteWith(page, 'Oli hiljaa.').getByText('Tallennettu').waitFor();
  const { notes } = await meeting.workerSees();
  const wished = notes.find((note) => note.seen === 'Oli hiljaa.');
  const reply = { decision: 'kept', reason: 'Haluan muistaa puhua siitä kanssasi.' };
  await meeting.worker.put(`/api/sessions/${meeting.session.id}/people/1/replies/${wished?.id}`, reply);
  await leila.closesSheet();
  await opensOwnPage(leila);
  const note = noteWith(page, 'Oli hiljaa.');
  await note.getByText('Syy: Haluan muistaa puhua siitä kanssasi.').waitFor();
  await note.getByText('Tämä jää. Toiveesi näkyy sen vieressä.').waitFor();
});

it('my own words and a goal with my own steps, looked at again in words', async () => {
  const { page } = leila;
  const said = part(page, 'Omin sanoin');
  await said.getByLabel('Mitä haluat sanoa itse?').fill('Haluan oman porukan.');
  // A closed sheet loses no words.
  await leila.closesSheet();
  await opensOwnPage(leila);
  expect(await said.getByLabel('Mitä haluat sanoa itse?').inputValue()).toBe('Haluan oman porukan.');
  await said.getByRole('button', { name: 'Tallenna' }).click();
  await said.getByText('Tallennettu').waitFor();
  const goals = part(page, 'Tavoitteeni');
  await leila.taps('Lisää tavoite');
  await goals.getByLabel('Mitä toivon').fill('Nukun yöni.');
  await goals.getByLabel('Tässä olen nyt').fill('Valvon monta yötä.');
  await leila.taps('Lisää askel');
  await goals.getByLabel('Pieni askel').fill('Teen listan laskuista.');
  await goals.getByRole('button', { name: 'Tallenna' }).click();
  await goals.getByText('Kirjoita, mitä toivot, ja jotakin jokaiseen askeleeseen.').waitFor();
  await leila.taps('Poista askel');
  await goals.getByLabel('Pieni askel').fill('Teen listan laskuista.');
  await goals.getByLabel('Parasta, mitä voin toivoa').fill('Nukun rauhassa.');
  expect(await faultsOf(page, 'goal')).toEqual([]);
  await goals.getByRole('button', { name: 'Tallenna' }).click();
  await goals.getByRole('button', { name: /^Missä olen nyt/ }).click();
  await goals.getByRole('radio', { name: 'Teen listan laskuista.' }).check();
  await goals.getByRole('button', { name: 'Tallenna' }).click();
  await goals.getByText('Olen tässä').waitFor();
  await expect.poll(async () => (await meeting.workerSees()).report.goals[0]?.looks[0]?.step).toBe(1);
  const { report } = await meeting.workerSees();
  expect(report.ownWords).toEqual([{ meeting: 1, text: 'Haluan oman porukan.' }]);
  expect(report.goals[0]).toMatchObject({ steps: ['Valvon monta yötä.', 'Teen listan laskuista.', 'Nukun rauhassa.'] });
  await page.reload();
  await opensOwnPage(leila);
  await goals.getByText('Olen tässä').waitFor();
  await said.getByText('Haluan oman porukan.').waitFor();
});

it('nothing is wider than a narrow phone with the largest letters', async () => {
  const { page } = leila;
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', '3'));
  await noteWith(page, 'Auttoi')
    .getByRole('button', { name: /^Vastaan/ })
    .click();
  expect(await leila.sheet.evaluate((sheet) => sheet.scrollWidth <= sheet.clientWidth)).toBe(true);
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', '1'));
  await page.setViewportSize({ width: 360, height: 740 });
});

it('nothing went wrong in the page', () => expect(leila.troubles).toEqual([]));
