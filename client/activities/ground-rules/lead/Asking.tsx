import { NowStrip } from '../../../host/session/NowStrip.tsx';
import { say } from '../../../lib/locale.ts';
import { arrowLeft, chatCircleDots, check, minus, plus } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { useGive } from '../../parts/give.ts';
import type { RulesLead } from '../Lead.tsx';

/** How many the list suits, by phones or by hands; and, without a name, whether somebody would like to talk still. */
export function Asking({ play, own, act }: RulesLead) {
  const { busy, give } = useGive(act);
  const { nods = 0, of = 0, talk = false, hands } = own ?? {};
  const count = (number: number | undefined) =>
    give({ type: 'count-hands', ...(number === undefined ? {} : { hands: number }) });
  return (
    <>
      <NowStrip
        title={say('host.lead.rules.nods', { nods, of })}
        hint={say(play.rules.length > 0 ? 'host.lead.rules.nodHint' : 'host.lead.rules.emptyHint')}
      >
        {hands === undefined && (
          <Button kind="quiet" size="small" busy={busy?.type === 'count-hands'} onClick={() => void count(nods)}>
            {say('host.lead.rules.countHands')}
          </Button>
        )}
        <Button icon={arrowLeft} busy={busy?.type === 'reopen'} onClick={() => void give({ type: 'reopen' })}>
          {say('host.lead.rules.reopen')}
        </Button>
        <Button kind="primary" icon={check} busy={busy?.type === 'agree'} onClick={() => void give({ type: 'agree' })}>
          {say('host.lead.rules.agree')}
        </Button>
      </NowStrip>
      {hands !== undefined && <Hands hands={hands} of={of} count={count} />}
      {talk && <Notice icon={chatCircleDots}>{say('host.lead.rules.talk')}</Notice>}
    </>
  );
}

interface HandsProps {
  hands: number;
  of: number;
  count(hands: number | undefined): Promise<void>;
}

/** Hands that are up, instead of answers from phones. */
const Hands = ({ hands, of, count }: HandsProps) => (
  <fieldset class="hands">
    <legend class="visually-hidden">{say('host.lead.rules.hands')}</legend>
    <Button icon={minus} iconOnly size="small" disabled={hands === 0} onClick={() => void count(hands - 1)}>
      {say('host.lead.rules.fewer')}
    </Button>
    <output>{say('host.lead.rules.handsUp', { hands })}</output>
    <Button icon={plus} iconOnly size="small" disabled={hands >= of} onClick={() => void count(hands + 1)}>
      {say('host.lead.rules.more')}
    </Button>
    <Button size="small" kind="quiet" onClick={() => void count(undefined)}>
      {say('host.lead.rules.countPhones')}
    </Button>
  </fieldset>
);
