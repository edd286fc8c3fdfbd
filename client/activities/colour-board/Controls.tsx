import type { FunctionComponent } from 'preact';
import type { Phase } from '../../../shared/activities/colour-board/state.ts';
import type { BoardControls } from './controls/board.ts';
import { Guess, Open, Others, Secret } from './controls/Card.tsx';
import { Joy, JoyShown } from './controls/Joy.tsx';
import { Lay } from './controls/Lay.tsx';
import { Named, Naming } from './controls/Picture.tsx';
import { Answers, Together } from './controls/Together.tsx';
import { ChooseArea, Offer, PickDie, Roll } from './controls/Turn.tsx';
import { Volunteer } from './controls/Volunteer.tsx';
import { Waiting } from './controls/Waiting.tsx';
import './controls/controls.css';

/** What the holder of the turn can do. */
const holders: Record<Phase, FunctionComponent<BoardControls>> = {
  volunteer: Volunteer,
  roll: Roll,
  'pick-die': PickDie,
  'choose-area': ChooseArea,
  offer: Offer,
  secret: Secret,
  guess: Guess,
  open: Open,
  others: Others,
  lay: Lay,
  joy: Joy,
  'joy-shown': JoyShown,
  together: Together,
  'together-shown': Answers,
  picture: Naming,
  named: Named,
};

/** What the others can do meanwhile; in all other phases they can put the phone down. */
const others: Partial<typeof holders> = {
  volunteer: Volunteer,
  guess: Guess,
  together: Together,
  'together-shown': Answers,
  picture: Naming,
  named: Named,
};

/** Väripiiri for one seat: the phases of `shared/activities/colour-board/state.ts`. */
export function Controls(props: BoardControls) {
  const { play, seat } = props;
  const Phase = (seat === play.holder ? holders[play.phase] : others[play.phase]) ?? Waiting;
  return <Phase {...props} />;
}
