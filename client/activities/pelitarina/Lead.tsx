import { useEffect, useState } from 'preact/hooks';
import type { PelitarinaLeadView, PelitarinaView } from '../../../shared/activities/pelitarina/view.ts';
import { useActingSeat } from '../../host/session/acting.ts';
import { NowStrip } from '../../host/session/NowStrip.tsx';
import { say } from '../../lib/locale.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import type { LeadProps } from '../face.ts';
import { useGive } from '../parts/give.ts';
import { captions } from './captions.ts';
import { Asked, Heard, Questions, Together } from './lead/Beside.tsx';
import { Closing } from './lead/Closing.tsx';
import { Listen } from './lead/Listen.tsx';
import { namesOf } from './lead/names.ts';
import { OnPaper } from './lead/OnPaper.tsx';
import { Ways } from './lead/Ways.tsx';
import './lead/lead.css';

export type PelitarinaLead = LeadProps<PelitarinaView, PelitarinaLeadView>;
/** Sends one command at a time, and which one is on its way. */
export type Giving = ReturnType<typeof useGive>;

/** Whoever leads chooses the way, gives time, and goes on from teller to teller; what is told is the tellers' own. */
export function Lead(props: PelitarinaLead) {
  const giving = useGive(props.act);
  const parts = { ...props, giving };
  useEffect(() => document.querySelector('.table-now')?.scrollTo({ top: 0 }), [props.play.phase]);
  const { meeting, play, pack, text } = props;
  const { title } = captions({ meeting, play, pack, text, say });
  switch (play.phase) {
    case 'way':
      return (
        <>
          <NowStrip title={say('host.lead.pelitarina.choose')} hint={say('host.lead.pelitarina.hint.way')} />
          <Ways {...parts} onDone={() => {}} />
          <OnPaper {...props} />
        </>
      );
    case 'draw':
      return <Drawing {...parts} title={title} />;
    case 'tell':
      return <Telling {...parts} title={title} />;
    case 'end':
      return (
        <>
          <NowStrip
            title={title}
            detail={say('host.lead.pelitarina.hint.end')}
            hint={say('host.lead.pelitarina.erases')}
          >
            <Closing giving={giving} />
          </NowStrip>
          <Listen {...parts} />
        </>
      );
    case 'closed':
      return <NowStrip title={title} hint={say('host.lead.pelitarina.hint.closed')} />;
  }
}

type Props = PelitarinaLead & { giving: Giving; title: string };

/** Each draws by themselves; the way can still be another. */
function Drawing(props: Props) {
  const { meeting, play, giving, title } = props;
  const [changing, setChanging] = useState(false);
  const someWithout = meeting.seats.some(({ device, facilitator }) => device === 'none' && !facilitator);
  const hints = ['hint.draw', ...(someWithout ? ['hint.without'] : [])];
  return (
    <>
      <NowStrip
        title={title}
        detail={play.way && say(`host.lead.pelitarina.way.${play.way}.name`)}
        hint={hints.map((hint) => say(`host.lead.pelitarina.${hint}`)).join(' ')}
      >
        {play.ways.length > 1 && (
          <Button aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {say('host.lead.pelitarina.do.change')}
          </Button>
        )}
        <OnPaper {...props} />
        <Onward giving={giving} word="begin" />
      </NowStrip>
      {changing && <Ways {...props} onDone={() => setChanging(false)} />}
      <Together {...props} />
      {play.way === 'reversal' && <Questions {...props} />}
    </>
  );
}

/** One tells after another, or all at once in pairs. A turn that is over tells nothing of what was in it. */
function Telling(props: Props) {
  const { meeting, play, own, giving, title } = props;
  const below = useActingSeat();
  const left = own?.left.filter((seat) => seat !== play.teller) ?? [];
  const teller = namesOf(meeting, [play.teller]);
  const inPairs = play.way === 'pairs';
  return (
    <>
      <NowStrip
        title={inPairs ? title : say('host.lead.pelitarina.tells', { name: teller })}
        detail={
          inPairs
            ? undefined
            : left.length > 0
              ? say('host.lead.pelitarina.left', { names: namesOf(meeting, left) })
              : say('host.lead.pelitarina.last')
        }
        hint={below === undefined ? say(`host.lead.pelitarina.hint.${inPairs ? 'pairs' : 'tell'}`) : undefined}
      >
        <Onward giving={giving} word={left.length > 0 ? 'next' : 'end'} />
      </NowStrip>
      <Together {...props} />
      <Asked {...props} />
      <Listen {...props} />
      {play.way === 'reversal' && <Questions {...props} />}
      <Heard {...props} />
    </>
  );
}

const Onward = ({ giving: { busy, give }, word }: { giving: Giving; word: 'begin' | 'next' | 'end' }) => (
  <Button
    kind="primary"
    iconAfter={arrowRight}
    busy={busy?.type === 'go-on'}
    onClick={() => void give({ type: 'go-on' })}
  >
    {say(`host.lead.pelitarina.do.${word}`)}
  </Button>
);
