import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { focusIsOn } from './support/focus.ts';
import { look } from './support/look.ts';
import { noteWith, openMeeting, opensOwnPage, saysYesToNotes } from './support/own-page.ts';

let meeting: Awaited<ReturnType<typeof openMeeting>>;
/** the worker's laptop */
let page: Page;
beforeAll(async () => {
  meeting = await openMeeting('Leila');
  await saysYesToNotes(meeting.phone);
  await meeting.workerNotes('Kysyi toiselta mielipidettä.');
  await meeting.workerNotes('Selitti asian selvästi.', { shared: false });
  page = await opensReport();
});
afterAll(() => meeting.house.close());

/** Signs in at the report's address, and says that the wall does not show it. */
async function opensReport(): Promise<Page> {
  const { house, session } = meeting;
  const laptop = { viewport: { width: 1280, height: 800 }, locale: 'fi-FI', reducedMotion: 'reduce' as const };
  const opened = await (await house.browser.newContext(laptop)).newPage();
  await opened.goto(`${house.url}/host/session/${session.id}/person/1`);
  await opened.getByLabel('Sähköposti').fill('t@example.fi');
  await opened.getByLabel('Salasana').fill('neljä sanaa');
  await opened.keyboard.press('Enter');
  await opened.getByRole('button', { name: 'Ei näy' }).click();
  await opened.getByRole('heading', { name: 'Keskustelun pohja: Leila' }).waitFor();
  return opened;
}
const sheet = () => page.locator('.report-sheet');

it('what the person may not read yet is folded away, not on the sheet, and is shown by keyboard', async () => {
  const waiting = page.getByText('Selitti asian selvästi.');
  expect(await waiting.isVisible()).toBe(false);
  await page.getByText('Mitä Leila ei ole vielä saanut lukea').focus();
  await page.keyboard.press('Enter');
  await waiting.waitFor();
  expect(await faultsOf(page, 'not shown')).toEqual([]);
  await look(page, 'report-not-shown');
  await page.emulateMedia({ media: 'print' });
  expect(await waiting.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  await page.keyboard.press('Tab');
  await focusIsOn(page, 'Leila saa lukea tämän: Selitti asian selvästi.');
  await page.keyboard.press('Enter');
  await sheet().getByText('Selitti asian selvästi.').waitFor();
  await page.getByText('Tässä ei ole enää mitään.').waitFor();
  await focusIsOn(page, 'Mitä Leila ei ole vielä saanut lukea');
  await opensOwnPage(meeting.phone);
  await noteWith(meeting.phone.page, 'Selitti asian selvästi.').waitFor();
});

it('after the seal a correction stands beside the note, and the person reads it', async () => {
  expect(await page.getByRole('button', { name: /^Lisää korjaus/ }).count()).toBe(0);
  const sealed = await meeting.worker.post(`/api/sessions/${meeting.session.id}/people/1/seal`, {});
  expect(sealed.status).toBe(200);
  await page.reload();
  const begin = page.getByRole('button', { name: 'Lisää korjaus: Kysyi toiselta mielipidettä.' });
  await begin.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kysyi kahdelta.');
  expect(await faultsOf(page, 'correcting')).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await sheet().getByText('Kysyi kahdelta.').waitFor();
  await look(page, 'report-correction');
  await focusIsOn(page, 'Lisää korjaus: Kysyi toiselta mielipidettä.');
  expect(await sheet().getByText('Kysyi toiselta mielipidettä.').isVisible()).toBe(true);
  const { report } = await meeting.workerSees();
  expect(report.seen[0]?.entries).toMatchObject([
    { seen: 'Kysyi toiselta mielipidettä.', corrections: [{ seen: 'Kysyi kahdelta.' }] },
    { seen: 'Selitti asian selvästi.', corrections: [] },
  ]);
});
