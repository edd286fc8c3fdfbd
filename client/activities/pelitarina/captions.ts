import type { PelitarinaView } from '../../../shared/activities/pelitarina/view.ts';
import { nameOf } from '../../lib/names.ts';
import type { CaptionsOf } from '../face.ts';

/** Who tells, and what the others do meanwhile. What two or three tell each other has no name and no seat here. */
export const captions: CaptionsOf<PelitarinaView> = ({ meeting, play, say }) => {
  const seatOf = (number: number | undefined) => meeting.seats.find((seat) => seat.number === number);
  const moment = momentOf(play);
  const teller = moment.startsWith('tell-all') ? seatOf(play.teller) : undefined;
  const questioner = seatOf(play.questioner);
  const names = { name: teller ? nameOf(teller) : '', questioner: questioner ? nameOf(questioner) : '' };
  return {
    seat: teller?.number,
    title: say(`screen.pelitarina.title.${moment.startsWith('tell-all') ? 'tell-all' : moment}`, names),
    hint: say(`screen.pelitarina.hint.${moment}`, names),
  };
};

/** What happens now, by its name in the interface words. */
export function momentOf({ phase, way, pairs, teller, questioner }: PelitarinaView): string {
  if (phase !== 'tell') return phase;
  if (way === 'pairs') return 'tell-pairs';
  if (pairs.length > 0) return 'tell-two';
  return questioner === undefined || questioner === teller ? 'tell-all' : 'tell-all-held';
}
