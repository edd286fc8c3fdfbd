import { longest, mostStages } from '../../../../shared/activities/pelitarina/limits.ts';
import { say } from '../../../lib/locale.ts';
import { arrowLeft } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { Choice } from '../../parts/Choice.tsx';
import { LineForm } from '../../parts/LineForm.tsx';
import { Actions, Panel } from '../../parts/Panel.tsx';
import { BringAlong } from '../keepsake/BringAlong.tsx';
import { type MyLifeline, type MyStage, stageKey } from '../my-lifeline.ts';
import type { PageProps } from './MyGames.tsx';

/** Stages of life to begin with, in any order; any of them may be left out. */
export function Stages({
  meeting,
  play,
  pack,
  text,
  lifeline,
  go,
  onBehalf,
  isFirst = false,
  onDone,
}: PageProps & { isFirst?: boolean; onDone?: (() => void) | undefined }) {
  const { stages } = lifeline;
  const there = stages.map(stageKey);
  const left = play.stages.filter((stage) => !there.includes(stage));
  const isFull = stages.length >= mostStages;
  const add = (stage: MyStage) => {
    if (!there.includes(stageKey(stage))) lifeline.putStages(inOrder([...stages, stage], play.stages));
    go({ at: 'tokens', stage });
  };
  const bring = (all: MyLifeline) => {
    lifeline.take(all);
    go({ at: 'ribbon' });
  };
  return (
    <Panel
      title={say(`activities.pelitarina.stages.${isFirst ? 'first' : 'title'}`)}
      told={say(`activities.pelitarina.stages.${isFull ? 'full' : isFirst ? 'told' : 'more'}`)}
      compact={onBehalf}
      read={left.map(text)}
    >
      {!isFull && (
        <>
          <div class="life-two">
            {left.map((stage) => (
              <Choice
                key={stage}
                symbol={pack.symbols[pack.cards[stage]?.symbol ?? '']}
                onChoose={() => add({ stage })}
              >
                {text(stage)}
              </Choice>
            ))}
          </div>
          <LineForm
            label={say('activities.pelitarina.stages.own')}
            hint={say('activities.pelitarina.stages.own-hint')}
            max={longest.stage}
            word={say('activities.pelitarina.stages.add')}
            busy={false}
            onGive={(ownStage) => add({ ownStage })}
          />
        </>
      )}
      <BringAlong code={meeting.code} play={play} lifeline={lifeline} onBrought={bring} />
      {isFirst && !onBehalf && <p class="life-quiet">{say('activities.pelitarina.stages.in-mind')}</p>}
      {(!isFirst || onDone) && (
        <Actions>
          <Button size="big" icon={arrowLeft} onClick={() => (isFirst ? onDone?.() : go({ at: 'ribbon' }))}>
            {say('activities.pelitarina.back')}
          </Button>
        </Actions>
      )}
    </Panel>
  );
}

/** Cards in the order of the deck; own words stay after what they were put after. */
function inOrder(stages: readonly MyStage[], deck: readonly string[]): MyStage[] {
  const added = stages.at(-1);
  if (added?.stage === undefined) return [...stages];
  const others = stages.slice(0, -1);
  const at = deck.indexOf(added.stage);
  const next = others.findIndex(({ stage }) => stage !== undefined && deck.indexOf(stage) > at);
  return next < 0 ? [...stages] : [...others.slice(0, next), added, ...others.slice(next)];
}
