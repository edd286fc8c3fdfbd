import { useState } from 'preact/hooks';
import { type GuestRole, guestRoles } from '../../../../shared/session/actor.ts';
import { say } from '../../../lib/locale.ts';
import { nameOf } from '../../../lib/names.ts';
import { arrowLeft, arrowRight } from '../../../ui/icons.ts';
import { Button, Pick, Token } from '../../../ui/index.ts';
import { type Table, useConsole } from '../console.ts';

/** What somebody is invited as; for a helper, whom they help. */
export function Invite({ table: { view }, onBack }: { table: Table; onBack(): void }) {
  const { act } = useConsole();
  const [role, setRole] = useState<GuestRole>('co-facilitator');
  const [wished, setWished] = useState<number>();
  const [busy, setBusy] = useState(false);
  const seats = view.seats.filter(({ facilitator }) => !facilitator);
  const helped = seats.find(({ number }) => number === wished) ?? seats[0];
  const ready = role !== 'helper' || helped !== undefined;

  async function invite(): Promise<void> {
    if (!ready || busy) return;
    setBusy(true);
    await act({ type: 'invite-guest', role, ...(role === 'helper' && helped ? { helps: helped.number } : {}) });
    setBusy(false);
  }
  return (
    <div class="leading">
      <fieldset class="leading-roles">
        <legend>{say('guest.invite.what')}</legend>
        {guestRoles.map((one) => (
          <Pick key={one} class="leading-role" name="role" chosen={one === role} onPick={() => setRole(one)}>
            <strong>{say(`common.leading.role.${one}`)}</strong>
            <span>{say(`guest.told.${one}`)}</span>
          </Pick>
        ))}
      </fieldset>
      {role === 'helper' &&
        (seats.length > 0 ? (
          <fieldset class="leading-seats">
            <legend>{say('guest.invite.helps')}</legend>
            {seats.map((seat) => (
              <Pick
                key={seat.number}
                class="leading-seat"
                name="helps"
                chosen={seat === helped}
                onPick={() => setWished(seat.number)}
              >
                <Token token={seat.token} size={1.6} />
                <span>{nameOf(seat)}</span>
              </Pick>
            ))}
          </fieldset>
        ) : (
          <p class="soft">{say('guest.invite.nobodyToHelp')}</p>
        ))}
      <div class="form-row">
        <Button kind="primary" iconAfter={arrowRight} busy={busy} aria-disabled={!ready} onClick={() => void invite()}>
          {say('guest.invite.make')}
        </Button>
        <Button kind="quiet" icon={arrowLeft} onClick={onBack}>
          {say('guest.invite.back')}
        </Button>
      </div>
    </div>
  );
}
