import { say } from '../../../lib/locale.ts';
import { nameOf, whose } from '../../../lib/names.ts';
import { check, gift as giftIcon } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { CardChoice } from '../../parts/CardChoice.tsx';
import { CardFace } from '../../parts/CardFace.tsx';
import { useGive, useGiveEach } from '../../parts/give.ts';
import { Listening } from '../../parts/Listening.tsx';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { ClosingControls } from '../Controls.tsx';

/** First giving, then what one was given: one thing at a time. */
export function Thanks(props: ClosingControls) {
  const { meeting, own, seat, onBehalf } = props;
  if (own?.thank && !own.thank.given) return <Give {...props} />;
  if (own?.gift) return <Gift {...props} />;
  return (
    <Listening
      title={own?.thank?.given ? say('activities.closing.thank.given', { card: props.text(own.thank.given) }) : ''}
      told={say('activities.closing.thank.wait')}
      seats={meeting.seats}
      middle={seat}
      compact={onBehalf}
    />
  );
}

function Give({ meeting, own, pack, text, act, onBehalf }: ClosingControls) {
  const { busy, give } = useGive(act);
  const receiver = meeting.seats.find(({ number }) => number === own?.thank?.seat);
  const name = receiver ? nameOf(receiver) : '';
  const choices = own?.thank?.choices ?? [];
  return (
    <Panel
      title={say('activities.closing.thank.title', { name })}
      told={say('activities.closing.thank.told', { name })}
      compact={onBehalf}
      read={choices.map(text)}
    >
      <div class="card-choices">
        {choices.map((card) => (
          <CardChoice
            key={card}
            pack={pack}
            text={text}
            card={card}
            area={pack.cards[card]?.area}
            busy={busy?.card === card}
            onChoose={() => give({ type: 'give', card })}
          />
        ))}
      </div>
    </Panel>
  );
}

/** Keeping or leaving a gift is seen by nobody else. */
function Gift({ meeting, own, pack, text, act, onBehalf }: ClosingControls) {
  const { busy, give } = useGiveEach(act);
  const gift = own?.gift;
  if (!gift) return null;
  const giver = meeting.seats.find(({ number }) => number === gift.from);
  const answered = gift.answer !== undefined;
  const keeping = (keep: boolean) => busy?.type === 'keep' && busy.keep === keep;
  return (
    <Panel
      title={giver ? say('activities.closing.gift.from', { whose: whose(giver) }) : say('activities.kind.strength')}
      told={answered ? undefined : say('activities.closing.gift.told')}
      compact={onBehalf}
      read={[text(gift.card)]}
    >
      <CardFace
        pack={pack}
        text={text}
        card={gift.card}
        area={pack.cards[gift.card]?.area}
        class="panel-grow strength-card"
      />
      {gift.answer && (
        <Notice icon={gift.answer === 'kept' ? check : giftIcon}>
          {say(`activities.closing.gift.${gift.answer}`)}
        </Notice>
      )}
      <Actions>
        {gift.answer !== 'kept' && (
          <Button
            kind={answered ? 'secondary' : 'primary'}
            size="big"
            icon={check}
            busy={keeping(true)}
            onClick={() => give({ type: 'keep', keep: true })}
          >
            {say(answered ? 'activities.closing.gift.change-keep' : 'activities.closing.gift.keep')}
          </Button>
        )}
        {gift.answer !== 'declined' && (
          <Button size="big" busy={keeping(false)} onClick={() => give({ type: 'keep', keep: false })}>
            {say(answered ? 'activities.closing.gift.change-leave' : 'activities.closing.gift.leave')}
          </Button>
        )}
      </Actions>
    </Panel>
  );
}
