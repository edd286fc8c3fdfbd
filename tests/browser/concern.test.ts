import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { House } from './support/house.ts';
import { Facilitator, Phone, type Screen } from './support/people.ts';

/** Something serious: the room sees an ordinary break, and the worker’s place in the path outlives everything. */
let house: House;
let tiina: Facilitator;
let mika: Phone;
let screen: Screen;

const step = (name: RegExp) => tiina.page.getByRole('dialog').getByRole('heading', { name });
/** What has been recorded of pausing and going on, and how often anything was noted in the audit. */
function recorded() {
  const database = new DatabaseSync(join(house.folder, 'pelipiiri.sqlite'), { readOnly: true });
  const steps = database.prepare('select actor, events from steps order by seq').all() as {
    actor: string;
    events: string;
  }[];
  const audited = database.prepare('select count(*) as number from audit').get() as { number: number };
  database.close();
  const paused = steps.filter(({ events }) => /"(paused|resumed)"/.test(events));
  return { paused: paused.map(({ actor, events }) => [actor, events]), steps: steps.length, audited: audited.number };
}
/** What a page says, in one line. */
const wordsOf = async (page: typeof mika.page) => (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom();
  mika = await Phone.joins(house, await tiina.code(), 'Mika');
  screen = await tiina.opensScreen();
  await tiina.saysWallIsPrivate();
}, 240_000);
afterAll(() => house.close());

it('in the lobby, the words for somebody who rests today are at hand', async () => {
  await tiina.taps('Lepää tänään');
  await tiina.text('Tänään sinun on hyvä levätä. Paikkasi säilyy.').waitFor();
  await tiina.taps('Sulje');
});

it('the phone and the wall show the same break as after any pause', async () => {
  await tiina.taps('Aloita');
  await mika.heading('Millä säällä tulet?').waitFor();
  const look = async () => {
    await mika.text('Nyt on tauko').or(mika.heading('Tauko')).first().waitFor();
    await screen.text('Jatkamme, kun kaikki ovat valmiita.').waitFor();
    return [await wordsOf(mika.page), await wordsOf(screen.page)];
  };
  await tiina.taps('Tauko');
  const plain = await look();
  const afterPause = recorded();
  await tiina.taps('Jatka');
  await mika.heading('Millä säällä tulet?').waitFor();
  await tiina.taps('Huoli');
  await step(/^Hengitä/).waitFor();
  expect(await look()).toEqual(plain);
  const afterConcern = recorded();
  expect(afterConcern.paused[2]).toEqual(afterPause.paused[0]);
  expect(afterConcern).toMatchObject({ steps: afterPause.steps + 2, audited: afterPause.audited });
});

it('one thing at a time: whom to call, with 112 first, then what the duty is', async () => {
  await tiina.taps('Seuraava');
  await step(/^Keneen otat yhteyttä/).waitFor();
  const calls = tiina.page.locator('.concern-call');
  expect(await calls.first().getAttribute('href')).toBe('tel:112');
  await tiina.taps('Seuraava');
  await step(/^Milloin minun täytyy toimia/).waitFor();
});

it('a refreshed console is at the same step', async () => {
  await tiina.page.reload();
  await step(/^Milloin minun täytyy toimia/).waitFor();
  await tiina.text('Kaikkien näytöillä on tavallinen tauko.').waitFor();
});

it('kill -9 of the server: the step stays, the table still rests, and play goes on from there', async () => {
  await house.kill();
  await tiina.page
    .getByRole('dialog')
    .getByText(/^Yhteys katkesi/)
    .waitFor();
  await step(/^Milloin minun täytyy toimia/).waitFor();
  await tiina.taps('Seuraava');
  await house.start();
  await tiina.page
    .getByRole('dialog')
    .getByText(/^Yhteys katkesi/)
    .waitFor({ state: 'detached' });
  await step(/^Mitä sanon ryhmälle/).waitFor();
  await tiina.page.reload();
  await step(/^Mitä sanon ryhmälle/).waitFor();
  await tiina.taps('Seuraava');
  const before = recorded();
  await tiina.taps('Jatketaan');
  await mika.heading('Millä säällä tulet?').waitFor();
  await tiina.page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(recorded()).toMatchObject({ steps: before.steps + 1, audited: before.audited });
  expect(new Set(recorded().paused.map(String)).size).toBe(2);
  await tiina.page.reload();
  await tiina.button('Huoli').waitFor();
  expect(await tiina.page.getByRole('dialog').isVisible()).toBe(false);
});

it('while nobody has said that the wall is private, it says nothing but “Tauko” until it is opened', async () => {
  await tiina.page.keyboard.press('Alt+p');
  await tiina.button('Ei näy').waitFor();
  await tiina.taps('Huoli');
  await step(/^Kuka näkee tämän ruudun/).waitFor();
  expect(await wordsOf(tiina.page)).not.toMatch(/Hengitä|vaara/);
  await tiina.taps('Vain minä näen. Avaa.');
  await step(/^Hengitä/).waitFor();
  await tiina.page.keyboard.press('Escape');
  expect(tiina.troubles).toEqual([]);
});
