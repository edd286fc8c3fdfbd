import type { Meeting } from './meeting.ts';

/** A page or an export through which something about people can come out. */
export interface Outlet {
  name: string;
  /** what may be on it: what a person may read of themselves · what is in a report · all that the worker noted */
  where: 'own' | 'report' | 'worker';
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
      {
        name: `own page ${seat}`,
        where: 'own',
        seat,
        text: async () => JSON.stringify((await table.own(seat)).body.notes),
      },
      {
        name: `report ${seat}`,
        where: 'report',
        seat,
        text: async () => JSON.stringify((await table.page(seat)).body.report ?? ''),
      },
    ]);
  return [
    ...ofPeople,
    { name: 'notes', where: 'worker', text: () => asked('/observations') },
    { name: 'review', where: 'worker', text: () => asked('/review') },
  ];
}
