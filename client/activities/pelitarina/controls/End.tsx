import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { check, gift, pencilSimple } from '../../../ui/icons.ts';
import { Button, Notice, Switch } from '../../../ui/index.ts';
import { useGiveEach } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { LifelineProps } from '../Controls.tsx';
import { TakeAlong } from '../keepsake/TakeAlong.tsx';
import { Cards, type Sent } from './Cards.tsx';
import { Gifts } from './Gifts.tsx';
import { MyGames } from './MyGames.tsx';
import { SkillMap } from './SkillMap.tsx';
import { useTop } from './use-top.ts';

/** What is taken along: skills that were heard, and whether what was told stays anywhere. */
export function End(props: LifelineProps) {
  const [side, setSide] = useState<'all' | 'give' | 'mine'>('all');
  const [sent, setSent] = useState<Sent>();
  useTop(side, props.onBehalf);
  const back = () => setSide('all');
  const { own } = props;
  const mayGive = own?.mayGive ?? [];
  if (side === 'mine') return <MyGames {...props} onDone={back} />;
  if (side === 'give' && mayGive.length > 0)
    return <Cards {...props} what="give" may={mayGive} onSent={setSent} onDone={back} />;
  if (own && own.gifts.length > 0) return <Gifts {...props} />;
  return <Taking {...props} sent={sent} onGive={() => setSide('give')} onGames={() => setSide('mine')} />;
}

function Taking(props: LifelineProps & { sent: Sent | undefined; onGive(): void; onGames(): void }) {
  const { play, own, kept, pack, text, lifeline, act, onBehalf, sent, onGive, onGames } = props;
  const { busy, give } = useGiveEach(act, ({ type, card }) => `${type} ${card}`);
  const skills = kept.flatMap(({ card }) => (card !== undefined && play.skills.includes(card) ? [card] : []));
  const some = (own?.mine.length ?? 0) > 0;
  return (
    <Panel
      title={say('activities.pelitarina.end.title')}
      told={say(`activities.pelitarina.end.${lifeline.here ? (some ? 'here' : 'none') : 'told'}`)}
      compact={onBehalf}
      read={skills.map(text)}
    >
      {skills.length > 0 && (
        <SkillMap
          skills={skills}
          pack={pack}
          text={text}
          busy={busy?.card}
          onLetGo={(card) => void give({ type: 'lay-skill-aside', card })}
        />
      )}
      {sent && <Notice icon={check}>{say('activities.pelitarina.give.sent', { card: text(sent.card) })}</Notice>}
      {/* Without a phone of one's own there is no page on which it would be found again. */}
      {some && !lifeline.here && (
        <div class="game-paper">
          <Switch
            on={own?.stays ?? false}
            words={say('activities.pelitarina.end.stays')}
            onChange={(stays) => void act({ type: 'take-along', stays })}
          />
          <p>{say(`activities.pelitarina.end.${own?.stays ? 'stays-told' : 'erased'}`)}</p>
        </div>
      )}
      {lifeline.here && lifeline.games.length > 0 && (
        <details class="life-take">
          <summary>{say('activities.pelitarina.end.take')}</summary>
          <p>{say('activities.pelitarina.end.take-told')}</p>
          <TakeAlong lifeline={lifeline} skills={skills} pack={pack} text={text} />
        </details>
      )}
      <Actions>
        {(own?.mayGive.length ?? 0) > 0 && (
          <Button icon={gift} onClick={onGive}>
            {say('activities.pelitarina.give.do')}
          </Button>
        )}
        <Button kind={onBehalf ? 'secondary' : 'quiet'} icon={pencilSimple} onClick={onGames}>
          {say('activities.pelitarina.tell.games')}
        </Button>
      </Actions>
    </Panel>
  );
}
