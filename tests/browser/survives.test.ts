import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Observation, SessionSummary } from '../../shared/wire/api.ts';
import { House, pause } from './support/house.ts';
import { Facilitator, Phone, playUntil } from './support/people.ts';

/** Refreshed, offline, killed, restarted: the same place comes back, and nobody types anything. */
let house: House;
let tiina: Facilitator;
let mika: Phone;
let session: SessionSummary;

/** `LOCKED_S=300 npx vitest run tests/browser/survives.test.ts` is the long run. */
const lockedMs = Number(process.env.LOCKED_S ?? 15) * 1000;

const sessions = () =>
  tiina.page.evaluate(async () => (await (await fetch('/api/sessions')).json()) as SessionSummary[]);

beforeAll(async () => {
  house = await House.open();
  tiina = await Facilitator.arrives(house);
  await tiina.opensRoom();
  mika = await Phone.joins(house, await tiina.code(), 'Mika');
  await tiina.saysWallIsPrivate();
  await tiina.taps('Aloita');
  await mika.heading('Millä säällä tulet?').waitFor();
  await tiina.goesOn();
  await playUntil([tiina.page], () => mika.button('Heitä nopat').isVisible());
  session = (await sessions())[0] as SessionSummary;
}, 240_000);
afterAll(() => house.close());

it('a refreshed phone and a refreshed console are where they were', async () => {
  await mika.page.reload();
  await mika.button('Heitä nopat').waitFor();
  await tiina.page.reload();
  await tiina.text('Mikan vuoro').waitFor();
});

it('a phone that loses the wifi comes back by itself and does what was asked meanwhile', async () => {
  await mika.context.setOffline(true);
  await mika.text('Yhteys katkesi. Palaamme pöytään heti, kun verkko toimii. Mitään ei katoa.').waitFor();
  await mika.taps('Heitä nopat');
  await pause(4000);
  await mika.context.setOffline(false);
  await mika.text('Kumman luvun valitset?').waitFor();
});

it(
  `a phone that was locked for ${lockedMs / 1000} s is where it was`,
  async () => {
    // As a pocket does it: the page stands still, and its connection dies without its knowing.
    const pocket = await mika.context.newCDPSession(mika.page);
    await pocket.send('Page.setWebLifecycleState', { state: 'frozen' });
    await mika.context.setOffline(true);
    await pause(lockedMs);
    await mika.context.setOffline(false);
    await pocket.send('Page.setWebLifecycleState', { state: 'active' });
    const begun = Date.now();
    await mika.text('Kumman luvun valitset?').waitFor();
    await mika.text(/^Yhteys katkesi/).waitFor({ state: 'detached' });
    await mika.taps('Tauko');
    await mika.taps(/Minä lepään hetken/);
    await tiina.text('1 tauolla').waitFor();
    console.log(`back and heard after the lock: ${Date.now() - begun} ms`);
    await mika.taps('Tulen takaisin');
    await mika.text('Kumman luvun valitset?').waitFor();
  },
  60_000 + lockedMs,
);

it('a note that is written offline waits and arrives once', async () => {
  await tiina.taps('Havainto ryhmästä');
  await tiina.page.locator('.topics .chip').first().waitFor();
  await tiina.context.setOffline(true);
  await tiina.page.locator('.topics .chip').first().click();
  await tiina.text('Odottaa verkkoa').waitFor();
  await tiina.context.setOffline(false);
  await tiina.text('Tallennettu').waitFor();
  const notes = await tiina.page.evaluate(
    async (id) => (await (await fetch(`/api/sessions/${id}/observations`)).json()) as Observation[],
    session.id,
  );
  expect(notes).toHaveLength(1);
});

it('kill -9 in the middle of a turn: all are back within ten seconds, and a tap given meanwhile counts', async () => {
  await house.kill();
  await mika.text(/^Yhteys katkesi/).waitFor();
  await mika.choice(0).click();
  const begun = Date.now();
  await house.start();
  await mika.text(/Valitse kortti|Minkä värin valitset/).waitFor();
  await tiina.text('Mikan vuoro').waitFor();
  const seconds = (Date.now() - begun) / 1000;
  console.log(`back after kill -9: ${seconds.toFixed(1)} s, boot included`);
  expect(seconds).toBeLessThan(15);
  expect((await sessions())[0]).toMatchObject({ id: session.id, phase: 'running', seats: 2 });
});

it('a restart by the operator is announced calmly', async () => {
  await house.stopGently();
  await mika.text('Pelipiiri käynnistyy uudelleen. Odota hetki. Mitään ei katoa.').waitFor();
  await house.start();
  await mika.text(/Valitse kortti|Minkä värin valitset/).waitFor();
  await mika.text('Pelipiiri käynnistyy uudelleen').waitFor({ state: 'hidden' });
});

it('the same seat on a second page: the newest wins, the older can take it back', async () => {
  const second = await mika.context.newPage();
  await second.goto(house.url);
  await mika.heading('Paikkasi on auki toisella laitteella').waitFor();
  await second.close();
  await mika.taps('Jatka tällä laitteella');
  await mika.text(/Valitse kortti|Minkä värin valitset/).waitFor();
});
