import { say } from '../../../lib/locale.ts';
import { whose } from '../../../lib/names.ts';
import { CardFace, cardSentences } from '../../parts/CardFace.tsx';
import { Listening } from '../../parts/Listening.tsx';
import { type BoardControls, seatName } from './board.ts';
import { GuessOutcome } from './Card.tsx';

/** Phases in which the turn's card is what people talk about. */
const withCard: readonly BoardControls['play']['phase'][] = ['secret', 'guess', 'open', 'others'];

/** Somebody else's turn: whose, and for those who want it the card in one's own language. */
export function Waiting(props: BoardControls) {
  const { meeting, play, pack, text, onBehalf } = props;
  const holder = meeting.seats.find(({ number }) => number === play.holder);
  const name = seatName(meeting, play.holder);
  const others = play.phase === 'others';
  return (
    <Listening
      title={others ? say('activities.board.others.title') : holder ? say('common.turn', { whose: whose(holder) }) : ''}
      told={told(props, name)}
      seats={meeting.seats}
      middle={play.holder}
      read={withCard.includes(play.phase) ? cardSentences(pack, text, play.card) : play.choices.map(text)}
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
      {play.card !== undefined && withCard.includes(play.phase) && !onBehalf && (
        <details class="own-language">
          <summary>{say('activities.own-language')}</summary>
          <CardFace pack={pack} text={text} card={play.card} area={play.area} deep={play.depths > 1}>
            <GuessOutcome {...props} />
          </CardFace>
        </details>
      )}
    </Listening>
  );
}

function told({ play, seat }: BoardControls, name: string): string | undefined {
  if (play.phase === 'open' && play.answerer === seat) return say('activities.board.asks-mine');
  if (play.phase === 'others') return say('activities.board.others.told');
  if (play.phase === 'lay') return say('activities.board.lay.waiting', { name });
  if (play.phase === 'joy') return say('activities.board.joy.listen', { name });
  if (play.phase === 'joy-shown') return say('activities.board.joy.shown');
  return undefined;
}
