import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionExport } from '../../shared/observation/export.ts';
import type { SessionSummary } from '../../shared/wire/api.ts';
import { House } from './support/house.ts';
import { Facilitator, Phone, playUntil, type Screen } from './support/people.ts';

/** The walk of a first meeting, in real browsers: from the one-time link to the group’s page. Each step builds on the one before. */
let house: House;
let tiina: Facilitator;
let screen: Screen;
let mika: Phone;
let nour: Phone;
let code = '';

beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

it('the facilitator makes an account and opens a room', async () => {
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom({ group: 'Torstairyhmä' });
  code = await tiina.code();
  expect(code).toMatch(/^[A-Z0-9]{3} [A-Z0-9]{4}$/);
});

it('the shared screen shows the code, large, in a window of its own', async () => {
  screen = await tiina.opensScreen();
  const tiles = screen.page.locator('.code-tiles');
  await tiles.waitFor();
  expect((await tiles.innerText()).replace(/\s/g, '')).toBe(code.replace(' ', ''));
});

it('participants come by code and by QR, each in their own language, in under a minute', async () => {
  mika = await Phone.joins(house, code, 'Mika');
  const [session] = await tiina.page.evaluate(
    async () => (await (await fetch('/api/sessions')).json()) as SessionSummary[],
  );
  nour = await Phone.scans(house, session?.joinPath ?? '', 'Nour', 'English');
  await tiina.addsSeatWithoutPhone('Leila');
  for (const name of ['Tiina', 'Mika', 'Nour', 'Leila']) await screen.text(name).waitFor();
});

it('the console shows nothing about people before the wall has been checked', async () => {
  await tiina.taps('Aloita');
  await tiina.heading('Millä säällä tulet?').waitFor();
  expect(await tiina.button('Havainto ryhmästä').isVisible()).toBe(false);
  expect(await tiina.text('ilman puhelinta').isVisible()).toBe(false);
  await tiina.saysWallIsPrivate();
  await tiina.button('Havainto ryhmästä').waitFor();
  await tiina.text('ilman puhelinta').waitFor();
});

it('weathers are picked privately and shown together', async () => {
  await mika.page.getByRole('button', { name: 'Tuulista' }).click();
  await mika.text('Valitsit: Tuulista').waitFor();
  expect(await screen.page.getByText('Tuulista').count()).toBeLessThanOrEqual(1);
  await tiina.taps('Näytä säät');
  await mika.heading('Tällä säällä tultiin').waitFor();
  await tiina.goesOn();
});

it('a latecomer waits at the door until let in', async () => {
  const late = await Phone.joins(house, code, 'Sampo');
  await late.heading(/Melkein perillä/).waitFor();
  await tiina.taps(/^Päästä pöytään/);
  await late.text('Tiinan vuoro').waitFor();
  await tiina.page.getByRole('button', { name: 'Lisää: Sampo' }).click();
  await tiina.taps('Poista pöydästä');
  await late.heading('Et ole enää tässä pöydässä').waitFor();
  await late.context.close();
});

it('anyone pauses, anonymously; everyone rests; one steps out and comes back', async () => {
  await nour.page.getByRole('button', { name: 'Break' }).first().click();
  await nour.page.getByRole('dialog').getByRole('button').filter({ hasText: 'whole group' }).click();
  await mika.heading('Tauko').waitFor();
  await tiina.text('Joku toivoi taukoa. Kukaan ei tiedä, kuka.').waitFor();
  await tiina.taps('Jatka');
  await mika.text('Tiinan vuoro').waitFor();
  await mika.taps('Tauko');
  await mika.taps(/Minä lepään hetken/);
  await tiina.text('1 tauolla').waitFor();
  await mika.taps('Tulen takaisin');
  await tiina.text('4 paikalla').waitFor();
});

it('a turn is played, taken back, and played again', async () => {
  await tiina.taps('Heitä nopat');
  await tiina.text('Kumman luvun valitset?').waitFor();
  await tiina.taps('Peru edellinen');
  await tiina.button('Heitä nopat').waitFor();
  await playUntil([tiina.page, mika.page, nour.page], () => mika.text('Sinun vuorosi, Mika').isVisible());
});

