import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { House, pause } from './support/house.ts';
import { Facilitator, Phone, playUntil } from './support/people.ts';
import { holdsThreeMeetings } from './support/three-meetings.ts';

/** Takes the README's pictures from a real session: `npm run pictures`. */
const folder = join(import.meta.dirname, '../../client/pictures');
mkdirSync(folder, { recursive: true });
const to = (name: string) => ({ path: join(folder, `${name}.jpg`), type: 'jpeg' as const, quality: 82 });

const house = await House.open();
try {
  const tiina = await Facilitator.arrives(house);
  await tiina.page.screenshot(to('library'));
  await tiina.opensRoom({ group: 'Torstairyhmä' });
  const screen = await tiina.opensScreen();
  const code = await tiina.code();
  const aamu = await Phone.joins(house, code, 'Aamu');
  const mika = await Phone.joins(house, code, 'Mika');
  await tiina.addsSeatWithoutPhone('Leila');
  await tiina.saysWallIsPrivate();
  await pause(1500);
  await screen.page.screenshot(to('screen-lobby'));
  await tiina.page.screenshot(to('console-lobby'));
  await tiina.taps('Aloita');
  await aamu.heading('Millä säällä tulet?').waitFor();
  for (const phone of [aamu, mika]) await phone.choice(phone === aamu ? 2 : 8).click();
  await tiina.taps('Näytä säät');
  await pause(2500);
  await screen.page.screenshot(to('screen-weathers'));
  await tiina.goesOn();
  const pages = [tiina.page, aamu.page, mika.page];
  const tilesOnScreen = async () => Number(/(\d+) \/ 24/.exec(await screen.page.locator('body').innerText())?.[1] ?? 0);
  await playUntil(pages, async () => (await tilesOnScreen()) >= 13, 900);
  await playUntil(
    pages,
    async () => (await aamu.button('Valmis').isVisible()) && (await aamu.button('Vaihdan kortin').isVisible()),
    400,
  );
  await pause(3000);
  await screen.page.screenshot(to('screen'));
  await aamu.page.screenshot(to('phone-card'));
  await mika.page.screenshot(to('phone-listen'));
  await tiina.page.screenshot(to('console'));
  await tiina.taps('Havainto ryhmästä');
  await pause(500);
  await tiina.page.screenshot(to('console-note'));
  await tiina.page.keyboard.press('Escape');
  await tiina.taps('Viimeinen kierros');
  await playUntil(pages, () => aamu.heading('Kuva on valmis!').isVisible());
  await aamu.page.getByLabel('Kuvan nimi').fill('Iltalintu');
  await aamu.taps('Annetaan nimi');
  await pause(4000);
  await screen.page.screenshot(to('screen-picture'));
  await aamu.page.screenshot(to('phone-picture'));
  await tiina.goesOn();
  await aamu.choice(1).click();
  await mika.choice(3).click();
  await pause(5000);
  await tiina.taps('Siirrytään kiittämään');
  await aamu.heading(/^Kiitä/).waitFor();
  await aamu.page.screenshot(to('phone-thank'));
  await tiina.taps('Siirrytään hyvästeihin');
  await tiina.goesOn();
  await tiina.page.getByRole('link', { name: 'Aloita jälkihetki' }).click();
  await tiina.page.getByRole('link', { name: 'Ryhmä', exact: true }).click();
  await tiina.heading('Kerran kulku').waitFor();
  await pause(800);
  await tiina.page.screenshot({ ...to('group'), fullPage: true });

  // What comes after three meetings of a group.
  const { sessions, leila } = await holdsThreeMeetings(house, tiina);
  const after = `${house.url}/host/session/${sessions[2].id}`;
  await tiina.page.goto(`${after}/review`);
  await tiina.saysWallIsPrivate();
  await pause(2500);
  await tiina.page.getByRole('slider').fill('150');
  await pause(2500);
  await tiina.page.screenshot(to('review'));
  await tiina.page.goto(`${after}/person/${leila}`);
  await tiina.heading('Keskustelun pohja: Leila').waitFor();
  await pause(800);
  await tiina.page.screenshot({ ...to('report'), fullPage: true });
} finally {
  await house.close();
}
