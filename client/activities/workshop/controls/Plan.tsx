import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { play as begin, chatTeardropText, pencilSimple } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGive } from '../../parts/give.ts';
import { LineForm } from '../../parts/LineForm.tsx';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { WorkshopControls } from '../Controls.tsx';
import { lessonWords } from '../lesson.ts';
import { GiveBack } from './GiveBack.tsx';
import { Lesson } from './Lesson.tsx';

/** What it will be: an idea of the deck, one's own, or nothing that is written here. */
export function Plan(props: WorkshopControls) {
  const { play, text, onBehalf, act } = props;
  const { busy, give } = useGive(act);
  const [changing, setChanging] = useState(false);
  const lesson = lessonWords(play, text);
  if (!lesson || changing) return <Ideas {...props} onChosen={() => setChanging(false)} />;
  return (
    <Panel
      title={say('activities.workshop.plan.chosen')}
      told={say('activities.workshop.calm')}
      compact={onBehalf}
      read={[lesson]}
    >
      <Lesson {...props} />
      <Actions>
        <Button
          kind="primary"
          size="big"
          icon={begin}
          busy={busy?.type === 'ready'}
          onClick={() => give({ type: 'ready' })}
        >
          {say('activities.workshop.plan.begin')}
        </Button>
        <Button size="big" icon={pencilSimple} onClick={() => setChanging(true)}>
          {say('activities.workshop.plan.change')}
        </Button>
        <GiveBack give={give} busy={busy} />
      </Actions>
    </Panel>
  );
}

function Ideas({ play, pack, text, act, onBehalf, onChosen }: WorkshopControls & { onChosen(): void }) {
  const { busy, give } = useGive(act);
  const choose = async (command: { type: string; [field: string]: unknown }) => {
    await give(command);
    onChosen();
  };
  return (
    <Panel
      title={say('activities.workshop.plan.title')}
      told={say('activities.workshop.plan.told')}
      compact={onBehalf}
      read={play.ideas.map(text)}
    >
      <LineForm
        label={say('activities.workshop.plan.own')}
        before={play.own}
        max={60}
        word={say('activities.workshop.plan.take')}
        busy={busy?.type === 'name-it'}
        onGive={(words) => void choose({ type: 'name-it', text: words })}
      />
      <Button size="big" icon={chatTeardropText} busy={busy?.type === 'ready'} onClick={() => give({ type: 'ready' })}>
        {say('activities.workshop.plan.aloud')}
      </Button>
      <Choices>
        {play.ideas.map((card) => (
          <Choice
            key={card}
            symbol={pack.symbols[pack.cards[card]?.symbol ?? '']}
            chosen={play.idea === card}
            busy={busy?.card === card}
            onChoose={() => choose({ type: 'pick-idea', card })}
          >
            {text(card)}
          </Choice>
        ))}
      </Choices>
      <Actions>
        <GiveBack give={give} busy={busy} />
      </Actions>
    </Panel>
  );
}