it('a note about the group is one tap; about a person only after their yes', async () => {
  await tiina.taps('Havainto ryhmästä');
  await tiina.page.locator('.topics .chip').first().click();
  await tiina.text('Tallennettu').waitFor();
  expect(await tiina.button('Havainto: Mika').isVisible()).toBe(false);
  await mika.taps('Oma sivu');
  await mika.page.locator('summary').first().click();
  await mika.taps('Kyllä, saa kirjoittaa');
  await mika.text('Nyt: ohjaaja saa kirjoittaa sinusta muistiinpanoja.').waitFor();
  await mika.page.keyboard.press('Escape');
  await tiina.taps('Havainto: Mika');
  await tiina.page.locator('.topics .chip').first().click();
  await tiina.text('Tallennettu').waitFor();
});

it('the last round ends in a picture that the group names', async () => {
  await tiina.taps('Viimeinen kierros');
  await playUntil([tiina.page, mika.page, nour.page], () => mika.heading('Kuva on valmis!').isVisible());
  await mika.page.getByLabel('Kuvan nimi').fill('Iltapuu');
  await mika.taps('Annetaan nimi');
  await screen.text('Iltapuu').waitFor();
  await nour.text('Iltapuu').waitFor();
  await tiina.goesOn();
});

it('everyone takes a word along; thanks by lot are kept or left, privately', async () => {
  await mika.choice(0).click();
  await nour.choice(1).click();
  await tiina.taps('Siirrytään kiittämään');
  await mika.heading(/^Kiitä/).waitFor();
  await mika.choice(0).click();
  await nour.choice(0).click();
  for (let seat = 0; seat < 2; seat++) {
    const tab = tiina.page.locator('.seat-tab').nth(seat);
    if (await tab.isVisible()) await tab.click();
    await tiina.choice(0).click();
  }
  await mika.taps('Pidän kortin');
  await mika.text('Pidit kortin').waitFor();
  await tiina.taps('Siirrytään hyvästeihin');
  await mika.heading('Kiitos tästä kerrasta!').waitFor();
  await tiina.goesOn();
  await mika.heading('Kiitos, että olit mukana!').waitFor();
  await screen.text(/Kiitos, että olit mukana/).waitFor();
});

it('jälkihetki: those who said yes, then the group; then the group’s page and the export', async () => {
  await tiina.page.getByRole('link', { name: 'Aloita jälkihetki' }).click();
  if (await tiina.text('Näkyykö tämä kuvio valkokankaalla?').isVisible()) await tiina.saysWallIsPrivate();
  await tiina.heading('Minkä vahvuuden näit? Mika').waitFor();
  expect(await tiina.text('Nour').isVisible()).toBe(false);
  await tiina.page.locator('.topics .chip').nth(2).click();
  await tiina.text('Tallennettu').waitFor();
  await tiina.page.getByRole('link', { name: 'Ryhmä', exact: true }).click();
  await tiina.text('”Iltapuu”').waitFor();
  await tiina.page.locator('.chart svg').nth(1).waitFor();
  const told = await tiina.page.locator('main').innerText();
  expect(told).not.toMatch(/Mika|Nour|Leila|Sampo/);
  const file = await tiina.page.evaluate(async () => {
    const [, session] = /session\/([^/]+)/.exec(location.pathname) ?? [];
    return (await (await fetch(`/api/sessions/${session}/export/json`)).json()) as SessionExport;
  });
  expect(file.arc.map((part) => part.kind)).toEqual(['check-in', 'colour-board', 'closing-round']);
  expect(file.people.map(({ name }) => name)).toEqual(['Mika']);
  expect(JSON.stringify(file)).toContain('Iltapuu');
  expect(JSON.stringify(file)).not.toMatch(/Nour|Leila|Sampo/);
});

it('prints on A4', async () => {
  const pdf = await tiina.page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(3);
});

it('nothing went wrong in any page', () => {
  expect({ tiina: tiina.troubles, mika: mika.troubles, nour: nour.troubles, screen: screen.troubles }).toEqual({
    tiina: [],
    mika: [],
    nour: [],
    screen: [],
  });
});
