import type { FunctionComponent } from 'preact';
import type { PelitarinaSeatView, PelitarinaView } from '../../../shared/activities/pelitarina/view.ts';
import { say } from '../../lib/locale.ts';
import { handHeart } from '../../ui/icons.ts';
import type { ControlsProps } from '../face.ts';
import { Listening } from '../parts/Listening.tsx';
import { Panel } from '../parts/Panel.tsx';
import { End } from './controls/End.tsx';
import { Listen } from './controls/Listen.tsx';
import { MyGames } from './controls/MyGames.tsx';
import { Tell } from './controls/Tell.tsx';
import { type Lifeline, useLifeline } from './controls/use-lifeline.ts';
import { useTop } from './controls/use-top.ts';
import './controls/controls.css';

export type PelitarinaControls = ControlsProps<PelitarinaView, PelitarinaSeatView>;
export type LifelineProps = PelitarinaControls & { lifeline: Lifeline };

const phases: Record<PelitarinaView['phase'], FunctionComponent<LifelineProps>> = {
  way: Opened,
  draw: MyGames,
  tell: Telling,
  end: End,
  closed: Closed,
};

/** A lifeline of games for one seat: drawn alone, told if one wants to, and taken along. */
export function Controls(props: PelitarinaControls) {
  const { play, own, onBehalf, mayBeSeen } = props;
  const lifeline = useLifeline(props);
  const tells = own?.tells ?? false;
  useTop(`${play.phase} ${tells}`, onBehalf);
  // What lies here closed is nobody else's, and the console may be on the wall.
  if (onBehalf && mayBeSeen && (tells || play.phase === 'draw' || play.phase === 'end'))
    return <Panel title={say('activities.pelitarina.wall')} compact />;
  const Phase = phases[play.phase];
  return <Phase {...props} lifeline={lifeline} />;
}

function Opened({ meeting, seat, onBehalf }: LifelineProps) {
  return (
    <Listening
      title={say('activities.pelitarina.opened.title')}
      told={say('activities.pelitarina.opened.told')}
      seats={meeting.seats}
      middle={seat}
      compact={onBehalf}
    />
  );
}

function Telling(props: LifelineProps) {
  return props.own?.tells ? <Tell {...props} /> : <Listen {...props} />;
}

function Closed({ meeting, own, onBehalf }: LifelineProps) {
  return (
    <Listening
      title={say('activities.pelitarina.closed.title')}
      told={say(`activities.pelitarina.closed.${own?.keepsHere ? 'here' : 'told'}`)}
      seats={meeting.seats}
      emblem={handHeart}
      compact={onBehalf}
    />
  );
}
