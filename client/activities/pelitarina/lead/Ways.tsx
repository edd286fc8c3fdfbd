import { useId, useState } from 'preact/hooks';
import type { Way } from '../../../../shared/activities/pelitarina/content.ts';
import { say } from '../../../lib/locale.ts';
import { arrowsClockwise, diceFive, handHeart, user, usersThree } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import type { Giving, PelitarinaLead } from '../Lead.tsx';
import { Whom } from './Whom.tsx';

const marks: Readonly<Record<Way, string>> = {
  everyone: usersThree,
  pairs: handHeart,
  'one-to-one': user,
  reversal: arrowsClockwise,
};

/** The ways that this table can take, each with what it is like; two of them ask whom they are about. */
export function Ways({
  meeting,
  play,
  giving: { busy, give },
  onDone,
}: PelitarinaLead & { giving: Giving; onDone(): void }) {
  const [asking, setAsking] = useState<Way>();
  const id = useId();
  const participants = meeting.seats.filter(({ facilitator }) => !facilitator);
  const choose = async (way: Way, seat?: number) => {
    await give({ type: 'choose-way', way, ...(seat === undefined ? {} : { seat }) });
    onDone();
  };
  const asks = (way: Way) => (way === 'one-to-one' || way === 'reversal') && participants.length > 1;
  return (
    <>
      <section class="lifeline-ways" aria-labelledby={id}>
        <h3 id={id} class="visually-hidden">
          {say('host.lead.pelitarina.choose')}
        </h3>
        <Choices>
          {play.ways.map((way) => (
            <Choice
              key={way}
              symbol={marks[way]}
              chosen={(asking ?? play.way) === way}
              busy={busy?.way === way}
              onChoose={() => (asks(way) ? setAsking(way) : void choose(way))}
            >
              {say(`host.lead.pelitarina.way.${way}.name`)}
              <span class="lifeline-way-told">{say(`host.lead.pelitarina.way.${way}.told`)}</span>
            </Choice>
          ))}
        </Choices>
      </section>
      {asking && play.ways.includes(asking) && (
        <Whom
          key={asking}
          title={say(`host.lead.pelitarina.whom.${asking}`)}
          seats={participants}
          busy={typeof busy?.seat === 'number' ? busy.seat : undefined}
          onChoose={(seat) => void choose(asking, seat)}
        >
          {asking === 'reversal' && (
            <Button icon={diceFive} busy={busy?.way === asking && !busy.seat} onClick={() => void choose(asking)}>
              {say('host.lead.pelitarina.deal')}
            </Button>
          )}
        </Whom>
      )}
    </>
  );
}
