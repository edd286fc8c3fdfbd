import { say } from '../../lib/locale.ts';
import { ToSay } from './Points.tsx';

/** What the group is told. */
export const SayAloud = () => (
  <>
    <p>{say('host.concern.group.text')}</p>
    <ToSay of="group.say" count={3} />
    <p class="soft">{say('host.concern.group.reason')}</p>
  </>
);
