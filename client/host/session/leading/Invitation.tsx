import type { GuestView } from '../../../../shared/session/view.ts';
import { guestName, guestRole } from '../../../leading/words.ts';
import { say } from '../../../lib/locale.ts';
import { arrowLeft, copy } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { QrCode } from '../../../ui/QrCode.tsx';
import { fetchInvitation } from '../../api.ts';
import { spacedCode } from '../../code.ts';
import { Failed } from '../../Failed.tsx';
import { useFetched } from '../../fetched.ts';
import { type Table, useConsole } from '../console.ts';
import { WallCheck } from '../WallCheck.tsx';

interface Props {
  guest: GuestView;
  table: Table;
  onBack(): void;
}

/** QR, link and the two codes. Whoever reads them may come in, so they are not for the wall. */
export function Invitation({ guest, table, onBack }: Props) {
  const { wall } = useConsole();
  const role = guestRole(guest, table.view);
  const isPrivate = wall.state.value === 'private';
  return (
    <div class="leading">
      <h3>{guest.name ? `${guestName(guest)} · ${role}` : role}</h3>
      {!isPrivate && <p>{say('guest.invitation.hidden')}</p>}
      <WallCheck />
      {isPrivate && <Ways guest={guest.number} />}
      <Button kind="quiet" icon={arrowLeft} onClick={onBack}>
        {say('guest.invite.back')}
      </Button>
    </div>
  );
}

function Ways({ guest }: { guest: number }) {
  const { summary, toasts } = useConsole();
  const invitation = useFetched(`guest-${guest}`, () => fetchInvitation(summary.id, guest));
  if (invitation.state === 'loading') return <p class="soft">{say('host.loading')}</p>;
  if (invitation.state === 'failed') return <Failed failure={invitation.failure} again={invitation.again} />;
  const { path, code, invite } = invitation.value;
  const link = summary.joinOrigin + path;
  // On plain http there is no clipboard; then the link is there to be read.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  const copyLink = () =>
    void navigator.clipboard.writeText(link).then(() => toasts.show(say('guest.invitation.copied')));
  return (
    <>
      <div class="leading-scan">
        <QrCode value={link} label={say('guest.invitation.qr')} />
        <div>
          <p>{say('guest.invitation.scan')}</p>
          <p class="soft">{say('guest.invitation.link')}</p>
          <p class="leading-link">{link}</p>
          {canCopy && (
            <Button size="small" icon={copy} onClick={copyLink}>
              {say('guest.invitation.copy')}
            </Button>
          )}
        </div>
      </div>
      <p>{say('guest.invitation.codes', { address: `${summary.joinOrigin.replace(/^https?:\/\//, '')}/g` })}</p>
      <dl class="leading-codes" translate={false}>
        <div>
          <dt>{say('guest.invitation.code')}</dt>
          <dd>{spacedCode(code)}</dd>
        </div>
        <div>
          <dt>{say('guest.invitation.invite')}</dt>
          <dd>{spacedCode(invite)}</dd>
        </div>
      </dl>
      <p class="soft">{say('guest.invitation.until')}</p>
    </>
  );
}
