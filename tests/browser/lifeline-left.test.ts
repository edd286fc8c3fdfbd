import { afterAll, beforeAll, expect, it } from 'vitest';
import activities from '../../client/locales/fi.activities.json' with { type: 'json' };
import play from '../../client/locales/fi.play.json' with { type: 'json' };
import { faultsOf } from './support/axe.ts';
import { House } from './support/house.ts';
import { look } from './support/look.ts';
import { Facilitator, Phone } from './support/people.ts';

/** The only copy of a life is on the phone: it goes from there only when its person has been asked. */
const { keepsake } = activities.pelitarina;
let house: House;
let tiina: Facilitator;
let aamu: Phone;

const isKept = () => aamu.page.evaluate(() => localStorage.getItem('pelipiiri.lifeline')?.includes('Polttis') ?? false);
const opensTable = () => tiina.opensRoom({ plays: false, scenario: /^Avaa huone: Minun pelini/ });

beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
  await opensTable();
  aamu = await Phone.joins(house, await tiina.code(), 'Aamu');
  await tiina.taps('Aloita');
  await tiina.goesOn();
  await tiina.taps(/^Kaikki yhdessä/);
  await aamu.taps('lapsena');
  await aamu.taps('polttopallo');
  await aamu.page.getByLabel('Pelin nimi').fill('Polttis');
  await aamu.taps('Valmis');
}, 120_000);
afterAll(() => house.close());

it('whoever leaves the table is told of the games, and may save them first', async () => {
  await aamu.taps(play.bar.own);
  await aamu.sheet.getByRole('button', { name: play.own.leave }).click();
  await aamu.sheet.getByText(keepsake.unsaved).waitFor();
  await aamu.sheet.getByRole('button', { name: keepsake.file }).waitFor();
  await look(aamu.page, 'lifeline-left-leaving');
  await aamu.sheet.getByRole('button', { name: play.own.stay }).click();
  await aamu.closesSheet();
});

it('whoever is removed may take the games along, also after a refresh', async () => {
  await tiina.page.getByRole('button', { name: 'Lisää: Aamu' }).click();
  await tiina.taps('Poista pöydästä');
  await aamu.heading(play.removed.title).waitFor();
  await aamu.button(keepsake.save).waitFor();
  await look(aamu.page, 'lifeline-left-removed', 1000);
  expect(await faultsOf(aamu.page)).toEqual([]);
  await aamu.page.reload();
  await aamu.heading(keepsake.title).waitFor();
  await aamu.button(keepsake.file).waitFor();
  await look(aamu.page, 'lifeline-left-refreshed');
  await aamu.taps(play.gone.again);
  await aamu.text(keepsake.unsaved).waitFor();
  expect(await isKept()).toBe(true);
});

it('before another seat is taken with the phone, it is asked about the games without showing them', async () => {
  await tiina.page.goto(`${house.url}/host`);
  await opensTable();
  const joinPath = await tiina.page.evaluate(async () => {
    const sessions = (await (await fetch('/api/sessions')).json()) as { joinPath: string; openedAt: number }[];
    return sessions.toSorted((one, other) => other.openedAt - one.openedAt)[0]?.joinPath;
  });
  await aamu.page.goto(`${house.url}${joinPath}`);
  await aamu.taps('Suomi');
  await aamu.heading(play.games.earlier).waitFor();
  expect(await aamu.page.content()).not.toContain('Polttis');
  expect(await faultsOf(aamu.page)).toEqual([]);
  await look(aamu.page, 'lifeline-left-earlier');
  const [file] = await Promise.all([aamu.page.waitForEvent('download'), aamu.taps(keepsake.file)]);
  expect(file.suggestedFilename()).toMatch(/^pelitarina-\d{4}-\d\d-\d\d\.json$/);
  await aamu.text(keepsake.saved).waitFor();
  await look(aamu.page, 'lifeline-left-saved');
  await aamu.taps(play.games['go-on']);
  await aamu.heading(play.join.who).waitFor();
  expect(await isKept()).toBe(false);
  expect(aamu.troubles).toEqual([]);
});
