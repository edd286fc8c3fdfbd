import type { PelitarinaView } from '../../../shared/activities/pelitarina/view.ts';
import { say } from '../../lib/locale.ts';
import type { ToldProps } from '../face.ts';
import { CaptionWords } from '../parts/CaptionWords.tsx';
import { captions } from './captions.ts';
import { GameWords } from './lead/GameWords.tsx';
import { namesOf } from './lead/names.ts';

/** The games that are open on the table, the questions that were asked, and who tells with whom in pairs. */
export function Told({ meeting, play, pack, text }: ToldProps<PelitarinaView>) {
  const inPairs = play.way === 'pairs' && (play.phase === 'draw' || play.phase === 'tell');
  return (
    <div class="told">
      <CaptionWords {...captions({ meeting, play, pack, text, say })} />
      {play.phase === 'way' && (
        <>
          <h3>{say('screen.pelitarina.told.stages')}</h3>
          <ul>
            {play.stages.map((stage) => (
              <li key={stage}>{text(stage)}</li>
            ))}
          </ul>
        </>
      )}
      {play.games.map((game) => (
        <GameWords key={game.number} game={game} text={text} />
      ))}
      {play.asked.length > 0 && (
        <>
          <h3>{say('screen.pelitarina.told.asked')}</h3>
          <ul>
            {play.asked.map((card) => (
              <li key={card}>{text(card)}</li>
            ))}
          </ul>
        </>
      )}
      {inPairs && (
        <>
          <h3>{say('screen.pelitarina.told.together')}</h3>
          <ul>
            {play.pairs.map(({ seats }) => (
              <li key={seats.join()}>{namesOf(meeting, seats)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
