import type { CheckInSeatView, CheckInView } from '../../../shared/activities/check-in/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { check } from '../../ui/icons.ts';
import { Icon, paint, Token } from '../../ui/index.ts';
import type { ControlsProps } from '../face.ts';
import { useGiveEach } from '../parts/give.ts';
import { Panel } from '../parts/Panel.tsx';
import { skyAt } from './skies.ts';
import './check-in.css';

type Props = ControlsProps<CheckInView, CheckInSeatView>;

/** The weather one comes in with: a picture to pick, to change, or to leave. */
export function Controls(props: Props) {
  const { play, own, pack, text, act, onBehalf } = props;
  const { busy, give } = useGiveEach(act);
  const picked = own?.weather;
  const shown = play.phase === 'shown';
  const title = shown
    ? say('activities.check-in.shown')
    : picked
      ? say('activities.check-in.picked', { weather: text(picked) })
      : say('activities.check-in.title');
  const told = shown ? 'shown-told' : picked ? 'picked-told' : 'told';
  const weathers = (
    <div class="weathers">
      {play.weathers.map((weather, index) => (
        <button
          key={weather}
          type="button"
          class="weather"
          aria-pressed={picked === weather}
          aria-busy={busy?.weather === weather ? 'true' : undefined}
          onClick={() => give(picked === weather ? { type: 'pick' } : { type: 'pick', weather })}
        >
          <Sky index={index} symbol={pack.symbols[pack.cards[weather]?.symbol ?? '']} />
          <span class="weather-word">{text(weather)}</span>
          {picked === weather && <Icon of={check} size={1.1} class="weather-check" />}
        </button>
      ))}
    </div>
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

/** A small picture: sky, a rise of land, the weather's sign. */
function Sky({ index, symbol }: { index: number; symbol: string | undefined }) {
  return (
    <span class="weather-sky" ref={paint({ background: `linear-gradient(${skyAt(index).join(', ')})` })}>
      <svg class="weather-land" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 12Q28 0 52 10T100 6V24H0z" />
      </svg>
      {symbol && <Icon of={symbol} size={2.5} />}
    </span>
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
