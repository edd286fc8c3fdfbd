import { useState } from 'preact/hooks';
import type { ReflectionView } from '../../../shared/activities/reflection/view.ts';
import { useConsole } from '../../host/session/console.ts';
import { may } from '../../host/session/may.ts';
import { NowStrip } from '../../host/session/NowStrip.tsx';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Button, Token } from '../../ui/index.ts';
import type { LeadProps } from '../face.ts';
import { useGive } from '../parts/give.ts';
import { Together } from './lead/Together.tsx';
import './lead/lead.css';

export type ReflectionLead = LeadProps<ReflectionView>;

/** Whoever leads keeps the quiet and says thanks. It is told to nobody who looks, at what, or how many. */
export function Lead(props: ReflectionLead) {
  const { play, act } = props;
  const { busy, give } = useGive(act);
  return (
    <>
      <NowStrip title={say(`screen.reflection.${play.phase}-title`)} hint={say(`host.lead.reflection.${play.phase}`)}>
        {play.phase === 'quiet' && (
          <Button
            kind="primary"
            iconAfter={arrowRight}
            busy={busy !== undefined}
            onClick={() => void give({ type: 'go-on' })}
          >
            {say('host.lead.reflection.thank')}
          </Button>
        )}
      </NowStrip>
      <WithoutPhone {...props} />
    </>
  );
}

/** Paper and mind do; who wants to looks together with a worker, on a page of its own that is turned towards them. */
function WithoutPhone(props: ReflectionLead) {
  const { meeting, lead } = props;
  const { wall } = useConsole();
  const [open, setOpen] = useState<number>();
  const seats = meeting.seats.filter(({ device, facilitator }) => device === 'none' && !facilitator);
  // What somebody keeps is for a worker's eyes, and not for the wall's.
  const mayLook = may(lead, 'allow-notes');
  const sees = wall.state.value === 'private';
  const opened = seats.find(({ number }) => number === open);
  if (seats.length === 0) return null;
  return (
    <section class="lead-looks" aria-labelledby="lead-looks">
      <h3 id="lead-looks">{say('host.lead.reflection.without')}</h3>
      <p class="soft">{say(`host.lead.reflection.${mayLook ? 'without-told' : 'without-paper'}`)}</p>
      {mayLook && !sees && <p class="soft">{say('host.lead.reflection.hidden')}</p>}
      {mayLook && sees && (
        <ul>
          {seats.map((seat) => (
            <li key={seat.number}>
              <Button onClick={() => setOpen(seat.number)}>
                <Token token={seat.token} size={1.5} /> {say('host.lead.reflection.together', { name: nameOf(seat) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {mayLook && <Together {...props} seat={sees ? opened : undefined} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
