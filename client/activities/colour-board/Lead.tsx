import type { ColourBoardLeadView, ColourBoardView } from '../../../shared/activities/colour-board/view.ts';
import { useActFor, useActingSeat } from '../../host/session/acting.ts';
import { InBar } from '../../host/session/bar.tsx';
import { useConsole } from '../../host/session/console.ts';
import { NowStrip } from '../../host/session/NowStrip.tsx';
import { say } from '../../lib/locale.ts';
import { whose } from '../../lib/names.ts';
import { arrowsClockwise, handHeart, skipForward } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import type { LeadProps } from '../face.ts';
import { useGive } from '../parts/give.ts';
import { captions } from './captions.ts';
import { LeadActions } from './lead/LeadActions.tsx';

export type BoardLead = LeadProps<ColourBoardView, ColourBoardLeadView>;

/**
 * Väripiiri for whoever leads: the open card, and what the group does together. What a seat does by itself is done in
 * its own controls, which stand below when it is led from here.
 */
export function Lead(props: BoardLead) {
  const { meeting, play, pack, text, act } = props;
  const { busy, give } = useGive(act);
  const below = useActingSeat();
  const bar = (
    <InBar>
      {play.phase !== 'picture' && play.phase !== 'named' && (
        <>
          {play.phase !== 'volunteer' && (
            <Button
              kind="quiet"
              icon={skipForward}
              busy={busy?.type === 'skip-turn'}
              onClick={() => void give({ type: 'skip-turn' })}
            >
              {say('host.lead.skipTurn')}
            </Button>
          )}
          <Button
            kind="quiet"
            icon={arrowsClockwise}
            aria-pressed={play.lastRound}
            aria-disabled={play.lastRound}
            busy={busy?.type === 'last-round'}
            onClick={() => !play.lastRound && void give({ type: 'last-round' })}
          >
            {say('host.lead.lastRound')}
          </Button>
        </>
      )}
    </InBar>
  );
  // The holder's own controls hold the card and every choice of the turn.
  const everyone = play.phase === 'guess' || play.phase === 'together';
  if (below === play.holder && !everyone) return bar;
  const area = pack.areas.find(({ id }) => id === play.area);
  const shown = play.joy ?? play.card;
  const caption = captions({ meeting, play, pack, text, say });
  const holder = meeting.seats.find(({ number }) => number === play.holder);
  if (below !== undefined && (play.phase === 'picture' || (play.phase === 'guess' && below !== play.holder)))
    return bar;
  const detail = [
    holder && say('common.turn', { whose: whose(holder) }),
    area && play.card && capital(text(`area.${area.id}`)),
    shown && say(`activities.kind.${pack.cards[shown]?.kind ?? 'tell'}`),
  ].filter(Boolean);
  const cardBelow = below !== undefined && play.phase === 'together';
  return (
    <>
      {bar}
      <NowStrip
        symbol={pack.symbols[area?.symbol ?? '']}
        fill={area?.fill}
        ink={area?.ink}
        title={shown && !cardBelow ? text(shown) : caption.title}
        detail={shown && !cardBelow ? detail.join(' · ') : undefined}
        hint={caption.hint}
        covers={cardBelow ? 'all' : play.phase === 'guess' ? 'card' : undefined}
      >
        <LeadActions {...props} below={below} />
        <ForHolder {...props} />
      </NowStrip>
    </>
  );
}

/** The holder's phone is out of touch: the turn can go on from here. Shown once the wall has been checked. */
function ForHolder({ play, lead }: BoardLead) {
  const { wall } = useConsole();
  const actFor = useActFor();
  const lost = lead.presence.some(({ seat, state }) => seat === play.holder && state === 'out-of-touch');
  if (!lost || wall.state.value !== 'private') return null;
  return (
    <Button size="small" icon={handHeart} onClick={() => actFor(play.holder)}>
      {say('host.people.actFor')}
    </Button>
  );
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);
