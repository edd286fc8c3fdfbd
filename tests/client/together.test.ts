import { describe, expect, it } from 'vitest';
import { draftOf, inOrder, isUnderstoodOpen, type PersonNote } from '../../client/host/together/person-note.ts';
import { addressOf, stepAt, stepsOf } from '../../client/host/together/steps.ts';
import type { PersonPage } from '../../shared/wire/people.ts';

const note = (id: string, changes: Partial<PersonNote> = {}): PersonNote => ({
  ...{ id, seat: 1, valence: 'strength', seen: 'Auttoi.', interpretation: '', rev: 1, at: 0, madeAt: 1, edit: 0 },
  ...{ removed: false, shared: true, interpretationShown: false, by: 'Tiina', undone: false, sealed: false },
  ...{ later: false, session: 'a', meeting: 1, told: { seen: 'Auttoi.', interpretation: '' } },
  ...changes,
});
const page = (notes: PersonNote[]): PersonPage => {
  const areas = ['wellbeing', 'skills'].map((id) => ({ id, title: {}, fill: '', ink: '', symbol: '' }));
  return { areas, notes } as Pick<PersonPage, 'areas' | 'notes'> as PersonPage;
};
const ids = (notes: readonly PersonNote[]) => notes.map(({ id }) => id);

describe('the order in which notes are gone through', () => {
  const skill = note('skill', { framework: 'f', code: 'skills.a' });
  const sun = note('sun', { framework: 'f', code: 'wellbeing.b', meeting: 2 });
  const need = note('need', { valence: 'support' });
  const unread = note('unread', { shared: false });

  it('begins with strengths by life area; what the person has not read comes last', () => {
    expect(ids(inOrder(page([unread, need, skill, sun]), []))).toEqual(['sun', 'skill', 'need', 'unread']);
  });

  it('stays as it was when a note is shown, and takes what is new behind', () => {
    const before = ['sun', 'skill', 'need', 'unread'];
    const shown = { ...unread, shared: true };
    const fresh = note('fresh');
    expect(ids(inOrder(page([fresh, shown, need, skill, sun]), before))).toEqual([...before, 'fresh']);
  });

  it('leaves out marked moments, and what was kept back when it was sealed', () => {
    const mark = note('mark', { seen: '' });
    const back = note('back', { shared: false, sealed: true });
    expect(ids(inOrder(page([mark, back, skill]), []))).toEqual(['skill']);
  });
});

describe('steps', () => {
  const open = note('open-note', { interpretation: 'Huomaa muut.' });
  const steps = stepsOf({ notes: [open, note('other-note')], hasLooks: true, isUnderstood: isUnderstoodOpen });

  it('begin with what is the person’s own; how a note is understood follows the note', () => {
    expect(steps.map(addressOf)).toEqual([
      ...['strengths', 'words', 'looks', 'note.open-note', 'understood.open-note', 'note.other-note'],
      ...['goals', 'next', 'through', 'seal'],
    ]);
  });

  it('are found again by their addresses; what is gone leads to what stood nearest', () => {
    for (const step of steps) expect(stepAt(addressOf(step), steps)).toEqual(step);
    expect(stepAt('', steps)).toEqual({ name: 'strengths' });
    expect(stepAt('understood.other-note', steps)).toEqual({ name: 'note', note: 'other-note' });
    expect(stepAt('note.gone-note', steps)).toEqual({ name: 'goals' });
    expect(stepAt('nowhere', steps)).toEqual({ name: 'strengths' });
  });
});

it('sends of a note what a console writes, and nothing that the server adds', () => {
  expect(Object.keys(draftOf(note('note', { answer: { kind: 'agree', text: '' } }))).sort()).toEqual(
    Object.keys(note('note'))
      .filter((key) => !['by', 'undone', 'sealed', 'later', 'session', 'meeting', 'told'].includes(key))
      .sort(),
  );
});
