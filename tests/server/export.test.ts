import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { byteOrderMark, csvRow } from '../../server/export/csv.ts';
import { newSessionId } from '../../server/http/sessions.ts';
import { sessionExportSchema } from '../../shared/observation/export.ts';
import { seedOf } from '../support/seed.ts';
import { Meeting } from './harness/meeting.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

/** A short meeting with something of everything. */
async function held() {
  const table = await Meeting.open(server, worker, ['Kaisla', 'Puro', 'Sumu']);
  await table.lead.does({ type: 'start' });
  await table.lead.does({ type: 'next' });
  await table.lead.does({ type: 'next' });
  await table.phone(1).connection.plays({ type: 'take-word', own: '=SUMMA(1;2)' });
  await table.phone(2).connection.plays({ type: 'take-word', own: 'Aamukahvi Kaislan kanssa' });
  await table.allows(1);
  await table.notes({
    seat: 1,
    seen: 'Kysyi Purolta; "hyvin"',
    shared: true,
    code: 'wellbeing.own-pace',
    framework: 'elamanalueet',
  });
  await table.notes({ seat: 1, seen: 'KANARIA-jakamaton' });
  await table.notes({ seen: 'Sumu ja Puro nauroivat.', interpretation: 'KANARIA-tulkinta' });
  return table;
}
const exported = (table: Meeting, format: string, query = '') =>
  worker.ask<unknown>('GET', `${table.path}/export/${format}${query}`);

it('the JSON is what its description says, and names nobody but the person whom a report is about', async () => {
  const table = await held();
  const { body, headers } = await exported(table, 'json');
  const file = sessionExportSchema.parse(body);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="?pelipiiri-\d{4}-\d\d-\d\d\.json"?$/);
  expect(Number(headers.get('x-pelipiiri-rows'))).toBeGreaterThan(3);
  expect(file.people.map(({ name }) => name)).toEqual(['Kaisla']);
  expect(file.people[0]?.seen[0]?.entries[0]).toMatchObject({ seen: 'Kysyi toinen osallistuja; "hyvin"', meeting: 1 });
  expect(file.takenAlong.map(({ wording }) => wording)).toEqual([
    { own: '=SUMMA(1;2)' },
    { own: 'Aamukahvi osallistuja kanssa' },
  ]);
  expect(file.seen[0]?.entries[0]?.seen).toBe('Osallistuja ja osallistuja nauroivat.');
  expect(JSON.stringify(body)).not.toMatch(/KANARIA|Puro|Sumu/);
});

it('CSV opens in a spreadsheet: a mark for UTF-8, the separator one chose, and no cell that is calculated', async () => {
  const table = await held();
  const play = String((await exported(table, 'csv-play')).body);
  expect(play.startsWith(byteOrderMark) || play.startsWith('date')).toBe(true);
  expect(play).toContain(`word;;"'=SUMMA(1;2)"`);
  const notes = String((await exported(table, 'csv-notes', '?separator=,')).body);
  expect(notes.split('\r\n')[0]).toMatch(/^.?date,meeting,about,area,topic/);
  expect(notes).toContain('Kaisla,Hyvinvointi,eteni omaan tahtiinsa,strength,"Kysyi toinen osallistuja; ""hyvin"""');
  expect(notes).not.toMatch(/KANARIA|Puro|Sumu/);
  expect((await exported(table, 'csv-notes', '?separator=x')).status).toBe(400);
});

it('the text holds the group’s meeting and each report apart, no line longer than a page is wide', async () => {
  const table = await held();
  const long = 'Kysyi, miltä kortti tuntui, ja jäi odottamaan vastausta, vaikka siihen meni aikaa.';
  await table.notes({ seat: 1, seen: long, shared: true });
  const text = String((await exported(table, 'txt')).body);
  const [group = '', person = '', ...more] = text.split(`\n\n${'='.repeat(72)}\n\n`);
  expect(more).toEqual([]);
  expect(group).toMatch(/^Väripiiri – lyhyt kerta\n1\. kerta · /);
  expect(group).toContain('Nämä sanat lähtivät mukaan\n- =SUMMA(1;2)\n- Aamukahvi osallistuja kanssa\n');
  expect(person).toMatch(/^Keskustelun pohja: Kaisla\n/);
  expect(person.replaceAll(/\s+/g, ' ')).toContain(long);
  expect(text.split('\n').filter((line) => line.length > 72)).toEqual([]);
  expect(text).not.toMatch(/KANARIA|Puro|Sumu/);
  expect(String((await exported(table, 'txt', '?locale=sv')).body)).toContain('Underlag för samtal: Kaisla');
});

