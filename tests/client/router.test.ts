import { describe, expect, it } from 'vitest';
import { paths, placeAt } from '../../client/host/router.ts';

describe('addresses of the console', () => {
  it('leads to each page by its own address', () => {
    expect(placeAt('/host')).toEqual({ page: 'library' });
    expect(placeAt('/host/')).toEqual({ page: 'library' });
    expect(placeAt(paths.signIn)).toEqual({ page: 'sign-in' });
    expect(placeAt(paths.phones)).toEqual({ page: 'phones' });
    expect(placeAt(paths.session('a-1_b'))).toEqual({ page: 'session', session: 'a-1_b' });
    expect(placeAt(paths.after('a'))).toEqual({ page: 'after', session: 'a' });
    expect(placeAt(paths.series('g'))).toEqual({ page: 'series', group: 'g' });
    expect(placeAt(paths.manager)).toEqual({ page: 'manager' });
    for (const page of ['review', 'people', 'group', 'export'] as const)
      expect(placeAt(paths[page]('a'))).toEqual({ page, session: 'a' });
    for (const page of ['person', 'together'] as const)
      expect(placeAt(paths[page]('a', 12))).toEqual({ page, session: 'a', seat: 12 });
  });

  it('keeps the set-up token behind the hash, where no server sees it', () => {
    expect(placeAt('/host/setup#secret')).toEqual({ page: 'setup', token: 'secret' });
    expect(placeAt('/host/setup')).toEqual({ page: 'setup', token: '' });
    expect(placeAt('/host/setup/secret')).toEqual({ page: 'unknown' });
  });

  it('says so when there is no such page', () => {
    for (const path of [
      '/',
      '/screen/x',
      '/host/nowhere',
      '/host/session',
      '/host/session/a/what',
      '/host/session/a/log',
      '/host/group',
      '/host/group/a/b',
      '/host/manager/a',
      '/host/session/a/person',
      '/host/session/a/person/0',
      '/host/session/a/person/1/b',
      '/host/session/a/people/1',
      '/host/rehearsal/a/b/c',
    ])
      expect(placeAt(path)).toEqual({ page: 'unknown' });
  });
});
