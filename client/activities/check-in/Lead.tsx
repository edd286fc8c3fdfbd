import type { CheckInView } from '../../../shared/activities/check-in/view.ts';
import { useActingSeat } from '../../host/session/acting.ts';
import { NowStrip } from '../../host/session/NowStrip.tsx';
import { say } from '../../lib/locale.ts';
import { usersThree } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import type { LeadProps } from '../face.ts';
import { useGive } from '../parts/give.ts';

/** Whoever leads shows everyone's weathers together, when the group is ready. */
export function Lead({ play, act }: LeadProps<CheckInView>) {
  const { busy, give } = useGive(act);
  // The seat's own controls below have the title.
  const below = useActingSeat();
  const shown = play.phase === 'shown';
  return (
    <NowStrip
      title={below === undefined ? say(shown ? 'screen.check-in.shown-title' : 'screen.check-in.title') : undefined}
      hint={say(shown ? 'host.lead.weathersShown' : 'host.lead.weather')}
    >
      {!shown && (
        <Button kind="primary" icon={usersThree} busy={busy !== undefined} onClick={() => void give({ type: 'show' })}>
          {say('host.lead.showWeathers')}
        </Button>
      )}
    </NowStrip>
  );
}
