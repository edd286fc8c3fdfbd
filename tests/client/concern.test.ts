import { describe, expect, it } from 'vitest';
import { concernSteps, keepPlace, keptPlace, stepBeside } from '../../client/host/concern/place.ts';
import { adviceTaken, telLink, toCall, wrongIn } from '../../client/host/contacts/contacts.ts';
import { paths, placeAt } from '../../client/host/router.ts';
import { defaultContacts } from '../../shared/organisation/contact.ts';

describe('whom to call', () => {
  it('112 stands first, wherever it was written, and also when it was removed', () => {
    const contacts = [...defaultContacts('fi')].reverse();
    expect(toCall(contacts, 'Soita 112').calls.map(({ number }) => number)).toEqual([
      '112',
      '080 005 005',
      '09 2525 0111',
    ]);
    expect(toCall([], 'Soita 112').calls).toEqual([{ id: 'emergency', name: 'Soita 112', number: '112' }]);
  });

  it('a number that nobody has written is no link, and is pointed out', () => {
    expect(toCall(defaultContacts('fi'), '').missing).toEqual(['Sosiaalipäivystys', 'Oma päivystävä esihenkilö']);
  });

  it('a telephone dials digits, and a plus at the beginning', () => {
    expect(telLink('112')).toBe('tel:112');
    expect(telLink('+358 (0)9 2525-0111')).toBe('tel:+3580925250111');
    expect(telLink('080 005 005')).toBe('tel:080005005');
  });

  it('a number can be left empty, a name cannot, and words are no number', () => {
    const duty = { id: 'duty', name: 'Päivystys', number: '' };
    expect(wrongIn(duty)).toBeUndefined();
    expect(wrongIn({ ...duty, name: ' ' })).toBe('name');
    expect(wrongIn({ ...duty, number: 'kysy Ainolta' })).toBe('number');
  });

  it('the advice to add a number goes when it has been added', () => {
    const [, social] = defaultContacts('fi');
    if (!social) throw new Error('expected a second contact');
    expect(adviceTaken(social)).toEqual(social);
    expect(adviceTaken({ ...social, number: '02 123' })).not.toHaveProperty('note');
    expect(adviceTaken({ ...social, number: '02 123', note: 'Yöllä' }).note).toBe('Yöllä');
  });
});

describe('the path', () => {
  it('goes from step to step, and ends at both ends', () => {
    expect(stepBeside('breathe', -1)).toBeUndefined();
    expect(concernSteps.map((step) => stepBeside(step, 1))).toEqual([...concernSteps.slice(1), undefined]);
  });

  it('is remembered by this tab for one session, and forgotten when it is closed', () => {
    keepPlace('a', 'duty');
    expect(keptPlace('a')).toBe('duty');
    expect(keptPlace('b')).toBeUndefined();
    keepPlace('a', undefined);
    expect(keptPlace('a')).toBeUndefined();
  });
});

it('contacts and paper have addresses of their own', () => {
  expect(placeAt(paths.contacts)).toEqual({ page: 'contacts' });
  expect(placeAt(paths.paper)).toEqual({ page: 'paper' });
  expect(placeAt(`${paths.paper}/x`)).toEqual({ page: 'unknown' });
});
