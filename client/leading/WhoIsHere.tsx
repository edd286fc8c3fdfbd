import type { PublicView } from '../../shared/session/view.ts';
import { say } from '../lib/locale.ts';
import { nameOf } from '../lib/names.ts';
import { guestName, guestRole } from './words.ts';
import './who-is-here.css';

/** Those who lead, watch or help, each with their name and what they are here for. Nothing when the facilitator is alone. */
export function WhoIsHere({ view }: { view: PublicView }) {
  if (view.guests.length === 0) return null;
  const own = view.seats.find(({ facilitator }) => facilitator);
  const facilitator = say('common.leading.role.facilitator');
  return (
    <section class="who-is-here">
      <h3>{say('common.leading.here')}</h3>
      <ul class="who-list">
        <Who name={own ? nameOf(own) : facilitator} role={own && facilitator} leads={view.wheel === undefined} />
        {view.guests.map((guest) => (
          <Who
            key={guest.number}
            name={guestName(guest)}
            role={guestRole(guest, view)}
            leads={guest.number === view.wheel}
          />
        ))}
      </ul>
    </section>
  );
}

const Who = ({ name, role, leads }: { name: string; role: string | undefined; leads: boolean }) => (
  <li>
    <strong>{name}</strong>
    {role && <span>{role}</span>}
    {leads && <span class="who-leads-now">{say('common.leading.leads-now')}</span>}
  </li>
);
