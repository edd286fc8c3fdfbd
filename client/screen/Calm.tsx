import type { PublicView } from '../../shared/session/view.ts';
import { useBreak } from '../lib/break-time.ts';
import { say } from '../lib/locale.ts';
import { nameOf } from '../lib/names.ts';
import { coffee } from '../ui/icons.ts';
import { Cup, Icon, Token } from '../ui/index.ts';
import { Felt } from './Felt.tsx';

interface Props {
  moment: 'resting' | 'unled' | 'between' | 'ended';
  view: PublicView;
  /** ms by which the server's clock is ahead of this screen's */
  clockAhead?: number;
}

/** Moments without play: everyone rests, nobody leads, the next part is about to begin, it is over. */
export function Calm({ moment, view, clockAhead = 0 }: Props) {
  const pause = useBreak(moment === 'resting' ? view.breakUntil : undefined, clockAhead);
  return (
    <div class={`calm calm-${pause ? 'break' : moment}`}>
      <div class="calm-light" />
      <Felt class="calm-felt">
        <div class="calm-words">
          {pause && <Cup class="calm-cup" />}
          {!pause && (moment === 'resting' || moment === 'unled') && <Icon of={coffee} size={2.6} />}
          {moment === 'between' ? (
            <h1>{say('screen.between')}</h1>
          ) : (
            <>
              <h1>{pause?.title ?? say(`screen.${moment}.title`)}</h1>
              <p>{pause?.told ?? say(`screen.${moment}.told`)}</p>
            </>
          )}
        </div>
        {moment === 'ended' && (
          <ul class="calm-seats">
            {view.seats.map((seat) => (
              <li key={seat.number}>
                <Token token={seat.token} size={1.7} label={nameOf(seat)} />
              </li>
            ))}
          </ul>
        )}
      </Felt>
    </div>
  );
}
