import { useState } from 'preact/hooks';
import type { ReflectionSeatView, ReflectionView } from '../../../shared/activities/reflection/view.ts';
import { say } from '../../lib/locale.ts';
import { arrowLeft, handHeart, moonStars } from '../../ui/icons.ts';
import { Button, Notice } from '../../ui/index.ts';
import type { ControlsProps } from '../face.ts';
import { Listening } from '../parts/Listening.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Look } from './controls/Look.tsx';

/** A quiet look at one's own life. Whoever is still looking when the others are thanked may look on. */
export function Controls(props: ControlsProps<ReflectionView, ReflectionSeatView>) {
  const { meeting, play, own, seat, onBehalf } = props;
  const [looking, setLooking] = useState(play.phase === 'quiet');
  // A screen further on than the areas: somebody is in the middle of something.
  const [within, setWithin] = useState(false);
  const thanked = play.phase === 'thanks';
  // With somebody who has no phone one looks together, on a page of its own: see `Lead`.
  if (onBehalf || own?.apart)
    return <Panel title={say('activities.reflection.done.title')} told={say('activities.reflection.apart')} compact />;
  if (looking && !(thanked && !within)) {
    const alone = meeting.seats.find(({ number }) => number === seat)?.device === 'own';
    return (
      <>
        {thanked && <Notice>{say('activities.reflection.soon')}</Notice>}
        <Look
          {...props}
          code={alone ? meeting.code : undefined}
          onWithin={setWithin}
          onDone={() => {
            setLooking(false);
            setWithin(false);
          }}
        />
      </>
    );
  }
  const now = thanked ? 'thanks' : 'done';
  return (
    <Listening
      title={say(`activities.reflection.${now}.title`)}
      told={say(`activities.reflection.${now}.told`)}
      seats={meeting.seats}
      emblem={thanked ? handHeart : moonStars}
    >
      <Button
        kind="quiet"
        icon={arrowLeft}
        onClick={() => {
          setLooking(true);
          setWithin(thanked);
        }}
      >
        {say('activities.reflection.done.change')}
      </Button>
    </Listening>
  );
}
