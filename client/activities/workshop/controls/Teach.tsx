import { say } from '../../../lib/locale.ts';
import { arrowRight } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { useGive } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { WorkshopControls } from '../Controls.tsx';
import { lessonWords } from '../lesson.ts';
import { GiveBack } from './GiveBack.tsx';
import { Lesson } from './Lesson.tsx';
import { Steps } from './Steps.tsx';

/** Showing, then trying together: one large button to the next, and no clock. */
export function Teach(props: WorkshopControls) {
  const { play, text, act, onBehalf } = props;
  const { busy, give } = useGive(act);
  const step = play.step ?? 'show';
  return (
    <Panel
      title={say('activities.workshop.mine')}
      told={say(`activities.workshop.${step}-told`)}
      compact={onBehalf}
      read={[lessonWords(play, text)]}
    >
      <Steps play={play} />
      <Lesson {...props} />
      <p class="lesson-calm">{say('activities.workshop.calm')}</p>
      <Actions>
        <Button
          kind="primary"
          size="big"
          iconAfter={arrowRight}
          busy={busy?.type === 'go-on'}
          onClick={() => give({ type: 'go-on' })}
        >
          {say(`activities.workshop.${step === 'show' ? 'try' : 'thanks'}`)}
        </Button>
        <GiveBack give={give} busy={busy} />
      </Actions>
    </Panel>
  );
}
