import { say } from '../../lib/locale.ts';
import { useLooking } from './looking.ts';
import { useBandTitle } from './Timeline.tsx';

/** Where one is: the part, and the minute of the group's play in words; before and after play there is none. */
export function usePlace(): { title: string; minutes: string | undefined } {
  const { rev, review, scale } = useLooking();
  const titleFor = useBandTitle();
  const band = scale.value.bandOf(rev.value);
  const title = titleFor(band);
  if (band.what !== 'part') return { title, minutes: undefined };
  const { times, parts } = review.value;
  const begun = times[(parts[0]?.fromRev ?? 1) - 1] ?? 0;
  const minutes = Math.floor(((times[rev.value - 1] ?? begun) - begun) / 60_000);
  return { title, minutes: say('host.review.minutes', { minutes }) };
}
