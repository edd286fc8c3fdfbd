import { useEffect, useRef, useState } from 'preact/hooks';
import type { GuestView, PublicView } from '../../shared/session/view.ts';

/** Somebody has come to lead, watch or help · somebody else leads now. */
export type LeadingNews = { what: 'arrived'; guest: GuestView } | { what: 'leads' };

type Present = Pick<PublicView, 'guests' | 'wheel'>;

/**
 * What has changed about those who lead.
 * @param before undefined when the table is seen for the first time: then everybody who is here is new
 */
export function newsBetween(before: Present | undefined, now: Present): LeadingNews[] {
  const known = new Set(before?.guests.map(({ number }) => number));
  const arrived = now.guests.filter(({ number }) => !known.has(number));
  return [
    ...arrived.map((guest) => ({ what: 'arrived' as const, guest })),
    ...(before && before.wheel !== now.wheel ? [{ what: 'leads' as const }] : []),
  ];
}

/** Who leads is told first, and only how it is now; introductions wait for one another. */
export function inOrder(waiting: readonly LeadingNews[], news: readonly LeadingNews[]): LeadingNews[] {
  const all = [...waiting, ...news];
  const leads = all.findLast(({ what }) => what === 'leads');
  return [...(leads ? [leads] : []), ...all.filter(({ what }) => what === 'arrived')];
}

/** Milliseconds that one piece of news is shown. */
const shownFor = 9000;

/**
 * One piece of news at a time, each for a moment.
 * @param fromTheStart also introduces those who were here before this page was opened
 */
export function useLeadingNews(view: PublicView, fromTheStart = false): LeadingNews | undefined {
  const [waiting, setWaiting] = useState<readonly LeadingNews[]>([]);
  const before = useRef<PublicView | undefined>(fromTheStart ? undefined : view);
  useEffect(() => {
    const news = newsBetween(before.current, view);
    before.current = view;
    if (news.length > 0) setWaiting((others) => inOrder(others, news));
  }, [view]);
  const [now] = waiting;
  useEffect(() => {
    if (!now) return;
    const timer = setTimeout(() => setWaiting(([, ...rest]) => rest), shownFor);
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}
