import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { nameOf, whose } from '../../../lib/names.ts';
import { arrowLeft, check, gift, pencilSimple, question } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { Listening } from '../../parts/Listening.tsx';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { LifelineProps } from '../Controls.tsx';
import { Cards, type Sent } from './Cards.tsx';
import { GameShown, gameSentences } from './GameShown.tsx';
import { Gifts } from './Gifts.tsx';
import { GoOn } from './GoOn.tsx';
import { MyGames } from './MyGames.tsx';
import { useTop } from './use-top.ts';

type Side = 'listening' | 'ask' | 'give' | 'gifts' | 'mine';

/** Somebody else tells: the phone is dark, but for a kind question and a skill that was heard, as cards. */
export function Listen(props: LifelineProps & { onTell?: () => void }) {
  const [side, setSide] = useState<Side>('listening');
  const [sent, setSent] = useState<Sent>();
  useTop(side, props.onBehalf);
  const back = () => setSide('listening');
  const { own } = props;
  if (side === 'mine') return <MyGames {...props} onDone={back} />;
  if (side === 'gifts' && own && own.gifts.length > 0) return <Gifts {...props} onDone={back} />;
  // On the wall it would be seen who asks and who gives.
  const may = props.mayBeSeen ? { ask: [], give: [] } : { ask: own?.mayAsk ?? [], give: own?.mayGive ?? [] };
  if ((side === 'ask' || side === 'give') && may[side].length > 0)
    return <Cards {...props} what={side} may={may[side]} onSent={setSent} onDone={back} />;
  return <Heard {...props} may={may} sent={sent} onSide={setSide} />;
}

interface HeardProps extends LifelineProps {
  may: { ask: readonly number[]; give: readonly number[] };
  sent: Sent | undefined;
  onSide(side: Side): void;
  onTell?: () => void;
}

function Heard(props: HeardProps) {
  const { meeting, play, own, seat, pack, text, onBehalf, mayBeSeen, may, sent, onSide, onTell } = props;
  const teller = meeting.seats.find(({ number }) => number === play.teller);
  const heard = own?.heard.flatMap(({ games }) => games) ?? [];
  const apart = play.pairs.length > 0 && !play.pairs.some(({ seats }) => seats.includes(seat));
  const inPair = play.way === 'pairs';
  const open = [...heard, ...(apart ? [] : play.games)];
  const title = inPair
    ? say('activities.pelitarina.listen.pair')
    : apart
      ? say('activities.pelitarina.listen.apart')
      : say('activities.pelitarina.listen.title', { name: teller ? nameOf(teller) : '' });
  const leads = play.questioner === seat;
  const told = say(
    `activities.pelitarina.listen.${inPair ? 'pair-told' : apart ? 'apart-told' : leads ? 'leads-told' : 'told'}`,
  );
  const mayTell = !inPair && !mayBeSeen;
  const gifts = mayBeSeen ? 0 : (own?.gifts.length ?? 0);
  const quiet = onBehalf ? 'secondary' : 'quiet';
  const buttons = (
    <div class="life-beside">
      {sent && (
        <Notice icon={check}>{say(`activities.pelitarina.${sent.what}.sent`, { card: text(sent.card) })}</Notice>
      )}
      <Actions>
        {may.ask.length > 0 && (
          <Button icon={question} onClick={() => onSide('ask')}>
            {say('activities.pelitarina.ask.do')}
          </Button>
        )}
        {may.give.length > 0 && (
          <Button icon={gift} onClick={() => onSide('give')}>
            {say('activities.pelitarina.give.do')}
          </Button>
        )}
        {leads && <GoOn {...props} word="next" />}
        {gifts > 0 && (
          <Button kind={quiet} icon={gift} onClick={() => onSide('gifts')}>
            {say('activities.pelitarina.gift.some', { count: gifts })}
          </Button>
        )}
        {mayTell && (
          <Button kind={quiet} icon={pencilSimple} onClick={() => onSide('mine')}>
            {say('activities.pelitarina.tell.games')}
          </Button>
        )}
        {onTell && (
          <Button kind="quiet" icon={arrowLeft} onClick={onTell}>
            {say('activities.pelitarina.listen.tell')}
          </Button>
        )}
      </Actions>
    </div>
  );
  const read = open.flatMap((game) => gameSentences({ game, text }));
  if (heard.length > 0)
    return (
      <Panel
        title={inPair ? title : say('activities.pelitarina.listen.games', { whose: teller ? whose(teller) : '' })}
        compact={onBehalf}
        read={read}
      >
        <div class="life-heard">
          {heard.map((game) => (
            <GameShown key={game.number} game={game} play={play} pack={pack} text={text} />
          ))}
        </div>
        {buttons}
      </Panel>
    );
  return (
    <Listening
      title={title}
      told={told}
      seats={meeting.seats}
      middle={apart || inPair ? seat : teller?.number}
      read={read}
      compact={onBehalf}
    >
      {buttons}
    </Listening>
  );
}
