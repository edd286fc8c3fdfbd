import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { nameOf } from '../../../lib/names.ts';
import { arrowLeft, caretDown } from '../../../ui/icons.ts';
import { Button, Pick, Token } from '../../../ui/index.ts';
import { Choice } from '../../parts/Choice.tsx';
import { useGive } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { LifelineProps } from '../Controls.tsx';

/** What went from this phone to a teller. */
export interface Sent {
  what: 'ask' | 'give';
  card: string;
}

type Props = LifelineProps & {
  what: Sent['what'];
  /** seats that it can go to */
  may: readonly number[];
  onSent(sent: Sent): void;
  onDone(): void;
};

const atOnce = { ask: 6, give: 18 };

/** Kind questions, or skills, as cards for somebody who tells. */
export function Cards({ meeting, play, own, pack, text, act, onBehalf, what, may, onSent, onDone }: Props) {
  const { busy, give } = useGive(act);
  const [shown, setShown] = useState(atOnce[what]);
  const [picked, setPicked] = useState<number>();
  const to = may.find((seat) => seat === picked) ?? (may.length === 1 ? may[0] : undefined);
  const people = meeting.seats.filter(({ number }) => may.includes(number));
  const given = own?.given.find((one) => one.to === to)?.cards ?? [];
  const all = what === 'ask' ? play.questions : play.skills.filter((card) => !given.includes(card));
  const cards = to === undefined ? [] : all.slice(0, shown);
  const name = people.map((one) => (one.number === to ? nameOf(one) : '')).join('');
  return (
    <Panel
      title={say(`activities.pelitarina.${what}.${to === undefined ? 'whom' : 'title'}`, { name })}
      told={to === undefined ? undefined : say(`activities.pelitarina.${what}.told`, { name })}
      compact={onBehalf}
      read={cards.map(text)}
    >
      {people.length > 1 && (
        <fieldset class="life-people">
          <legend class="visually-hidden">{say(`activities.pelitarina.${what}.whom`)}</legend>
          {people.map((one) => (
            <Pick
              key={one.number}
              name={`life-${what}`}
              class="life-person"
              chosen={one.number === to}
              onPick={() => setPicked(one.number)}
            >
              <Token token={one.token} size={1.8} /> {nameOf(one)}
            </Pick>
          ))}
        </fieldset>
      )}
      <div class={what === 'ask' ? 'life-one' : 'life-two'}>
        {cards.map((card) => (
          <Choice
            key={card}
            symbol={pack.symbols[pack.cards[card]?.symbol ?? '']}
            busy={busy?.card === card}
            onChoose={async () => {
              await give({ type: what, card, to });
              onSent({ what, card });
              onDone();
            }}
          >
            {text(card)}
          </Choice>
        ))}
      </div>
      <Actions>
        {to !== undefined && all.length > shown && (
          <Button size={onBehalf ? 'normal' : 'big'} icon={caretDown} onClick={() => setShown(shown + atOnce[what])}>
            {say(`activities.pelitarina.${what}.more`)}
          </Button>
        )}
        <Button kind={onBehalf ? 'secondary' : 'quiet'} icon={arrowLeft} onClick={onDone}>
          {say('activities.pelitarina.back')}
        </Button>
      </Actions>
    </Panel>
  );
}
