import { useLayoutEffect, useState } from 'preact/hooks';
import type { ReflectionAspect } from '../../../../shared/activities/activity.ts';
import type { ReflectionView } from '../../../../shared/activities/reflection/view.ts';
import type { SeatView } from '../../../../shared/session/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import type { PackText } from '../../face.ts';
import { type Answers, useAnswers } from '../use-answers.ts';
import { Area } from './Area.tsx';
import { Areas } from './Areas.tsx';
import { Keeping } from './Keeping.tsx';
import { Pick } from './Pick.tsx';
import './controls.css';

interface Props {
  play: ReflectionView;
  pack: OpenPack;
  text: PackText;
  kept: SeatView['kept'];
  /** of the meeting, on a phone of one's own: answers stay there; elsewhere they are gone with the page */
  code: string | undefined;
  /** a worker sits beside: nobody else sees */
  beside?: boolean;
  act(command: { type: string; [field: string]: unknown }): Promise<void>;
  /** whether the person is in the middle of something */
  onWithin?(within: boolean): void;
  onDone(): void;
}

/** The areas · one area · one look at it · what becomes of the answers. */
type Screen =
  | { at: 'areas' }
  | { at: 'area'; area: string }
  | { at: 'pick'; area: string; aspect: ReflectionAspect }
  | { at: 'keeping' };

/** What every screen is given. */
export interface LookProps {
  play: ReflectionView;
  pack: OpenPack;
  text: PackText;
  answers: Answers;
  /** answers stay on this device until its person erases them */
  stays: boolean;
  beside: boolean;
  go(screen: Screen): void;
  onDone(): void;
}

/** One thing at a time, and each may be left out. There is no way through that would be a whole. */
export function Look({ play, pack, text, kept, code, beside = false, act, onWithin, onDone }: Props) {
  const [screen, setScreen] = useState<Screen>({ at: 'areas' });
  const answers = useAnswers({ areas: play.areas, kept, code, act });
  useLayoutEffect(() => document.querySelector('.table-main, .look-together[open]')?.scrollTo({ top: 0 }), [screen]);
  const go = (next: Screen) => {
    setScreen(next);
    onWithin?.(next.at !== 'areas');
  };
  const given: LookProps = { play, pack, text, answers, stays: code !== undefined, beside, go, onDone };
  switch (screen.at) {
    case 'areas':
      return <Areas {...given} />;
    case 'area':
      return <Area key={screen.area} {...given} area={screen.area} />;
    case 'pick':
      return <Pick key={screen.aspect} {...given} place={screen} />;
    case 'keeping':
      return <Keeping {...given} />;
  }
}
