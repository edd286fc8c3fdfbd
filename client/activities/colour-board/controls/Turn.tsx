import type { OpenPack } from '../../../../shared/wire/api.ts';
import { say } from '../../../lib/locale.ts';
import { chatTeardropText, diceFive, handPointing, skipForward } from '../../../ui/icons.ts';
import { Button, Icon, paint } from '../../../ui/index.ts';
import type { PackText } from '../../face.ts';
import { CardChoice } from '../../parts/CardChoice.tsx';
import { useGive } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { BoardControls } from './board.ts';
import { Depth } from './Depth.tsx';
import { DicePicture, Die } from './Die.tsx';

type Giving = ReturnType<typeof useGive>;

/** Leaving the turn out is possible from its first moment, and looks the same to the others as answering. */
export const Skip = ({ busy, give }: Giving) => (
  <Button
    size="big"
    kind="secondary"
    icon={skipForward}
    busy={busy?.type === 'finish'}
    onClick={() => give({ type: 'finish' })}
  >
    {say('activities.board.skip')}
  </Button>
);

export function Roll({ play, act, onBehalf }: BoardControls) {
  const giving = useGive(act);
  return (
    <Panel title={say('activities.board.roll.title')} told={say('activities.board.roll.told')} compact={onBehalf}>
      {!onBehalf && <DicePicture />}
      <Depth play={play} act={act} />
      <Actions>
        <Button
          kind="primary"
          size="big"
          icon={diceFive}
          busy={giving.busy?.type === 'roll'}
          onClick={() => giving.give({ type: 'roll' })}
        >
          {say('activities.board.roll.do')}
        </Button>
        <Skip {...giving} />
      </Actions>
    </Panel>
  );
}

export function PickDie({ play, pack, text, act, onBehalf }: BoardControls) {
  const giving = useGive(act);
  const leads = play.dice.map((pips) => ({ pips, ...spaceAfter(play, pack, text, pips) }));
  const steps = (count: number) => say('activities.board.pick-die.steps', { count });
  return (
    <Panel
      title={say('activities.board.pick-die.title')}
      compact={onBehalf}
      read={leads.map(({ pips, word }) => `${steps(pips)}: ${word}`)}
    >
      <div class="dice-choices">
        {leads.map(({ pips, word, symbol, fill, ink }, die) => (
          <button
            // The two dice are told apart by their place alone.
            key={die}
            type="button"
            class="die-choice"
            aria-busy={giving.busy?.die === die ? 'true' : undefined}
            onClick={() => giving.give({ type: 'pick-die', die })}
          >
            <Die pips={pips} />
            <span class="die-steps">{steps(pips)}</span>
            <span class="die-space" ref={paint({ background: fill, color: ink })}>
              {symbol && <Icon of={symbol} size={1.3} />}
              {word}
            </span>
          </button>
        ))}
      </div>
      <Actions>
        <Skip {...giving} />
      </Actions>
    </Panel>
  );
}

/** Where the pawn comes to with this many steps, in colour, symbol and word. */
function spaceAfter({ board, pawn }: BoardControls['play'], pack: OpenPack, text: PackText, steps: number) {
  const spaces = pack.boards[board]?.spaces ?? [];
  const space = spaces[(pawn + steps) % spaces.length];
  if (space?.kind !== 'area') {
    const kind = space?.kind ?? 'choose';
    const symbol = kind === 'ask' ? chatTeardropText : handPointing;
    return { word: say(`activities.board.pick-die.${kind}`), symbol, fill: 'var(--paper-deep)', ink: 'var(--ink)' };
  }
  const area = pack.areas.find(({ id }) => id === space.area);
  return {
    word: text(`area.${space.area}`),
    symbol: pack.symbols[area?.symbol ?? ''],
    fill: area?.fill,
    ink: area?.ink,
  };
}

export function ChooseArea({ pack, text, act, onBehalf }: BoardControls) {
  const giving = useGive(act);
  return (
    <Panel
      title={say('activities.board.choose-area.title')}
      told={say('activities.board.choose-area.told')}
      compact={onBehalf}
      read={pack.areas.map(({ id }) => text(`area.${id}`))}
    >
      <div class="area-choices">
        {pack.areas.map(({ id, fill, ink, symbol }) => (
          <button
            key={id}
            type="button"
            class="area-choice"
            ref={paint({ background: fill, color: ink })}
            aria-busy={giving.busy?.area === id ? 'true' : undefined}
            onClick={() => giving.give({ type: 'choose-area', area: id })}
          >
            <Icon of={pack.symbols[symbol] ?? ''} size={1.7} />
            {text(`area.${id}`)}
          </button>
        ))}
      </div>
      <Actions>
        <Skip {...giving} />
      </Actions>
    </Panel>
  );
}

export function Offer({ play, own, pack, text, act, onBehalf }: BoardControls) {
  const giving = useGive(act);
  const offered = own?.offer ?? play.choices;
  const open = play.choices.length > 0;
  return (
    <Panel
      title={say('activities.board.offer.title')}
      told={say(open ? 'activities.board.offer.told-open' : 'activities.board.offer.told')}
      compact={onBehalf}
      read={offered.map(text)}
    >
      <div class="card-choices">
        {offered.map((card) => (
          <CardChoice
            key={card}
            pack={pack}
            text={text}
            card={card}
            area={play.area}
            deep={play.depths > 1}
            busy={giving.busy?.card === card}
            onChoose={() => giving.give({ type: 'keep-card', card })}
          />
        ))}
      </div>
      <Actions>
        <Skip {...giving} />
      </Actions>
    </Panel>
  );
}
