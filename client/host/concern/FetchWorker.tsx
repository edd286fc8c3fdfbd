import { say } from '../../lib/locale.ts';
import { EmergencyCall } from './EmergencyCall.tsx';

/** All that is asked of a peer facilitator: the group rests, and a worker takes over. */
export const FetchWorker = () => (
  <section class="concern-step">
    <h3>{say('host.concern.peer.title')}</h3>
    <ul class="concern-list">
      {[0, 1, 2].map((index) => (
        <li key={index}>{say(`host.concern.peer.${index}`)}</li>
      ))}
    </ul>
    <EmergencyCall />
  </section>
);
