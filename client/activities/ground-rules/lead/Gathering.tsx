import { useState } from 'preact/hooks';
import type { ShownRule } from '../../../../shared/activities/ground-rules/view.ts';
import { NowStrip } from '../../../host/session/NowStrip.tsx';
import { say } from '../../../lib/locale.ts';
import { arrowRight, plus, trash, x } from '../../../ui/icons.ts';
import { Button, Line } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGive, useGiveEach } from '../../parts/give.ts';
import type { RulesLead } from '../Lead.tsx';
import { ruleName, ruleWords } from '../rule.ts';
import { LeadRule } from './LeadRule.tsx';

/** The list with what is proposed for it: what people wrote, then ready rules, the most wanted first. */
export function Gathering({ play, own, pack, text, act }: RulesLead) {
  const { busy, give } = useGiveEach(act);
  const asking = useGive(act);
  const count = (card: string) => play.wishes.find((wish) => wish.card === card)?.count ?? 0;
  const ready = play.choices
    .filter((card) => play.rules.every((rule) => rule.card !== card))
    .sort((one, other) => count(other) - count(one));
  const add = (rule: ShownRule) => void give({ type: 'add-rule', rule: ruleName(rule) });
  const drop = (rule: ShownRule) => void give({ type: 'drop-rule', rule: ruleName(rule) });
  return (
    <>
      <NowStrip title={say('screen.ground-rules.gather-title')} hint={say('host.lead.rules.gatherHint')}>
        <Button
          kind="primary"
          iconAfter={arrowRight}
          disabled={play.rules.length === 0}
          busy={asking.busy !== undefined}
          onClick={() => void asking.give({ type: 'ask-all' })}
        >
          {say('host.lead.rules.askAll')}
        </Button>
      </NowStrip>
      <div class="lead-rules">
        <section>
          <h3>{say('host.lead.rules.list')}</h3>
          {play.rules.length === 0 && <p class="soft">{say('host.lead.rules.listEmpty')}</p>}
          <ul class="lead-rule-list">
            {play.rules.map((rule) => (
              <LeadRule key={rule.card ?? rule.words} rule={rule} pack={pack} text={text}>
                <Button kind="quiet" size="small" icon={x} iconOnly onClick={() => drop(rule)}>
                  {say('host.lead.rules.drop', { rule: ruleWords(rule, text) })}
                </Button>
              </LeadRule>
            ))}
          </ul>
          {!play.ownFull && !play.full && <Write writing={busy?.type === 'write-rule'} give={give} />}
        </section>
        <section>
          {own && own.waiting.length > 0 && (
            <>
              <h3>{say('host.lead.rules.waiting')}</h3>
              <ul class="lead-rule-list">
                {own.waiting.map((rule) => (
                  <LeadRule key={rule.words} rule={rule} pack={pack} text={text}>
                    <Button kind="quiet" size="small" icon={trash} iconOnly onClick={() => drop(rule)}>
                      {say('host.lead.rules.drop', { rule: ruleWords(rule, text) })}
                    </Button>
                    {!play.full && (
                      <Button size="small" icon={plus} iconOnly onClick={() => add(rule)}>
                        {say('host.lead.rules.add', { rule: ruleWords(rule, text) })}
                      </Button>
                    )}
                  </LeadRule>
                ))}
              </ul>
            </>
          )}
          <h3>{say(play.full ? 'host.lead.rules.full' : 'host.lead.rules.ready')}</h3>
          {!play.full && (
            <Choices>
              {ready.map((card) => (
                <Choice key={card} symbol={pack.symbols[pack.cards[card]?.symbol ?? '']} onChoose={() => add({ card })}>
                  {text(card)}
                  {count(card) > 0 && (
                    <small class="rule-count">{say('activities.ground-rules.wished', { count: count(card) })}</small>
                  )}
                </Choice>
              ))}
            </Choices>
          )}
        </section>
      </div>
    </>
  );
}

/** A rule that the group says aloud, written straight on the list. */
function Write({ writing, give }: { writing: boolean; give: ReturnType<typeof useGive>['give'] }) {
  const [written, setWritten] = useState('');
  const text = written.trim();
  return (
    <form
      class="lead-rule-write"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!text) return;
        await give({ type: 'write-rule', text });
        setWritten('');
      }}
    >
      <Line label={say('host.lead.rules.write')} value={written} max={80} onWrite={setWritten} />
      <Button type="submit" icon={plus} disabled={text === ''} busy={writing}>
        {say('host.lead.rules.writeDo')}
      </Button>
    </form>
  );
}
