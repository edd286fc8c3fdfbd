import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { Button, Field } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGive } from '../../parts/give.ts';
import { Panel } from '../../parts/Panel.tsx';
import type { ClosingControls } from '../Controls.tsx';

/** A word to take along: one of the deck's, one's own, or none. */
export function Words({ play, own, pack, text, act, onBehalf }: ClosingControls) {
  const { busy, give } = useGive(act);
  const [written, setWritten] = useState(own?.word?.own ?? '');
  const mine = own?.word;
  const word = mine && (mine.own ?? text(mine.card ?? ''));
  const given = written.trim();
  return (
    <Panel
      title={word ? say('activities.closing.word.taken', { word }) : say('activities.closing.word.title')}
      told={say(word ? 'activities.closing.word.taken-told' : 'activities.closing.word.told')}
      compact={onBehalf}
      read={word ? [] : play.choices.map(text)}
    >
      <form
        class="own-word"
        onSubmit={(event) => {
          event.preventDefault();
          if (given) void give({ type: 'take-word', own: given });
        }}
      >
        <Field
          label={say('activities.closing.word.own')}
          value={written}
          maxLength={40}
          autoComplete="off"
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <p class="own-word-hint">{say('activities.closing.word.own-hint')}</p>
        <Button
          kind={given && given !== mine?.own ? 'primary' : 'secondary'}
          type="submit"
          disabled={given === ''}
          busy={busy?.own !== undefined}
        >
          {say('activities.closing.word.take')}
        </Button>
      </form>
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
