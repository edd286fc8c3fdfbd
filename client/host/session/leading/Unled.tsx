import { guestName, leadingGuest } from '../../../leading/words.ts';
import { say } from '../../../lib/locale.ts';
import { usersThree } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { type Table, useConsole } from '../console.ts';
import './leading.css';

/** Whoever leads has been out of touch for too long: the table rests. Those who may, go on. */
export function Unled({ view, lead: { me, settings } }: Table) {
  const { act } = useConsole();
  if (!view.unled || me.wheel) return null;
  const own = me.role === 'facilitator';
  const leader = leadingGuest(view);
  const mayTake =
    own || (settings.unled === 'guest' && (me.role === 'co-facilitator' || me.role === 'peer-facilitator'));
  return (
    <Notice icon={usersThree} class="unled">
      <p>{leader ? say('guest.unled.guest', { name: guestName(leader) }) : say('guest.unled.told')}</p>
      {mayTake && !own && <p>{say('guest.unled.may')}</p>}
      {mayTake && (
        <Button kind="primary" size="small" onClick={() => void act({ type: 'take-wheel' })}>
          {say(own ? 'guest.sheet.take' : 'guest.sheet.takeOver')}
        </Button>
      )}
    </Notice>
  );
}
