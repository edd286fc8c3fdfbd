import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PelitarinaSeatView } from '../../shared/activities/pelitarina/view.ts';
import { seeded } from '../../shared/lib/random.ts';
import { gameOf, packOfLifelines } from '../support/pelitarina.ts';
import { HostedTable, openTestStore, sessionIn } from './harness/hosting.ts';

/** A table of two phones and a seat without one, in the store; everybody tells, and the first has the turn. */
async function openLines() {
  const { store, folder } = await openTestStore();
  const session = await sessionIn(store, 'alone');
  const table = await HostedTable.open(store, session, seeded(1), packOfLifelines());
  const [one, two] = [await table.sits(1), await table.sits(2)];
  await table.worker.act({ type: 'take-seat', token: 'moon', device: 'none' });
  await table.worker.act({ type: 'start' });
  const plays = async (eyes: typeof one, command: { type: string; [field: string]: unknown }, onBehalfOf?: number) => {
    const rest = { about: table.about, ...(onBehalfOf === undefined ? {} : { seat: onBehalfOf }) };
    const answer = await eyes.play(command as never, rest);
    if (!answer.ok) throw new Error(`${command.type} was refused as ${answer.refusal}`);
  };
  await plays(table.worker, { type: 'choose-way', way: 'everyone' });
  await plays(table.worker, { type: 'go-on' });
  const titles = async () =>
    [...(await store.words.of(session)).values()]
      .filter((text) => text.startsWith('{'))
      .map((text) => JSON.parse(text).title);
  return { store, folder, session, table, one, two, plays, titles };
}

it('games are one sealed entry each, and gone when the part is left, but for those that stay', async () => {
  const { store, folder, table, one, two, plays, titles } = await openLines();
  await plays(one, { type: 'place', game: gameOf('a', { title: 'Kanarialintu 4711' }), open: true });
  await plays(one, { type: 'place', game: gameOf('a', { title: 'Ristikot' }), instead: 1 });
  await plays(table.worker, { type: 'place', game: gameOf('c', { title: 'Kimble' }) }, 3);
  await plays(one, { type: 'told' });
  await plays(two, { type: 'place', game: gameOf('b', { title: 'Jalkapallo' }), open: true });
  await plays(two, { type: 'take-along', stays: true });
  expect((await titles()).sort()).toEqual(['Jalkapallo', 'Kimble', 'Ristikot']);

  await table.worker.act({ type: 'next' });
  expect(await titles()).toEqual(['Jalkapallo']);
  await table.worker.act({ type: 'take-back' });
  expect(one.own?.play as PelitarinaSeatView | undefined).toMatchObject({ tells: false, mine: [] });
  store.close();
  for (const file of globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const bytes = readFileSync(join(file.parentPath, file.name), 'latin1');
    for (const secret of ['Kanarialintu', 'Ristikot', 'Jalkapallo', 'my-stages/youth', 'my-tokens'])
      expect(bytes, file.name).not.toContain(secret);
  }
});

it('they are gone, too, when the meeting ends early', async () => {
  const { store, table, one, plays, titles } = await openLines();
  await plays(one, { type: 'place', game: gameOf('a'), open: true });
  await table.worker.act({ type: 'end-gracefully' });
  expect(await titles()).toEqual([]);
  store.close();
});

it('a game as large as may be fits into one message, and comes back whole after a restart', async () => {
  const { store, session, one, plays } = await openLines();
  const drawing = [{ points: Array.from({ length: 400 }, (_, nth) => 100 + nth) }];
  const answers = Array.from({ length: 6 }, () => ({ prompt: 'my-prompts/memory', text: 'ä'.repeat(100) }));
  const game = gameOf('large', { drawing, answers });
  const message = JSON.stringify({ actionId: 'a'.repeat(40), about: { at: 40, beat: 9999 }, seat: 12, game });
  expect(Buffer.byteLength(message)).toBeLessThan(4_000);
  await plays(one, { type: 'place', game, open: true });
  const again = await HostedTable.open(store, session, seeded(1), packOfLifelines());
  expect([...again.host.words.values()]).toContain(JSON.stringify(game));
  store.close();
});
