import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { House } from './support/house.ts';
import { look } from './support/look.ts';
import { Facilitator } from './support/people.ts';
import { holdsThreeMeetings } from './support/three-meetings.ts';

/**
 * A group that has met three times, as its worker finds it on Monday: every page is there within half a second, can be
 * used by everybody, survives a refresh, and says nothing of another person. PICTURES=<folder> takes them all.
 */
let house: House;
let tiina: Facilitator;
let pages: { name: string; path: string; heading: RegExp }[];
beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
  const { sessions, leila } = await holdsThreeMeetings(house, tiina);
  const [first, , last] = sessions;
  const groups = await tiina.page.evaluate(
    async () => (await fetch('/api/groups')).json() as Promise<{ id: string }[]>,
  );
  const at = (page: string) => `/host/session/${last.id}/${page}`;
  pages = [
    { name: 'after', path: at('after'), heading: /Jälkihetki/ },
    { name: 'review', path: at('review'), heading: /./ },
    { name: 'people', path: at('people'), heading: /./ },
    { name: 'person', path: at(`person/${leila}`), heading: /Keskustelun pohja: Leila/ },
    { name: 'together', path: at(`together/${leila}`), heading: /./ },
    { name: 'group', path: at('group'), heading: /Torstairyhmä|Ryhmän sivu/ },
    { name: 'group-first', path: `/host/session/${first.id}/group`, heading: /./ },
    { name: 'series', path: `/host/group/${groups[0]?.id}`, heading: /Torstairyhmä/ },
    { name: 'manager', path: '/host/manager', heading: /./ },
    { name: 'export', path: at('export'), heading: /./ },
    { name: 'library', path: '/host', heading: /Mitä pelataan tänään/ },
  ];
}, 120_000);
afterAll(() => house.close());

it('every page is there at once, for everybody, and again after a refresh', async () => {
  const { page } = tiina;
  const times: string[] = [];
  const faults: string[] = [];
  const slow: string[] = [];
  for (const { name, path, heading } of pages) {
    const begun = performance.now();
    await page.goto(house.url + path);
    await tiina.heading(heading).waitFor();
    const took = Math.round(performance.now() - begun);
    times.push(`${name} ${took} ms`);
    // The bar is half a second (a second for the review) on a machine that does nothing else; this one tests, too.
    if (took > 4 * (name === 'review' ? 1000 : 500)) slow.push(`${name} ${took} ms`);
    const private_ = tiina.button('Ei näy');
    // The question comes with what it hides.
    await private_.waitFor({ timeout: 1500 }).catch(() => {});
    if (await private_.count()) await private_.first().click();
    await look(page, `monday-${name}`, 1500);
    faults.push(...(await faultsOf(page, name)));
    await page.reload();
    await tiina.heading(heading).waitFor();
  }
  console.log(`pages, from the address to their heading: ${times.join(' · ')}`);
  expect(faults).toEqual([]);
  expect(tiina.troubles).toEqual([]);
  expect(slow).toEqual([]);
});

it('the page about Leila names nobody else, not even where the worker did', async () => {
  const { page } = tiina;
  const person = pages.find(({ name }) => name === 'person');
  await page.goto(house.url + person?.path);
  await tiina.heading(/Keskustelun pohja: Leila/).waitFor();
  const text = await page.locator('main').innerText();
  expect(text).toContain('toinen osallistuja');
  expect(text).not.toMatch(/Sampo|Aamu|Mika|Kaisla|Oiva/);
  expect(text).not.toMatch(/jakamaton|kirjeet jäävät joskus/);
  expect(text).not.toMatch(/\d\d:\d\d|\d\d\.\d\d /);
});
