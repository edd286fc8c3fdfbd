import type { CheckInSeatView, CheckInView } from '../../../shared/activities/check-in/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { Icon, Token } from '../../ui/index.ts';
import type { ControlsProps } from '../face.ts';
import { Choice, Choices } from '../parts/Choice.tsx';
import { useGive } from '../parts/give.ts';
import { Panel } from '../parts/Panel.tsx';
import './check-in.css';

type Props = ControlsProps<CheckInView, CheckInSeatView>;

/** The weather one comes in with: a picture to pick, to change, or to leave. */
export function Controls(props: Props) {
  const { play, own, pack, text, act, onBehalf } = props;
  const { busy, give } = useGive(act);
  const picked = own?.weather;
  const shown = play.phase === 'shown';
  const title = shown
    ? say('activities.check-in.shown')
    : picked
      ? say('activities.check-in.picked', { weather: text(picked) })
      : say('activities.check-in.title');
  const told = shown ? 'shown-told' : picked ? 'picked-told' : 'told';
  const weathers = (
    <Choices shape="tile">
      {play.weathers.map((weather) => (
        <Choice
          key={weather}
          shape="tile"
          symbol={pack.symbols[pack.cards[weather]?.symbol ?? '']}
          chosen={picked === weather}
          busy={busy?.weather === weather}
          onChoose={() => give(picked === weather ? { type: 'pick' } : { type: 'pick', weather })}
        >
          {text(weather)}
        </Choice>
      ))}
    </Choices>
  );
  return (
    <Panel
      title={title}
      told={say(`activities.check-in.${told}`)}
      compact={onBehalf}
      read={shown ? [] : play.weathers.map(text)}
    >
      {shown && !onBehalf ? (
        <>
          <Shown {...props} />
          <details class="check-in-change">
            <summary>{say('activities.check-in.change')}</summary>
            {weathers}
          </details>
        </>
      ) : (
        weathers
      )}
    </Panel>
  );
}

/** Who came in which weather; those who left it out are not in it. */
function Shown({ meeting, play, pack, text }: Props) {
  return (
    <ul class="weathers-shown">
      {play.picks.map(({ seat, weather }) => {
        const person = meeting.seats.find(({ number }) => number === seat);
        return (
          person && (
            <li key={seat}>
              <Token token={person.token} size={2} />
              <span class="weather-who">{nameOf(person)}</span>
              <Icon of={pack.symbols[pack.cards[weather]?.symbol ?? ''] ?? ''} size={1.5} />
              <span>{text(weather)}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