it('one report is text for pasting, under its own headings or those of the law; each reading leaves its trace', async () => {
  const table = await held();
  const asked = (query: string, seat = 1) =>
    worker.ask<string>('GET', `${table.path}/people/${seat}/report.txt${query}`);
  const { body, headers } = await asked('');
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(body).toMatch(/^Keskustelun pohja: Kaisla\n/);
  expect((await asked('?kind=assessment&locale=en')).body).toMatch(
    /^Basis for assessing the need for services: Kaisla\n/,
  );
  expect((await asked('?kind=verdict')).status).toBe(400);
  expect((await asked('', 2)).status).toBe(409);
  expect((await server.browser().get(`${table.path}/people/1/report.txt`)).status).toBe(401);
  const rows = await server.app.store.audit.of(table.session.id);
  expect(rows.filter(({ what }) => what === 'report-read').map(({ detail }) => detail)).toEqual(['seat:1', 'seat:1']);
});

it('a row of CSV comes back as it was, and begins with nothing that a spreadsheet calculates', () => {
  const seed = seedOf('csv');
  const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', '+358', '-5', '@a', '\t=1', '"', 'a;b', 'a,b', 'a\r\nb'));
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(';' as const, ',' as const),
      (cells, separator) => {
        const read = readCsv(csvRow(cells, separator), separator);
        expect(read.map((text) => text.replace(/^'(?=\s*[=+\-@])/, ''))).toEqual(
          cells.map((text) => text.replace(/^'(?=\s*[=+\-@])/, '')),
        );
        for (const text of read) expect(text).not.toMatch(/^\s*[=+\-@]/);
      },
    ),
    { seed },
  );
});

it('is the facilitator’s alone, in a format that there is, and leaves who and what', async () => {
  const table = await held();
  expect((await server.browser().get(`${table.path}/export/json`)).status).toBe(401);
  expect((await exported(table, 'exe')).status).toBe(404);
  await exported(table, 'csv-notes');
  const rows = await server.app.store.audit.of(table.session.id);
  expect(rows.at(-1)).toMatchObject({ what: 'log-exported', role: 'facilitator', detail: 'csv-notes' });
});

it('no session has a name that a command would take for an option', () => {
  expect(newSessionId(Buffer.from([0xf8, 1, 2, 3, 4, 5, 6, 7, 8]))).toMatch(/^_[\w-]{11}$/);
});

it('the command writes the same file beside a running server, or says what is wrong', async () => {
  const table = await held();
  const out = join(mkdtempSync(join(tmpdir(), 'pelipiiri-export-')), 'session.json');
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['server/cli.ts', 'export', ...args], {
      env: { ...process.env, DATA_DIR: server.folder },
    });
  await run(table.session.id, '--format', 'json', '--out', out);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual((await exported(table, 'json')).body);
  expect((await run(table.session.id, '--format', 'csv-play', '--separator', ',')).stdout).toContain('date,meeting');
  await expect(run('nobody', '--format', 'json')).rejects.toMatchObject({
    code: 1,
    stderr: /There is no session nobody/,
  });
  await expect(run(table.session.id, '--format', 'exe')).rejects.toMatchObject({ stderr: /Give one of json/ });
  const rows = await server.app.store.audit.of(table.session.id);
  expect(rows).toContainEqual(expect.objectContaining({ who: 'operator', role: 'operator', detail: 'csv-play' }));
});

/** A reader of RFC 4180, for one row. */
function readCsv(row: string, separator: string): string[] {
  const cells = [''];
  let quoted = false;
  const text = row.slice(0, -2);
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    const last = cells.length - 1;
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cells[last] += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) cells.push('');
    else cells[last] += sign;
  }
  return cells;
}
