import { useEffect } from 'preact/hooks';
import type { PublicView } from '../../shared/session/view.ts';
import { announce } from '../lib/announce.ts';
import { say } from '../lib/locale.ts';
import { useLeadingNews } from './news.ts';
import { guestName, introduction, leadingGuest, leadsNow } from './words.ts';
import './who-leads.css';

interface Props {
  view: PublicView;
  /** introduces those who were here before, too: the page is everybody's */
  fromTheStart?: boolean;
  /** how it looks: given by whoever shows it */
  class?: string;
}

/** News of those who lead, each for a moment; then, in a small place, who leads while it is not the facilitator. */
export function WhoLeads({ view, fromTheStart = false, class: name = '' }: Props) {
  const news = useLeadingNews(view, fromTheStart);
  const leader = leadingGuest(view);
  const told = news && (news.what === 'leads' ? leadsNow(view) : introduction(news.guest, view));
  useEffect(() => {
    if (told) announce(told);
  }, [told]);
  if (told) return <p class={`who-leads who-leads-news ${name}`}>{told}</p>;
  return leader ? <p class={`who-leads ${name}`}>{say('common.leading.leads', { name: guestName(leader) })}</p> : null;
}
