import { describe, expect, it, vi } from 'vitest';
import { noteDeskOf } from '../../client/host/notes/desk.ts';
import { isStarred, oftenUsed, star } from '../../client/host/notes/often.ts';
import { spansOf } from '../../client/host/notes/spans.ts';
import { writingAt } from '../../client/host/notes/writing.ts';
import { type Delivery, openNotes } from '../../client/host/notes.ts';
import { toastsOf } from '../../client/host/session/toasts.ts';
import type { ObservationDraft } from '../../shared/observation/observation.ts';
import { aStorage } from '../support/storage.ts';

// The words of the interface set the page's language: here there is no page.
vi.mock('../../client/lib/locale.ts', () => ({ say: (key: string) => key }));
vi.mock('../../client/lib/announce.ts', () => ({ announce() {} }));

const helped = { framework: 'ryhmataidot', ref: 'helping.offered-help', area: 'helping', words: 'tarjosi apua' };
const thanked = { framework: 'ryhmataidot', ref: 'helping.thanked', area: 'helping', words: 'kiitti toista' };

describe('undoing at the note desk', () => {
  it('takes back what was done last here, one thing after another, and puts it again', () => {
    const { writing, notes, desk, toasts } = aDesk();
    writing.write(2, { framework: helped.framework, code: helped.ref });
    writing.write('group', { framework: thanked.framework, code: thanked.ref });
    expect(codes(notes)).toEqual([helped.ref, thanked.ref]);
    writing.undo();
    expect(codes(notes)).toEqual([helped.ref]);
    toasts.current.value?.action?.run();
    expect(codes(notes)).toEqual([helped.ref, thanked.ref]);
    writing.undo();
    writing.undo();
    writing.undo();
    expect(codes(notes)).toEqual([]);
    expect(desk.written.value).toHaveLength(2);
  });

  it('never touches a note that somebody else wrote', () => {
    const { writing, notes } = aDesk();
    const other = {
      id: 'from-another',
      valence: 'neutral',
      seen: 'Nauroi',
      interpretation: '',
      rev: 9,
      at: 1,
    } as const;
    const state = { madeAt: 9_000_000, edit: 0, removed: false, shared: false, interpretationShown: false };
    notes.learn([{ ...other, ...state, by: 'Vera', undone: false, sealed: false, later: false }]);
    writing.undo();
    expect(notes.list.value.map(({ seen }) => seen)).toEqual(['Nauroi']);
  });
});

describe('a marked moment', () => {
  it('holds nothing, goes along to whom it was about, and becomes what it was', () => {
    const { writing, notes, desk } = aDesk();
    writing.mark('group');
    const [mark] = notes.list.value;
    expect(mark).toMatchObject({ seen: '', rev: 7 });
    expect(mark?.code ?? mark?.seat).toBeUndefined();
    desk.reopen('group', mark?.id ?? '');
    expect(desk.filling.value).toBe(mark?.id);
    desk.open(3);
    expect(notes.list.value).toMatchObject([{ seat: 3 }]);
    writing.fill(mark?.id ?? '', helped);
    expect(notes.list.value).toMatchObject([{ seat: 3, code: helped.ref }]);
    expect(desk.filling.value).toBeUndefined();
    desk.open(2);
    expect(notes.list.value).toMatchObject([{ seat: 3 }]);
    writing.undo();
    expect(notes.list.value[0]?.code).toBeUndefined();
  });
});

describe('a span', () => {
  it('is a note from its first moment on, outlives the page, and gets its end', () => {
    const storage = aStorage();
    const { notes } = aDesk();
    const before = spansOf('session-1', notes, storage);
    const id = notes.add({ valence: 'neutral', rev: 7, from: 7, at: 1, code: helped.ref });
    before.begin(id);
    const after = spansOf('session-1', notes, storage);
    expect(after.running.value).toEqual([{ note: id }]);
    after.end(id, 12);
    expect(notes.list.value).toMatchObject([{ from: 7, rev: 12 }]);
    expect(spansOf('session-1', notes, storage).running.value).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it('stops when children come in, and is told so when they have left', () => {
    const { notes, desk, writing } = aDesk();
    writing.begin(2, helped);
    desk.spans.stop(9);
    desk.spans.stop(11);
    expect(notes.list.value).toMatchObject([{ from: 7, rev: 7 }]);
    desk.spans.settle();
    expect(notes.list.value).toMatchObject([{ from: 7, rev: 9 }]);
    expect(desk.spans.running.value).toEqual([]);
  });

  it('goes on again when its end is undone, and goes when its beginning is', () => {
    const { notes, desk, writing } = aDesk();
    writing.begin(2, helped);
    const [id] = desk.spans.running.value.map(({ note }) => note);
    writing.end(id ?? '');
    writing.undo();
    expect(desk.spans.running.value).toEqual([{ note: id }]);
    writing.undo();
    expect(desk.spans.running.value).toEqual([]);
    expect(notes.list.value).toEqual([]);
  });
});

it('what was used last comes first, then the favourites, each once', () => {
  const { notes, writing } = aDesk();
  for (const { framework, ref } of [helped, thanked, helped]) writing.write('group', { framework, code: ref });
  star('wellbeing.own-pace');
  star(helped.ref);
  expect(oftenUsed(notes.list.value)).toEqual([helped.ref, thanked.ref, 'wellbeing.own-pace']);
  star(helped.ref);
  expect(isStarred(helped.ref)).toBe(false);
  expect(oftenUsed([])).toEqual(['wellbeing.own-pace']);
});

const codes = ({ list }: ReturnType<typeof openNotes>) => list.value.map(({ code }) => code);

/** A note desk at step 7, with a server that takes everything. */
function aDesk() {
  let made = 0;
  const notes = openNotes({
    session: 'session-1',
    storage: aStorage(),
    deliver: (_draft: ObservationDraft): Promise<Delivery> => Promise.resolve({ taken: true }),
    now: () => 1000 + made,
    newId: () => `note-0000-${++made}`,
    later: () => () => {},
  });
  const toasts = toastsOf();
  const desk = noteDeskOf('session-1', notes, false);
  return { notes, desk, toasts, writing: writingAt({ notes, toasts }, desk, { rev: 7, at: 1 }) };
}
