import { say } from '../../../lib/locale.ts';
import { arrowLeft, caretRight } from '../../../ui/icons.ts';
import { Button, Card, Icon } from '../../../ui/index.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import { aspects } from '../answers.ts';
import { AnswerWords } from './AnswerWords.tsx';
import type { LookProps } from './Look.tsx';

/** One life area and the three looks at it, with the answers so far. */
export function Area({ pack, text, answers, area, go }: LookProps & { area: string }) {
  const found = pack.areas.find(({ id }) => id === area);
  const word = text(`area.${area}`);
  return (
    <Panel title={word} titleHidden read={aspects.map((aspect) => say(`activities.reflection.aspect.${aspect}`))}>
      <Card fill={found?.fill} ink={found?.ink} symbol={pack.symbols[found?.symbol ?? '']} title={word}>
        <p class="look-told">{say('activities.reflection.area-told')}</p>
        <ul class="look-aspects">
          {aspects.map((aspect) => {
            const answer = answers.at({ area, aspect });
            return (
              <li key={aspect}>
                <button type="button" class="look-aspect" onClick={() => go({ at: 'pick', area, aspect })}>
                  <span class="look-aspect-words">
                    <span class="look-aspect-title">{say(`activities.reflection.aspect.${aspect}`)}</span>
                    {answer ? (
                      <AnswerWords answer={answer} pack={pack} text={text} />
                    ) : (
                      <span class="look-none">{say(`activities.reflection.ask.${aspect}`)}</span>
                    )}
                  </span>
                  <Icon of={caretRight} size={1.1} />
                </button>
              </li>
            );
          })}
        </ul>
      </Card>
      <Actions>
        <Button size="big" icon={arrowLeft} onClick={() => go({ at: 'areas' })}>
          {say('activities.reflection.to-areas')}
        </Button>
      </Actions>
    </Panel>
  );
}
