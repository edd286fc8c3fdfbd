import type { WorkshopLeadView, WorkshopView } from '../../../shared/activities/workshop/view.ts';
import { useActingSeat } from '../../host/session/acting.ts';
import { useConsole } from '../../host/session/console.ts';
import { NowStrip } from '../../host/session/NowStrip.tsx';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { arrowRight, arrowUUpLeft, handPointing, usersThree } from '../../ui/icons.ts';
import { Button, Icon, Token } from '../../ui/index.ts';
import type { LeadProps } from '../face.ts';
import { useGive } from '../parts/give.ts';
import { captions } from './captions.ts';
import './lead.css';

type WorkshopLead = LeadProps<WorkshopView, WorkshopLeadView>;

/** Whoever leads the meeting gives this part to somebody, helps, and can take it back at any time. */
export function Lead(props: WorkshopLead) {
  if (props.play.phase === 'who') return <Who {...props} />;
  return props.play.teacher === undefined ? <Closed {...props} /> : <Given {...props} />;
}

/** Those who would like to teach are marked once the wall has been checked; everyone stands in the table's order. */
function Who({ meeting, own, act }: WorkshopLead) {
  const { busy, give } = useGive(act);
  const { wall } = useConsole();
  const sees = wall.state.value === 'private';
  return (
    <>
      <NowStrip
        title={say('screen.workshop.who-title')}
        hint={`${say('host.lead.workshop.who')}${sees ? '' : ` ${say('host.lead.workshop.hidden')}`}`}
      >
        <Button iconAfter={arrowRight} busy={busy?.type === 'go-on'} onClick={() => void give({ type: 'go-on' })}>
          {say('host.lead.workshop.nobody')}
        </Button>
      </NowStrip>
      <section class="lead-teachers" aria-labelledby="lead-teachers">
        <h3 id="lead-teachers">{say('host.lead.workshop.choose')}</h3>
        <ul>
          {meeting.seats.map((seat) => {
            const willing = sees && own?.volunteers.includes(seat.number);
            return (
              <li key={seat.number}>
                <Button
                  class={willing ? 'lead-willing' : ''}
                  busy={busy?.seat === seat.number}
                  onClick={() => void give({ type: 'give', seat: seat.number })}
                >
                  <Token token={seat.token} size={1.5} /> {nameOf(seat)}
                  {willing && (
                    <span class="lead-willing-word">
                      <Icon of={handPointing} size={0.95} /> {say('host.lead.workshop.willing')}
                    </span>
                  )}
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

const onward = { plan: 'begin', show: 'toTry', try: 'toThanks', thanks: 'end' } as const;

function Given({ meeting, play, pack, text, act }: WorkshopLead) {
  const { busy, give } = useGive(act);
  // The teacher's own controls below have the title and the way on.
  const below = useActingSeat() === play.teacher;
  const teacher = meeting.seats.find(({ number }) => number === play.teacher);
  const caption = captions({ meeting, play, pack, text, say });
  const now = play.phase === 'teach' ? (play.step ?? 'show') : play.phase === 'thanks' ? 'thanks' : 'plan';
  return (
    <NowStrip
      title={below ? undefined : caption.title}
      hint={
        now === 'thanks'
          ? say('host.lead.workshop.thanks')
          : say('host.lead.workshop.lead', { name: teacher ? nameOf(teacher) : '' })
      }
    >
      {now === 'thanks' ? (
        <Button icon={usersThree} busy={busy?.type === 'again'} onClick={() => void give({ type: 'again' })}>
          {say('host.lead.workshop.again')}
        </Button>
      ) : (
        <Button icon={arrowUUpLeft} busy={busy?.type === 'take-over'} onClick={() => void give({ type: 'take-over' })}>
          {say('host.lead.workshop.takeOver')}
        </Button>
      )}
      {!below && (
        <Button
          kind={now === 'thanks' ? 'primary' : 'secondary'}
          iconAfter={arrowRight}
          busy={busy?.type === 'go-on'}
          onClick={() => void give({ type: 'go-on' })}
        >
          {say(`host.lead.workshop.${onward[now]}`)}
        </Button>
      )}
    </NowStrip>
  );
}

function Closed({ act }: WorkshopLead) {
  const { busy, give } = useGive(act);
  return (
    <NowStrip title={say('screen.workshop.closed-title')} hint={say('host.lead.workshop.closed')}>
      <Button icon={usersThree} busy={busy !== undefined} onClick={() => void give({ type: 'again' })}>
        {say('host.lead.workshop.again')}
      </Button>
    </NowStrip>
  );
}
