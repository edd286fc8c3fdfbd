import type { ClosingRoundView } from '../../../shared/activities/closing-round/view.ts';
import { useActingSeat } from '../../host/session/acting.ts';
import { NowStrip } from '../../host/session/NowStrip.tsx';
import { say } from '../../lib/locale.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import type { LeadProps } from '../face.ts';
import { useGive } from '../parts/give.ts';

const onward = { words: 'host.lead.toThanks', thanks: 'host.lead.toFarewell' } as const;

/** Whoever leads goes from words to thanks to farewell, at the group's pace. */
export function Lead({ meeting, play, act }: LeadProps<ClosingRoundView>) {
  const { busy, give } = useGive(act);
  // The seat's own controls below have the title.
  const below = useActingSeat();
  // An early end, and a table of one, go straight from words to farewell.
  const short = play.phase === 'words' && (meeting.closing || meeting.seats.length < 2);
  return (
    <NowStrip
      title={below === undefined ? say(`screen.closing-round.${play.phase}-title`) : undefined}
      hint={say(`host.lead.${play.phase}`)}
    >
      {play.phase !== 'farewell' && (
        <Button
          kind="primary"
          iconAfter={arrowRight}
          busy={busy !== undefined}
          onClick={() => void give({ type: 'go-on' })}
        >
          {say(short ? onward.thanks : onward[play.phase])}
        </Button>
      )}
    </NowStrip>
  );
}
