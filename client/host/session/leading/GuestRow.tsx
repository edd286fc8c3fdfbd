import { useState } from 'preact/hooks';
import type { FacilitatorView } from '../../../../shared/session/view.ts';
import { guestName, guestRole } from '../../../leading/words.ts';
import { say } from '../../../lib/locale.ts';
import { qrCode, trash } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { type Table, useConsole } from '../console.ts';
import { may } from '../may.ts';

type Guest = FacilitatorView['guests'][number];

interface Props {
  guest: Guest;
  table: Table;
  /** shows the invitation again */
  onShow(): void;
}

/** One guest: who, in touch or not, and what can be done. Removing asks once. */
export function GuestRow({ guest, table, onShow }: Props) {
  const { act } = useConsole();
  const [asking, setAsking] = useState(false);
  const { lead, view } = table;
  const { number } = guest;
  const name = guestName(guest);
  const role = guestRole(guest, view);
  const leads = view.wheel === number;
  return (
    <li class="leading-guest">
      <div class="leading-words">
        <strong>{name}</strong>
        <span>{[guest.name && role, stateOf(guest, leads)].filter(Boolean).join(' · ')}</span>
      </div>
      {canLead(guest) && !leads && may(lead, 'hand-wheel') && (
        <Button
          size="small"
          aria-label={say('guest.sheet.giveTo', { name })}
          onClick={() => void act({ type: 'hand-wheel', to: number })}
        >
          {say('guest.sheet.give')}
        </Button>
      )}
      {may(lead, 'invite-guest') && (
        <Button kind="quiet" size="small" icon={qrCode} iconOnly onClick={onShow}>
          {say('guest.sheet.showOf', { name })}
        </Button>
      )}
      {may(lead, 'remove-guest') && (
        <Button kind="quiet" size="small" icon={trash} iconOnly onClick={() => setAsking(true)}>
          {say('guest.sheet.removeOf', { name })}
        </Button>
      )}
      {asking && (
        <div class="leading-sure" role="alert">
          <p>{say('guest.sheet.removeSure', { name })}</p>
          <Button size="small" onClick={() => void act({ type: 'remove-guest', guest: number })}>
            {say('guest.sheet.removeYes')}
          </Button>
          <Button kind="quiet" size="small" onClick={() => setAsking(false)}>
            {say('guest.sheet.removeNo')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Whether the lead can be handed to a guest: an observer or a helper never leads. */
export const canLead = ({ role, state }: Guest): boolean =>
  state === 'here' && (role === 'co-facilitator' || role === 'peer-facilitator');

function stateOf({ state, inTouch }: Guest, leads: boolean): string {
  if (state === 'invited') return say('guest.sheet.invited');
  if (!inTouch) return say('guest.sheet.away');
  return say(leads ? 'guest.sheet.leads' : 'guest.sheet.here');
}
