import { afterEach, describe, expect, it, vi } from 'vitest';
import { auditDays } from '../../client/host/export/audit-days.ts';
import { type Coming, download } from '../../client/host/export/download.ts';
import type { AuditEntry } from '../../shared/wire/people.ts';

describe('who has looked at what', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
  const did = (time: number, what: string, detail?: string, who = 'tiina'): AuditEntry => ({
    ...{ at: time, who, name: who, role: 'facilitator', what },
    ...(detail ? { detail } : {}),
  });

  it('is told by day, the latest first, and the same thing once with its first and last time', () => {
    const days = auditDays([
      did(at(25, 9), 'observations-read'),
      did(at(26, 9), 'observations-read'),
      did(at(26, 10), 'report-read', 'seat:4'),
      did(at(26, 11), 'observations-read'),
      did(at(26, 12), 'report-read', 'seat:5'),
    ]);
    expect(days.map(({ at: time }) => new Date(time).getDate())).toEqual([26, 25]);
    expect(days[0]?.done.map(({ what, detail, from, to }) => [what, detail, from, to])).toEqual([
      ['report-read', 'seat:5', at(26, 12), at(26, 12)],
      ['observations-read', undefined, at(26, 9), at(26, 11)],
      ['report-read', 'seat:4', at(26, 10), at(26, 10)],
    ]);
  });

  it('does not say which notes were written', () => {
    const days = auditDays([did(at(26, 9), 'observation-written', 'n1'), did(at(26, 9), 'observation-written', 'n2')]);
    expect(days.flatMap(({ done }) => done)).toEqual([
      { ...did(0, 'observation-written'), at: undefined, from: at(26, 9), to: at(26, 9) },
    ]);
  });
});

describe('a download', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answers = (pieces: readonly string[], init: ResponseInit) => {
    const body = new ReadableStream({
      start(stream) {
        for (const piece of pieces) stream.enqueue(new TextEncoder().encode(piece));
        stream.close();
      },
    });
    vi.stubGlobal('fetch', async () => new Response(body, init));
  };
  const asked = (signal = new AbortController().signal) => {
    const seen: Coming[] = [];
    return { seen, coming: download('/file', { signal, onComing: (coming) => seen.push(coming) }) };
  };

  it('tells how far it is by the lines that have come, and keeps every byte', async () => {
    const headers = { 'x-pelipiiri-rows': '4', 'content-disposition': 'attachment; filename="a.csv"' };
    answers(['\uFEFFä\n', 'b\nc', '\nd\n'], { headers });
    const { seen, coming } = asked();
    const { name, file } = await coming;
    expect(name).toBe('a.csv');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new TextEncoder().encode('\uFEFFä\nb\nc\nd\n'));
    expect(seen).toEqual([{ part: 'gathering' }, ...[0, 0.25, 0.5, 1].map((share) => ({ part: 'coming', share }))]);
  });

  it('that is refused or broken off or called off says which', async () => {
    answers([], { status: 404 });
    await expect(asked().coming).rejects.toMatchObject({ status: 404 });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await expect(asked().coming).rejects.toMatchObject({ code: 'no-contact' });
    const stopping = new AbortController();
    stopping.abort();
    await expect(asked(stopping.signal).coming).rejects.toMatchObject({ code: 'called-off' });
  });
});
