import { inLocale } from '../../../shared/lib/text.ts';
import type { GroupPage } from '../../../shared/wire/group.ts';
import { locale, say } from '../../lib/locale.ts';
import { shortDate } from '../dates.ts';

/** Which meeting a sheet belongs to, when it has come apart from the first one. */
export const Which = ({ page: { session, openedAt } }: { page: GroupPage }) => (
  <p class="leaf-which">
    {session.groupName ?? inLocale(session.title, locale.value)} · {say('group.meeting', { number: session.meeting })} ·{' '}
    {shortDate(openedAt)}
  </p>
);
