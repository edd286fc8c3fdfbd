import { say } from '../../../lib/locale.ts';
import { arrowLeft, caretDown, caretUp, trash } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import { type MyStage, stageKey, stageWords } from '../my-lifeline.ts';
import type { PageProps } from './MyGames.tsx';

/** One stage: where on the ribbon it lies, and off it again when it has no games. */
export function Stage({ text, lifeline, stage, go, onBehalf }: PageProps & { stage: MyStage }) {
  const { stages, games } = lifeline;
  const at = stages.findIndex((one) => stageKey(one) === stageKey(stage));
  const empty = !games.some((game) => stageKey(game) === stageKey(stage));
  const move = (to: number) => {
    const others = stages.filter((_, nth) => nth !== at);
    lifeline.putStages([...others.slice(0, to), stage, ...others.slice(to)]);
    go({ at: 'ribbon' });
  };
  return (
    <Panel
      title={stageWords(stage, text)}
      told={say(`activities.pelitarina.stage.${empty ? 'empty' : 'told'}`)}
      compact={onBehalf}
    >
      <div class="life-steps">
        {at > 0 && (
          <Button icon={caretUp} onClick={() => move(at - 1)}>
            {say('activities.pelitarina.stage.earlier')}
          </Button>
        )}
        {at < stages.length - 1 && (
          <Button icon={caretDown} onClick={() => move(at + 1)}>
            {say('activities.pelitarina.stage.later')}
          </Button>
        )}
        {empty && (
          <Button
            icon={trash}
            onClick={() => {
              lifeline.putStages(stages.filter((_, nth) => nth !== at));
              go({ at: 'ribbon' });
            }}
          >
            {say('activities.pelitarina.stage.remove')}
          </Button>
        )}
      </div>
      <Actions>
        <Button size="big" icon={arrowLeft} onClick={() => go({ at: 'ribbon' })}>
          {say('activities.pelitarina.back')}
        </Button>
      </Actions>
    </Panel>
  );
}
