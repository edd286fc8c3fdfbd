import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { check } from '../../../ui/icons.ts';
import { Button, Line, Notice } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGiveEach } from '../../parts/give.ts';
import { Panel } from '../../parts/Panel.tsx';
import '../../parts/line-form.css';
import type { RulesControls } from '../Controls.tsx';
import { isTalking } from '../captions.ts';
import { RuleList } from './RuleList.tsx';

/** Ready rules to wish for, and a line for one's own. Without a phone, one says it aloud. */
export function Gather({ play, own, pack, text, act, onBehalf }: RulesControls) {
  const { busy, give } = useGiveEach(act);
  if (onBehalf)
    return (
      <Panel
        title={say('activities.ground-rules.aloud.title')}
        told={say('activities.ground-rules.aloud.told')}
        compact
      />
    );
  const ready = play.choices.filter((card) => play.rules.every((rule) => rule.card !== card));
  const countOf = (card: string) => play.wishes.find((wish) => wish.card === card)?.count ?? 0;
  return (
    <Panel
      title={say(`activities.ground-rules.${isTalking(play) ? 'talking' : 'title'}`)}
      told={say('activities.ground-rules.told')}
      read={ready.map(text)}
    >
      {play.rules.length > 0 && (
        <section class="rules-part">
          <h3>{say('activities.ground-rules.listed')}</h3>
          <RuleList rules={play.rules} pack={pack} text={text} />
        </section>
      )}
      <section class="rules-part">
        <h3>{say('activities.ground-rules.ready')}</h3>
        <Choices>
          {ready.map((card) => {
            const wanted = own?.wishes.includes(card) === true;
            const count = countOf(card);
            return (
              <Choice
                key={card}
                symbol={pack.symbols[pack.cards[card]?.symbol ?? '']}
                chosen={wanted}
                busy={busy?.card === card}
                onChoose={() => give({ type: 'propose', card, wanted: !wanted })}
              >
                {text(card)}
                {count > 0 && <small class="rule-count">{say('activities.ground-rules.wished', { count })}</small>}
              </Choice>
            );
          })}
        </Choices>
      </section>
      {!play.ownFull && <Own sending={busy?.type === 'propose-own'} give={give} />}
    </Panel>
  );
}

/** A rule in one's own words. It goes to whoever leads, and nothing says from whom. */
function Own({ sending, give }: { sending: boolean; give: ReturnType<typeof useGiveEach>['give'] }) {
  const [written, setWritten] = useState('');
  const [sent, setSent] = useState(false);
  const text = written.trim();
  return (
    <form
      class="line-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!text) return;
        await give({ type: 'propose-own', text });
        setWritten('');
        setSent(true);
      }}
    >
      <Line
        label={say('activities.ground-rules.own')}
        hint={say('activities.ground-rules.own-hint')}
        value={written}
        max={80}
        onWrite={(words) => {
          setWritten(words);
          setSent(false);
        }}
      />
      <Button type="submit" kind={text ? 'primary' : 'secondary'} disabled={text === ''} busy={sending}>
        {say('activities.ground-rules.send')}
      </Button>
      {sent && <Notice icon={check}>{say('activities.ground-rules.sent')}</Notice>}
    </form>
  );
}
