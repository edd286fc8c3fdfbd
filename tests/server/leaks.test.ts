import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionExport } from '../../shared/observation/export.ts';
import { Meeting } from './harness/meeting.ts';
import { outlets } from './harness/outlets.ts';
import { type Browser, TestServer } from './harness/server.ts';

/**
 * Twelve people who all say yes, each with words of their own, in a meeting whose worker did write other people's names
 * into the notes. One person's record never names another: no nickname in any case, no words, no id of a note.
 */
const names = 'Kaisla Puro Sumu Vamma Ketju Hilkka Untuva Repo Ahti Lempi Vieno Tuike'.split(' ');
/** Each name as it is bent by people who write Finnish. */
const bent = [
  ['Kaislan', 'Kaislaa'],
  ['Puron', 'Puroa'],
  ['Sumun', 'Sumusta'],
  ['Vamman', 'Vammaa'],
  ['Ketjun', 'Ketjulle'],
  ['Hilkan', 'Hilkalle'],
  ['Untuvan', 'Untuvaa'],
  ['Revon', 'Revolta'],
  ['Ahdin', 'Ahtia'],
  ['Lemmen', 'Lempeä'],
  ['Vienon', 'Vienolle'],
  ['Tuikkeen', 'Tuiketta'],
];
let server: TestServer;
let worker: Browser;
let table: Meeting;
const noteOf: string[] = [];

beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
  table = await Meeting.open(server, worker, names);
  await table.lead.does({ type: 'start' });
  await table.lead.does({ type: 'next' });
  await table.lead.does({ type: 'next' });
  for (const [index, name] of names.entries()) {
    const seat = index + 1;
    const next = (index + 1) % names.length;
    const others = bent[next]?.join(' ja ') ?? '';
    await table.allows(seat);
    await table.phone(seat).connection.plays({ type: 'take-word', own: `Sana${seat}kanaria` });
    await table.own(seat, '/words', { text: `Sanon${seat}kanaria. ${others} auttaa.` });
    await table.own(seat, '/goals/goal-0001', { words: `Tavoite${seat}kanaria ${others}`, steps: ['a', others, 'c'] });
    const seen = `${name} kuunteli, kun ${names[next]} puhui. ${others}. Nähty${seat}kanaria`;
    const { id } = await table.notes({ seat, seen, interpretation: others, shared: true, interpretationShown: true });
    noteOf[seat] = id;
    await table.own(seat, `/answers/${id}`, { kind: 'comment', text: `${others} oli mukava. Vastaus${seat}kanaria` });
    await table.writes(seat, 'report', {
      thought: `Ajatus${seat}kanaria ${others}`,
      nextSteps: [`Soitetaan: ${others}`],
    });
  }
  await table.notes({ seen: `${bent.flat().join(' ')} nauroivat.` });
}, 60_000);
afterAll(() => server.close());

/** What is somebody else's in a text: names in all forms, words, ids of notes. */
const othersIn = (text: string, seat: number, fields = ['Sana', 'Sanon', 'Tavoite', 'Nähty', 'Vastaus', 'Ajatus']) =>
  names.flatMap((name, index) => {
    const other = index + 1;
    if (other === seat) return [];
    const all = [
      name,
      ...(bent[index] ?? []),
      ...fields.map((field) => `${field}${other}kanaria`),
      noteOf[other] ?? '',
    ];
    return all.filter((one) => text.includes(one));
  });

it('no page about one person holds anything of another', async () => {
  for (const { name, seat, text } of outlets(table)) {
    if (seat === undefined) continue;
    const found = await text();
    expect([name, found.includes(`Nähty${seat}kanaria`)]).toEqual([name, true]);
    expect([name, othersIn(found, seat)]).toEqual([name, []]);
  }
});

it('no person’s part of an export holds anything of another, and the group’s part names nobody', async () => {
  const json = (await worker.get<SessionExport>(`${table.path}/export/json`)).body;
  expect(json.people).toHaveLength(names.length);
  for (const [index, person] of json.people.entries()) expect(othersIn(JSON.stringify(person), index + 1)).toEqual([]);
  const { people: _people, ...group } = json;
  expect(othersIn(JSON.stringify(group), 0, [])).toEqual([]);
  const rows = String((await worker.get<string>(`${table.path}/export/csv-notes`)).body).split('\r\n');
  for (const [index, name] of names.entries()) {
    const own = rows.filter((row) => row.split(';')[2] === name);
    expect(own).toHaveLength(1);
    expect(othersIn(own.join(), index + 1)).toEqual([]);
  }
  const text = String((await worker.get<string>(`${table.path}/export/txt`)).body);
  const [ofGroup = '', ...ofPeople] = text.split(/^=+$/m).map((part) => part.replaceAll(/\s+/g, ' '));
  expect(ofPeople).toHaveLength(names.length);
  for (const [index, part] of ofPeople.entries()) expect(othersIn(part, index + 1)).toEqual([]);
  expect(othersIn(ofGroup, 0, [])).toEqual([]);
  const play = String((await worker.get<string>(`${table.path}/export/csv-play`)).body);
  expect(othersIn(play, 0, [])).toEqual([]);
});
