import { say } from '../../lib/locale.ts';

/** What to say to the person, and what the law asks of workers: lastensuojelulaki 25 §, sosiaalihuoltolaki 35 §. */
export const Duty = () => (
  <>
    <h4>{say('host.concern.duty.sayTitle')}</h4>
    <p class="concern-quote">{say('host.concern.duty.say')}</p>
    <dl class="concern-law">
      <div>
        <dt>{say('host.concern.duty.childTitle')}</dt>
        <dd>{say('host.concern.duty.child')}</dd>
      </div>
      <div>
        <dt>{say('host.concern.duty.adultTitle')}</dt>
        <dd>{say('host.concern.duty.adult')}</dd>
      </div>
    </dl>
    <p>
      <strong>{say('host.concern.duty.unsure')}</strong>
    </p>
  </>
);
