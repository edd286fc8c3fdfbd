import { say } from '../../../lib/locale.ts';
import { thumbsDown, thumbsUp, usersThree } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { CardFace, cardSentences, optionsOf } from '../../parts/CardFace.tsx';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGiveEach } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { BoardControls } from './board.ts';
import { GoOn } from './GoOn.tsx';

const thumbs: Partial<Record<string, string>> = { a: thumbsUp, c: thumbsDown };

/** A card for the whole table: everyone answers at once, by hand, place or phone. */
export function Together({ play, own, seat, pack, text, act, onBehalf }: BoardControls) {
  const { busy, give } = useGiveEach(act);
  const card = play.card ?? '';
  const agree = pack.cards[card]?.kind === 'agree';
  const answered = own?.answer !== undefined;
  return (
    <Panel
      title={say('activities.board.together.title')}
      titleHidden={!onBehalf}
      compact={onBehalf}
      read={cardSentences(pack, text, card)}
    >
      <CardFace pack={pack} text={text} card={card}>
        <p class="card-quiet" aria-live="polite">
          {say(answered ? 'activities.board.together.answered' : 'activities.board.together.told')}
        </p>
      </CardFace>
      <Choices>
        {optionsOf(pack, text, card).map(({ option, words }) => (
          <Choice
            key={option}
            mark={agree ? undefined : option.toUpperCase()}
            symbol={agree ? (thumbs[option] ?? middle) : undefined}
            chosen={own?.answer === option}
            busy={busy?.type === 'answer' && busy.option === option}
            onChoose={() => give(own?.answer === option ? { type: 'answer' } : { type: 'answer', option })}
          >
            {words}
          </Choice>
        ))}
      </Choices>
      {seat === play.holder && (
        <Actions>
          <Button
            kind={answered ? 'primary' : 'secondary'}
            size="big"
            icon={usersThree}
            busy={busy?.type === 'show-answers'}
            onClick={() => give({ type: 'show-answers' })}
          >
            {say('activities.board.together.show')}
          </Button>
        </Actions>
      )}
    </Panel>
  );
}

/** A hand held level, between the two thumbs. */
const middle = 'M40 116h176a12 12 0 0 1 0 24H40a12 12 0 0 1 0-24z';

/** How the table answered: together, nobody's answer by name. */
export function Answers({ play, seat, pack, text, act, onBehalf }: BoardControls) {
  const card = play.card ?? '';
  const options = optionsOf(pack, text, card);
  const counted = play.counts.some((count) => count > 0);
  const count = (index: number) => say('activities.board.together.count', { count: play.counts[index] ?? 0 });
  return (
    <Panel
      title={say('activities.board.together.shown')}
      compact={onBehalf}
      read={[text(card), ...(counted ? options.map(({ words }, index) => `${words}: ${count(index)}`) : [])]}
    >
      <CardFace pack={pack} text={text} card={card} class="panel-grow">
        {counted ? (
          <ul class="piles">
            {options.map(({ option, words }, index) => (
              <li key={option}>
                <span class="pile-words">{words}</span>
                <span class="pile" role="img" aria-label={count(index)}>
                  {Array.from({ length: play.counts[index] ?? 0 }, (_, pebble) => (
                    // Pebbles are alike.
                    <span key={pebble} class="pebble" />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p class="card-quiet">{say('activities.board.together.by-hand')}</p>
        )}
      </CardFace>
      {seat === play.holder && <GoOn act={act} />}
    </Panel>
  );
}
