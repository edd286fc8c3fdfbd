import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { gift, question } from '../../../ui/icons.ts';
import { Button, Sheet } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import type { Giving, PelitarinaLead } from '../Lead.tsx';
import { seatsOf } from './names.ts';
import { Whom } from './Whom.tsx';

type Props = PelitarinaLead & { giving: Giving };
/** What went from here; what became of it is told to nobody. Of questions, one is asked at a time. */
interface Sent {
  what: 'ask' | 'give';
  card: string;
  to: number;
}

/** A worker without a seat listens, too: a kind question or a skill that was heard, as a card from the console. */
export function Listen(props: Props) {
  const [sheet, setSheet] = useState<'ask' | 'give'>();
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const { own, play } = props;
  const remember = (one: Sent) =>
    setSent([...sent.filter(({ what, to }) => one.what === 'give' || what === 'give' || to !== one.to), one]);
  const asks = (own?.mayAsk.length ?? 0) > 0 && play.questions.length > 0;
  const gives = (own?.mayGive.length ?? 0) > 0 && play.skills.length > 0;
  if (!asks && !gives) return null;
  return (
    <div class="lifeline-listen">
      {asks && (
        <Button icon={question} onClick={() => setSheet('ask')}>
          {say('host.lead.pelitarina.ask.do')}
        </Button>
      )}
      {gives && (
        <Button icon={gift} onClick={() => setSheet('give')}>
          {say('host.lead.pelitarina.give.do')}
        </Button>
      )}
      <Cards
        {...props}
        what="ask"
        open={asks && sheet === 'ask'}
        sent={sent}
        onSent={remember}
        onDone={() => setSheet(undefined)}
      />
      <Cards
        {...props}
        what="give"
        open={gives && sheet === 'give'}
        sent={sent}
        onSent={remember}
        onDone={() => setSheet(undefined)}
      />
    </div>
  );
}

/** All the cards of a kind, and to whom where more than one has told. */
function Cards(
  props: Props & Pick<Sent, 'what'> & { open: boolean; sent: readonly Sent[]; onSent(one: Sent): void; onDone(): void },
) {
  const { meeting, play, own, pack, text, giving, what, open, sent, onSent, onDone } = props;
  const [picked, setPicked] = useState<number>();
  const may = (what === 'ask' ? own?.mayAsk : own?.mayGive) ?? [];
  const to = may.find((seat) => seat === picked) ?? (may.length === 1 ? may[0] : undefined);
  return (
    <Sheet
      title={say(`host.lead.pelitarina.${what}.title`)}
      closeWord={say('host.close')}
      open={open}
      onClose={onDone}
      place="middle"
      class="lifeline-cards"
    >
      <p class="soft">{say(`host.lead.pelitarina.${what}.told`)}</p>
      {may.length > 1 && (
        <Whom
          title={say('host.lead.pelitarina.give.whom')}
          seats={seatsOf(meeting, may)}
          chosen={to ?? 0}
          onChoose={setPicked}
        />
      )}
      {to !== undefined && (
        <Choices>
          {(what === 'ask' ? play.questions : play.skills).map((card) => (
            <Choice
              key={card}
              symbol={pack.symbols[pack.cards[card]?.symbol ?? '']}
              chosen={sent.some((one) => one.what === what && one.card === card && one.to === to) || undefined}
              busy={giving.busy?.card === card}
              onChoose={async () => {
                await giving.give({ type: what, card, to });
                onSent({ what, card, to });
                onDone();
              }}
            >
              {text(card)}
            </Choice>
          ))}
        </Choices>
      )}
    </Sheet>
  );
}
