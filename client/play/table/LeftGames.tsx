import { useState } from 'preact/hooks';
import type { SeatView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { skillsOf } from '../../activities/pelitarina/keepsake/mine.ts';
import { SaveGames } from '../../activities/pelitarina/keepsake/SaveGames.tsx';
import { TakeAlong } from '../../activities/pelitarina/keepsake/TakeAlong.tsx';
import { keptLifeline } from '../../activities/pelitarina/my-lifeline.ts';
import { say } from '../../lib/locale.ts';

interface Props {
  /** undefined: this page has not seen the table, and there is no picture without the pack */
  words: { pack: OpenPack; text: PackText } | undefined;
  kept: SeatView['kept'];
}

/** Whoever is no longer at the table still has what they drew on this phone, until it begins anew. */
export function LeftGames({ words, kept }: Props) {
  const [lifeline] = useState(keptLifeline);
  if (!lifeline?.games.length) return null;
  return (
    <section class="keepsake" aria-labelledby="left-games">
      <h2 id="left-games">{say('activities.pelitarina.keepsake.title')}</h2>
      <p>{say('play.games.told')}</p>
      {words ? <TakeAlong lifeline={lifeline} skills={skillsOf(lifeline.code, kept)} {...words} /> : <SaveGames />}
    </section>
  );
}
