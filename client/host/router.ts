import { computed, signal } from '@preact/signals';

/** Pages about a meeting that has been held: the whole of it, and one person of it. */
export const afterPages = ['after', 'review', 'people', 'group', 'export'] as const;
export type AfterPage = (typeof afterPages)[number];
const personalPages = ['person', 'together'] as const;
type PersonalPage = (typeof personalPages)[number];

/** Pages of the console. Each has an address of its own, survives a refresh and can be shared with a colleague. */
export type Place =
  | { page: 'library' }
  | { page: 'sign-in' }
  | { page: 'setup'; token: string }
  | { page: 'phones' }
  | { page: 'contacts' }
  | { page: 'paper' }
  | { page: 'rehearsal'; hash: string; scenario: string }
  | { page: 'session'; session: string }
  | { page: AfterPage; session: string }
  | { page: PersonalPage; session: string; seat: number }
  | { page: 'series'; group: string }
  | { page: 'manager' }
  | { page: 'unknown' };

const address = signal(currentAddress());

/** Where the console is now. */
export const place = computed(() => placeAt(address.value));

/** The page that an address shows. The set-up token stays behind `#`, so that it reaches no server's log. */
export function placeAt(path: string): Place {
  const [pathname = '', hash = ''] = path.split('#');
  const [root, first, second, third, fourth, ...rest] = pathname.split('/').filter(Boolean);
  if (root !== 'host' || rest.length > 0 || (fourth && first !== 'session')) return { page: 'unknown' };
  if (!first) return { page: 'library' };
  if (first === 'sign-in' && !second) return { page: 'sign-in' };
  if (first === 'setup' && !second) return { page: 'setup', token: hash };
  if (first === 'help' && second === 'phones' && !third) return { page: 'phones' };
  if ((first === 'contacts' || first === 'paper' || first === 'manager') && !second) return { page: first };
  if (first === 'rehearsal' && second && third) return { page: 'rehearsal', hash: second, scenario: third };
  if (first === 'group' && second && !third) return { page: 'series', group: second };
  if (first !== 'session' || !second) return { page: 'unknown' };
  if (!third) return { page: 'session', session: second };
  return pageOfSession(second, third, fourth) ?? { page: 'unknown' };
}

function pageOfSession(session: string, name: string, which: string | undefined): Place | undefined {
  const personal = personalPages.find((page) => page === name);
  if (personal) return which && /^[1-9]\d?$/.test(which) ? { page: personal, session, seat: Number(which) } : undefined;
  const page = afterPages.find((after) => after === name);
  return page && !which ? { page, session } : undefined;
}

export const paths = {
  library: '/host',
  signIn: '/host/sign-in',
  phones: '/host/help/phones',
  contacts: '/host/contacts',
  paper: '/host/paper',
  rehearsal: (hash: string, scenario: string) => `/host/rehearsal/${hash}/${scenario}`,
  session: (id: string) => `/host/session/${id}`,
  after: (id: string) => `/host/session/${id}/after`,
  review: (id: string) => `/host/session/${id}/review`,
  people: (id: string) => `/host/session/${id}/people`,
  person: (id: string, seat: number) => `/host/session/${id}/person/${seat}`,
  together: (id: string, seat: number) => `/host/session/${id}/together/${seat}`,
  group: (id: string) => `/host/session/${id}/group`,
  series: (group: string) => `/host/group/${group}`,
  manager: '/host/manager',
  export: (id: string) => `/host/session/${id}/export`,
};

/** Goes to another page of the console without loading it anew; `replace` leaves no step for the back button. */
export function go(path: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', path);
  else history.replaceState(null, '', path);
  address.value = path;
  scrollTo(0, 0);
}

/** Lets plain links to console pages work without a reload. Modified clicks, new windows and other places go as usual. */
export function followLinks(): void {
  addEventListener('popstate', () => {
    address.value = currentAddress();
  });
  addEventListener('hashchange', () => {
    address.value = currentAddress();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    if (link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
    if (placeAt(link.pathname).page === 'unknown') return;
    event.preventDefault();
    go(link.pathname + link.hash);
  });
}

function currentAddress(): string {
  return typeof location === 'undefined' ? '/host' : location.pathname + location.hash;
}
