import { say } from '../../lib/locale.ts';
import { arrowLeft } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { EmergencyCall } from './EmergencyCall.tsx';
import { Points, ToSay } from './Points.tsx';

/** For somebody who is not fit to take part today: what to say, the next time, the way home. No word about the reason. */
export const RestToday = ({ onBack }: { onBack: (() => void) | undefined }) => (
  <section class="concern-step">
    <p class="lead">{say('host.concern.rest.text')}</p>
    <h3>{say('host.concern.rest.sayTitle')}</h3>
    <ToSay of="rest.say" count={3} />
    <div class="concern-pair">
      <div class="concern-points">
        <h4>{say('host.concern.rest.nextTitle')}</h4>
        <p>{say('host.concern.rest.next')}</p>
        <h4>{say('host.concern.rest.groupTitle')}</h4>
        <p class="concern-quote">{say('host.concern.rest.group')}</p>
      </div>
      <Points title={say('host.concern.rest.homeTitle')} of="rest.home" count={3} />
    </div>
    <div class="concern-foot">
      {onBack && (
        <Button kind="quiet" icon={arrowLeft} onClick={onBack}>
          {say('host.concern.rest.back')}
        </Button>
      )}
      <EmergencyCall />
    </div>
  </section>
);
