import { expect, it } from 'vitest';
import { scenarioStepOf } from '../../shared/session/session.ts';
import { varipiiri } from '../support/packs.ts';
import { HostedTable, openTestStore, sessionIn } from './harness/hosting.ts';

it('words that a person kept and then let go, or changed, are erased; the others stay', async () => {
  const { store } = await openTestStore();
  const session = await sessionIn(store, 'seuraava-kerta');
  const table = await HostedTable.open(store, session);
  const one = await table.sits(1);
  await table.worker.act({ type: 'start' });
  const kind = () => scenarioStepOf(table.host.session.arc[table.host.session.at] as never, varipiiri).kind;
  while (kind() !== 'reflection') await table.worker.act({ type: 'next' });

  const keep = (area: string, own: string) =>
    one.play({ type: 'keep', area, aspect: 'now', own } as never, { about: table.about });
  await keep('mind', 'Kanarialintu 4711');
  await keep('body', 'Ensimmäinen ajatus');
  await keep('body', 'Toinen ajatus');
  const written = () => store.words.of(session);
  expect([...(await written()).values()]).toContain('Kanarialintu 4711');
  expect([...(await written()).values()]).not.toContain('Ensimmäinen ajatus');

  await one.play({ type: 'let-go', area: 'mind', aspect: 'now' } as never, { about: table.about });
  expect([...(await written()).values()].filter((text) => /ajatus|Kanarialintu/.test(text))).toEqual(['Toinen ajatus']);
  expect(one.own?.kept).toMatchObject([{ what: 'reflection', area: 'body', own: 'Toinen ajatus' }]);

  const again = await HostedTable.open(store, session);
  expect([...again.host.words.values()]).not.toContain('Kanarialintu 4711');
  store.close();
});
