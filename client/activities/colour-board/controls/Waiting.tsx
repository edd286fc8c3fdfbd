import { say } from '../../../lib/locale.ts';
import { whose } from '../../../lib/names.ts';
import { CardFace } from '../../parts/CardFace.tsx';
import { Listening } from '../../parts/Listening.tsx';
import { type BoardControls, seatName } from './board.ts';
import { GuessOutcome } from './Card.tsx';

/** Somebody else's turn: whose, and for those who want it the card in one's own language. */
export function Waiting(props: BoardControls) {
  const { meeting, play, pack, text, onBehalf } = props;
  const holder = meeting.seats.find(({ number }) => number === play.holder);
  const name = seatName(meeting, play.holder);
  const others = play.phase === 'others';
  return (
    <Listening
      title={others ? say('activities.board.others.title') : holder ? say('common.turn', { whose: whose(holder) }) : ''}
      told={told(play.phase, name)}
      seats={meeting.seats}
      middle={play.holder}
      compact={onBehalf}
    >
      {play.phase === 'joy' && !onBehalf && (
        <ul class="joy-list">
          {play.choices.map((joy) => (
            <li key={joy}>{text(joy)}</li>
          ))}
        </ul>
      )}
      {play.phase === 'joy-shown' && play.joy && <p class="waiting-joy">{text(play.joy)}</p>}
      {play.card !== undefined && !onBehalf && (
        <details class="own-language">
          <summary>{say('activities.own-language')}</summary>
          <CardFace pack={pack} text={text} card={play.card} area={play.area}>
            <GuessOutcome {...props} />
          </CardFace>
        </details>
      )}
    </Listening>
  );
}

function told(phase: BoardControls['play']['phase'], name: string): string | undefined {
  if (phase === 'others') return say('activities.board.others.told');
  if (phase === 'lay') return say('activities.board.lay.waiting', { name });
  if (phase === 'joy') return say('activities.board.joy.listen', { name });
  if (phase === 'joy-shown') return say('activities.board.joy.shown');
  return undefined;
}
