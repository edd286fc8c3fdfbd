import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../client/lib/api.ts';
import { openOwn, type Request } from '../../client/own/own.ts';
import { phoneShelf } from '../../client/own/shelf.ts';
import { keyOf, type Write, written } from '../../client/own/write.ts';
import { pageCodeLength, pagePictures } from '../../shared/observation/page-pictures.ts';
import type { OwnPage } from '../../shared/wire/people.ts';

const agree: Write = { what: 'answer', note: 'note-one', body: { kind: 'agree', text: '' } };
const wish: Write = { what: 'answer', note: 'note-one', body: { kind: 'wish', text: '' } };
const words: Write = { what: 'words', body: { text: 'Haluan oman porukan.' } };
const goal: Write = {
  what: 'goal',
  goal: 'goal-one',
  body: { words: 'Nukun yöni.', steps: ['Valvon.', 'Teen listan.', 'Nukun.'], removed: false },
};

describe('what is written on the own page', () => {
  it('shows at once: answers, words, goals and looks', () => {
    const look: Write = { what: 'look', goal: 'goal-one', body: { step: 1, words: 'Lista on tehty.' } };
    const page = written(aPage(), [agree, words, goal, look]);
    expect(page.notes[0]?.answer).toEqual({ kind: 'agree', text: '' });
    expect(page.words).toBe('Haluan oman porukan.');
    expect(page.goals).toMatchObject([{ words: 'Nukun yöni.', meeting: 2, looks: [{ meeting: 2, step: 1 }] }]);
  });

  it('one look at a meeting: a later one replaces it and leaves those of other meetings', () => {
    const before = aPage({
      goals: [{ id: 'goal-one', meeting: 1, words: 'Nukun.', steps: [], looks: [{ meeting: 1, words: 'Ennen' }] }],
    });
    const looks = ['Ensin', 'Sitten'].map((text): Write => ({ what: 'look', goal: 'goal-one', body: { words: text } }));
    expect(written(before, looks).goals[0]?.looks.map((look) => look.words)).toEqual(['Ennen', 'Sitten']);
  });

  it('a changed answer leaves the reply to the old one behind; one taken back leaves nothing', () => {
    const replied = aPage();
    replied.notes = replied.notes.map((note) => ({
      ...note,
      answer: { kind: 'wish', text: '' },
      reply: { decision: 'kept', reason: 'Siksi.' },
    }));
    expect(written(replied, [agree]).notes[0]).toEqual({ ...aPage().notes[0], answer: { kind: 'agree', text: '' } });
    expect(written(replied, [{ what: 'answer', note: 'note-one' }]).notes[0]).toEqual(aPage().notes[0]);
  });

  it('a goal that is taken away is gone', () => {
    const gone: Write = { ...goal, body: { ...goal.body, removed: true } };
    expect(written(aPage(), [goal, gone]).goals).toEqual([]);
  });
});

describe('sending it', () => {
  it('waits for the network and arrives once, the last words only', async () => {
    const phone = await aPhone();
    phone.server.online = false;
    phone.own.write(agree);
    await phone.settles();
    phone.own.write(words);
    phone.own.write({ what: 'words', body: { text: 'Haluan töitä.' } });
    await phone.settles();
    expect(phone.own.away.value).toBe(true);
    expect(phone.own.page.value?.words).toBe('Haluan töitä.');
    expect(phone.own.unsent.value).toEqual(['answers/note-one', 'words']);
    phone.server.online = true;
    await phone.networkReturns();
    expect(phone.server.puts).toEqual(['/answers/note-one', '/words']);
    expect(phone.own.unsent.value).toEqual([]);
    expect(phone.own.page.value?.words).toBe('Haluan töitä.');
    expect(phone.own.last.value).toEqual({ key: 'words', saved: true });
  });

  it('a wish that replaces an answer on its way comes after it', async () => {
    const phone = await aPhone();
    phone.own.write(agree);
    phone.own.write(wish);
    await phone.settles();
    expect(phone.server.page.notes[0]?.answer?.kind).toBe('wish');
  });

  it('outlives a closed page, for the same meeting alone, and is cleared when it is sent', async () => {
    const before = await aPhone('meeting-a');
    before.server.online = false;
    before.own.write(words);
    await before.settles();
    before.own.leave();
    expect((await aPhone('meeting-b')).server.puts).toEqual([]);
    const after = await aPhone('meeting-a');
    expect(after.server.puts).toEqual(['/words']);
    expect(phoneShelf('meeting-a').take()).toEqual([]);
  });

  it('what the server refuses is not sent again, and says so', async () => {
    const phone = await aPhone();
    phone.server.refuses = 404;
    phone.own.write(agree);
    await phone.settles();
    expect(phone.server.puts).toHaveLength(1);
    expect(phone.own.last.value).toEqual({ key: keyOf(agree), saved: false });
    expect(phone.own.page.value?.notes[0]?.answer).toBeUndefined();
  });

  it('a closed way in ends it', async () => {
    const phone = await aPhone();
    phone.server.refuses = 401;
    phone.own.write(agree);
    await phone.settles();
    expect(phone.own.trouble.value).toBe('over');
    expect(phone.server.puts).toHaveLength(1);
  });
});

it('the pictures are 48 different ones, and a code has fewer', () => {
  expect(new Set(pagePictures).size).toBe(48);
  expect(pageCodeLength).toBeLessThan(pagePictures.length);
});

function aPage(changes: Partial<OwnPage> = {}): OwnPage {
  const nothing = { goals: [], strengths: [], keptWords: [], reflections: [], stays: [], areas: [] };
  const notes = [{ note: 'note-one', meeting: 2, seen: 'Auttoi toista alkuun.' }];
  return { token: 'bird', allowed: true, notes, words: '', hasPageCode: false, meeting: 2, ...nothing, ...changes };
}

/** A phone with its page open, and a server that answers as it is told. */
async function aPhone(session = 'meeting-z') {
  const server = { online: true, refuses: 0, puts: [] as string[], page: aPage() };
  let back = () => {};
  const request: Request = async <Answer>(method: string, path: string, body?: unknown) => {
    await Promise.resolve();
    if (!server.online) throw new ApiFailure('no-contact', 0, 'away');
    if (method === 'PUT') {
      server.puts.push(path);
      if (server.refuses) throw new ApiFailure('refused', server.refuses, 'no');
      server.page = written(server.page, [carried(path, body)]);
    }
    return server.page as Answer;
  };
  const own = openOwn({
    request,
    shelf: phoneShelf(session),
    onReturn(tell) {
      back = tell;
      return () => {};
    },
    // Only the network's return wakes it.
    wait: () => new Promise(() => {}),
  });
  const settles = async () => {
    for (let turns = 0; turns < 40; turns++) await Promise.resolve();
  };
  await own.fetch();
  await settles();
  const networkReturns = () => {
    back();
    return settles();
  };
  return { own, server, settles, networkReturns };
}

const carried = (path: string, body: unknown): Write =>
  (path === '/words' ? { what: 'words', body } : { what: 'answer', note: path.split('/')[2], body }) as Write;
