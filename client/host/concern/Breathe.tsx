import { say } from '../../lib/locale.ts';
import { EmergencyCall } from './EmergencyCall.tsx';
import { Points } from './Points.tsx';

/** Who stays with the group, and who goes along. */
export const Breathe = () => (
  <>
    <div class="concern-danger">
      <p>{say('host.concern.breathe.danger')}</p>
      <EmergencyCall />
    </div>
    <div class="concern-pair">
      <Points title={say('host.concern.breathe.twoTitle')} of="breathe.two" count={2} />
      <Points title={say('host.concern.breathe.aloneTitle')} of="breathe.alone" count={3} />
    </div>
  </>
);
