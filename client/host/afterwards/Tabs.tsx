import { say } from '../../lib/locale.ts';
import { isGuest } from '../as-guest.ts';
import { type AfterPage, paths } from '../router.ts';
import './tabs.css';

/** Pages that are there, in the order in which they are gone through. */
export const pagesAfterwards: readonly AfterPage[] = ['after', 'review', 'people', 'group', 'export'];

/**
 * The quiet row that leads from one page about a held meeting to the next. It is the facilitator's: whoever was invited
 * sees none of it.
 * @param here a page about one person belongs to `people`
 */
export function Tabs({ session, here }: { session: string; here: AfterPage }) {
  if (isGuest()) return null;
  return (
    <nav class="after-tabs" aria-label={say('host.tabs.label')}>
      <ul class="after-tabs-row">
        {pagesAfterwards.map((page) => (
          <li key={page}>
            <a class="after-tab" href={paths[page](session)} aria-current={page === here ? 'page' : undefined}>
              {say(`host.tabs.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
