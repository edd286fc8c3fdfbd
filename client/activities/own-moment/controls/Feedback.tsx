import { say } from '../../../lib/locale.ts';
import { Button } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGiveEach } from '../../parts/give.ts';
import { Panel } from '../../parts/Panel.tsx';
import type { QuietProps } from './Quiet.tsx';

/** What one thinks of the session: three pictures, anonymous. */
export function Feedback({ play, own, pack, text, act, chosen, choose }: QuietProps) {
  const { busy, give } = useGiveEach(act);
  const answered = own?.answered === true;
  const answer = (card: string | undefined) => {
    choose(card);
    return give({ type: 'feedback', card });
  };
  return (
    <Panel
      title={say('activities.own-moment.feedback.title')}
      told={say(`activities.own-moment.feedback.${answered ? 'answered' : 'told'}`)}
      read={play.feedback.map(text)}
    >
      <div class="moment-feedback">
        <Choices>
          {play.feedback.map((card) => (
            <Choice
              key={card}
              symbol={pack.symbols[pack.cards[card]?.symbol ?? '']}
              chosen={chosen === card}
              busy={busy?.card === card}
              onChoose={() => answer(card)}
            >
              {text(card)}
            </Choice>
          ))}
        </Choices>
      </div>
      {answered && (
        <Button kind="quiet" size="small" onClick={() => answer(undefined)}>
          {say('activities.own-moment.feedback.undo')}
        </Button>
      )}
    </Panel>
  );
}
