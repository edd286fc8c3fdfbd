import { emergencyNumber } from '../../../shared/organisation/contact.ts';
import { say } from '../../lib/locale.ts';
import { phone } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { telLink } from '../contacts/contacts.ts';

/** Rings 112 where the console is a telephone; says the number everywhere. */
export const EmergencyCall = () => (
  <a class="button button-secondary button-normal" href={telLink(emergencyNumber)}>
    <Icon of={phone} size={1.3} /> {say('host.concern.emergency')}
  </a>
);
