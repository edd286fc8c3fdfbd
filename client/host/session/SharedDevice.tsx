import { say } from '../../lib/locale.ts';
import { copy, userPlus } from '../../ui/icons.ts';
import { Button, Sheet } from '../../ui/index.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { useConsole } from './console.ts';

/** The address for the device that goes around, and a seat for each who uses it. */
export function SharedDevice({ open, onClose, onAdd }: { open: boolean; onClose(): void; onAdd(): void }) {
  const { summary, toasts } = useConsole();
  const address = summary.joinOrigin + summary.devicePath;
  // On plain http there is no clipboard; then the address is there to be read.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  const copyAddress = () =>
    void navigator.clipboard.writeText(address).then(() => toasts.show(say('host.device.copied')));
  return (
    <Sheet title={say('host.device.title')} closeWord={say('host.close')} open={open} onClose={onClose} place="middle">
      <p>{say('host.lobby.sharedDeviceText')}</p>
      <div class="device-way">
        <QrCode value={address} label={say('host.device.title')} />
        <div>
          <p>{say('host.device.text')}</p>
          <p class="device-address">{address}</p>
          {canCopy && (
            <Button size="small" icon={copy} onClick={copyAddress}>
              {say('host.device.copy')}
            </Button>
          )}
        </div>
      </div>
      <Button
        kind="primary"
        icon={userPlus}
        onClick={() => {
          onClose();
          onAdd();
        }}
      >
        {say('host.lobby.addShared')}
      </Button>
    </Sheet>
  );
}
