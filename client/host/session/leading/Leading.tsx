import { useEffect, useState } from 'preact/hooks';
import { useLeadingNews } from '../../../leading/news.ts';
import { guestName, introduction, leadingGuest, leadsNow } from '../../../leading/words.ts';
import { say } from '../../../lib/locale.ts';
import { usersThree } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { type Table, useConsole } from '../console.ts';
import { LeadingSheet } from './LeadingSheet.tsx';

/** Opens the sheet of those who lead; while somebody else leads, it says who. */
export function Leading(table: Table) {
  const { isRehearsal, toasts } = useConsole();
  const [open, setOpen] = useState(false);
  const { view } = table;
  const news = useLeadingNews(view);
  useEffect(() => {
    if (news) toasts.show(news.what === 'leads' ? leadsNow(view) : introduction(news.guest, view));
  }, [news]);
  if (isRehearsal) return null;
  const leader = leadingGuest(view);
  return (
    <>
      <Button kind="quiet" size="small" icon={usersThree} onClick={() => setOpen(true)}>
        {leader ? say('common.leading.leads', { name: guestName(leader) }) : say('guest.who')}
      </Button>
      <LeadingSheet open={open} table={table} onClose={() => setOpen(false)} />
    </>
  );
}
