import { say } from '../../../lib/locale.ts';
import { arrowLeft, arrowRight, deviceMobile, handHeart, trash } from '../../../ui/icons.ts';
import { Button, Icon, paint } from '../../../ui/index.ts';
import { Choice } from '../../parts/Choice.tsx';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { Answer } from '../answers.ts';
import { AnswerWords } from './AnswerWords.tsx';
import type { LookProps } from './Look.tsx';

/** What becomes of each answer is chosen one by one. Until then, and by itself, nothing goes anywhere. */
export function Keeping(props: LookProps) {
  const { pack, text, answers, stays, go, onDone } = props;
  const areas = pack.areas.filter(({ id }) => answers.all.some(({ area }) => area === id));
  return (
    <Panel
      title={say('activities.reflection.keeping.title')}
      told={say(`activities.reflection.keeping.${stays ? 'stays' : 'goes'}`)}
      read={[say('activities.reflection.keeping.what')]}
    >
      <p class="look-what">{say('activities.reflection.keeping.what')}</p>
      {areas.map(({ id, fill, ink, symbol }) => (
        <section key={id} class="look-kept" aria-label={text(`area.${id}`)}>
          <h3 class="look-kept-area" ref={paint({ background: fill, color: ink })}>
            <Icon of={pack.symbols[symbol] ?? ''} size={1.3} />
            <span>{text(`area.${id}`)}</span>
          </h3>
          {answers.all
            .filter(({ area }) => area === id)
            .map((answer) => (
              <OneAnswer key={answer.aspect} {...props} answer={answer} />
            ))}
        </section>
      ))}
      <p class="look-what">{say('activities.reflection.keeping.undo')}</p>
      <Actions>
        <Button kind="primary" size="big" iconAfter={arrowRight} onClick={onDone}>
          {say('activities.reflection.keeping.done')}
        </Button>
        <Button kind="quiet" icon={arrowLeft} onClick={() => go({ at: 'areas' })}>
          {say('activities.reflection.to-areas')}
        </Button>
      </Actions>
    </Panel>
  );
}

function OneAnswer({ answer, pack, text, answers, stays }: LookProps & { answer: Answer }) {
  const isKept = answers.isKept(answer);
  const changing =
    answers.busy?.area === answer.area && answers.busy?.aspect === answer.aspect ? answers.busy.type : undefined;
  const aspect = say(`activities.reflection.aspect.${answer.aspect}`);
  return (
    <fieldset class="look-kept-one">
      <legend>{aspect}</legend>
      <AnswerWords answer={answer} pack={pack} text={text} />
      <div class="look-kept-choices">
        <Choice
          shape="tile"
          symbol={stays ? deviceMobile : trash}
          chosen={!isKept}
          busy={changing === 'let-go'}
          onChoose={() => void (isKept && answers.letGo(answer))}
        >
          {say(`activities.reflection.keeping.${stays ? 'phone' : 'nowhere'}`)}
        </Choice>
        <Choice
          shape="tile"
          symbol={handHeart}
          chosen={isKept}
          busy={changing === 'keep'}
          onChoose={() => void (!isKept && answers.keep(answer))}
        >
          {say('activities.reflection.keeping.keep')}
        </Choice>
      </div>
    </fieldset>
  );
}
