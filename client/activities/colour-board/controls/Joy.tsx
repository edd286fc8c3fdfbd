import { say } from '../../../lib/locale.ts';
import { CardFace } from '../../parts/CardFace.tsx';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGive } from '../../parts/give.ts';
import { Panel } from '../../parts/Panel.tsx';
import type { BoardControls } from './board.ts';
import { GoOn } from './GoOn.tsx';

/** Three touching of one colour: the group picks a joy, the holder taps. */
export function Joy({ play, pack, text, act, onBehalf }: BoardControls) {
  const { busy, give } = useGive(act);
  return (
    <Panel
      title={say('activities.board.joy.title')}
      told={say('activities.board.joy.told')}
      compact={onBehalf}
      read={play.choices.map(text)}
    >
      <Choices>
        {play.choices.map((joy) => (
          <Choice
            key={joy}
            symbol={pack.symbols[pack.cards[joy]?.symbol ?? '']}
            busy={busy?.joy === joy}
            onChoose={() => give({ type: 'pick-joy', joy })}
          >
            {text(joy)}
          </Choice>
        ))}
      </Choices>
    </Panel>
  );
}

export function JoyShown({ play, pack, text, act, onBehalf }: BoardControls) {
  const joy = play.joy ?? '';
  return (
    <Panel title={say('activities.board.joy.shown')} titleHidden compact={onBehalf} read={[text(joy)]}>
      <CardFace pack={pack} text={text} card={joy} class="panel-grow joy-card" />
      <GoOn act={act} />
    </Panel>
  );
}
