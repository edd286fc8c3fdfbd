import { useMemo, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { monitor } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { WallMark } from '../drawn/WallMark.tsx';
import { newMark, type WallCheck as Wall } from '../wall.ts';
import { useConsole } from './console.ts';
import './wall.css';

/** Asks whether the wall shows this console. Until the answer is no, statuses and notes stay hidden. */
export const WallCheck = () => <WallQuestion wall={useConsole().wall} />;

/** The same on pages that do not sit at the table. */
export function WallQuestion({ wall }: { wall: Wall }) {
  const [attempt, setAttempt] = useState(0);
  const mark = useMemo(newMark, [attempt]);
  const state = wall.state.value;
  if (state === 'private') return null;
  if (state === 'shown')
    return (
      <section class="wall-card wall-shown">
        <h2>{say('host.wall.hiddenTitle')}</h2>
        <p>{say('host.wall.mirrored')}</p>
        <ul class="wall-fixes">
          <li>{say('host.wall.fix1')}</li>
          <li>{say('host.wall.fix2')}</li>
          <li>{say('host.wall.fix3')}</li>
        </ul>
        <p>{say('host.wall.only')}</p>
        <Button
          size="small"
          icon={monitor}
          onClick={() => {
            setAttempt(attempt + 1);
            wall.answer('unasked');
          }}
        >
          {say('host.wall.again')}
        </Button>
      </section>
    );
  const words = {
    figure: say(`host.wall.figure.${mark.figure}`),
    ground: say(`host.wall.ground.${mark.ground}`),
  };
  return (
    <section class="wall-card wall-ask">
      <WallMark mark={mark} label={say('host.wall.mark', words)} />
      <h2>{say('host.wall.question')}</h2>
      <p class="soft">{say('host.wall.why')}</p>
      <div class="form-row">
        <Button kind="primary" size="small" onClick={() => wall.answer('private')}>
          {say('host.wall.no')}
        </Button>
        <Button size="small" onClick={() => wall.answer('shown')}>
          {say('host.wall.yes')}
        </Button>
      </div>
    </section>
  );
}
