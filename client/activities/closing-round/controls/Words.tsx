import { say } from '../../../lib/locale.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGiveEach } from '../../parts/give.ts';
import { LineForm } from '../../parts/LineForm.tsx';
import { Panel } from '../../parts/Panel.tsx';
import type { ClosingControls } from '../Controls.tsx';

/** A word to take along: one of the deck's, one's own, or none. */
export function Words({ play, own, pack, text, act, onBehalf }: ClosingControls) {
  const { busy, give } = useGiveEach(act);
  const mine = own?.word;
  const word = mine && (mine.own ?? text(mine.card ?? ''));
  return (
    <Panel
      title={word ? say('activities.closing.word.taken', { word }) : say('activities.closing.word.title')}
      told={say(word ? 'activities.closing.word.taken-told' : 'activities.closing.word.told')}
      compact={onBehalf}
      read={word ? [] : play.choices.map(text)}
    >
      <LineForm
        label={say('activities.closing.word.own')}
        hint={say('activities.closing.word.own-hint')}
        before={mine?.own}
        max={40}
        word={say('activities.closing.word.take')}
        busy={busy?.own !== undefined}
        onGive={(own) => void give({ type: 'take-word', own })}
      />
      <Choices shape="tile">
        {play.choices.map((card) => (
          <Choice
            key={card}
            shape="tile"
            symbol={pack.symbols[pack.cards[card]?.symbol ?? '']}
            chosen={mine?.card === card}
            busy={busy?.card === card}
            onChoose={() => give(mine?.card === card ? { type: 'take-word' } : { type: 'take-word', card })}
          >
            {text(card)}
          </Choice>
        ))}
      </Choices>
    </Panel>
  );
}
