import { exportFormats } from '../../../server/export/formats.ts';
import { gatherExport } from '../../../server/export/gather.ts';
import type { Meeting } from './meeting.ts';

/** A page or an export through which something about people can come out. */
export interface Outlet {
  name: string;
  /**
   * what may be on it: what a person may read of themselves · what is in a report · all that the worker noted · the
   * group's play, and nothing about a person
   */
  where: 'own' | 'report' | 'worker' | 'play';
  /** the person it is about; absent: everybody */
  seat?: number;
  text(): Promise<string>;
}

/** All of them; whoever adds one adds it here, and the tests of consent and of leaks run over it. */
export function outlets(table: Meeting): Outlet[] {
  const asked = async (path: string) => {
    const { status, body } = await table.worker.get<unknown>(table.path + path);
    return status === 200 ? (typeof body === 'string' ? body : JSON.stringify(body)) : '';
  };
  const ofPeople = table.phones
    .map((_, index) => index + 1)
    .flatMap((seat): Outlet[] => [
      // What the person answers is theirs to read as they wrote it.
      {
        ...{ name: `own page ${seat}`, where: 'own', seat },
        text: async () => JSON.stringify((await table.own(seat)).body.notes.map(({ answer: _own, ...note }) => note)),
      },
      {
        ...{ name: `report ${seat}`, where: 'report', seat },
        text: async () => JSON.stringify((await table.page(seat)).body.report ?? ''),
      },
      ...['report', 'assessment'].map(
        (kind): Outlet => ({
          ...{ name: `${kind} ${seat} as text`, where: 'report', seat },
          text: () => asked(`/people/${seat}/report.txt?kind=${kind}`),
        }),
      ),
    ]);
  return [
    ...ofPeople,
    { name: 'notes', where: 'worker', text: () => asked('/observations') },
    { name: 'review', where: 'worker', text: () => asked('/review') },
    { name: 'group', where: 'play', text: () => asked('/group') },
    ...exportFormats.map(
      ({ id, holds, pieces }): Outlet => ({
        name: id,
        where: holds === 'play' ? 'play' : 'report',
        text: async () => [...pieces(await gathered(table), { locale: 'fi', separator: ';' })].join(''),
      }),
    ),
  ];
}

/** As the exporting thread does it, without the thread. */
async function gathered({ server: { app }, session }: Meeting) {
  const record = await app.store.sessions.find(session.id);
  if (!record) throw new Error('gathered: expected a session');
  return gatherExport({ store: app.store, library: app.library, nameOf: async () => undefined }, record);
}
