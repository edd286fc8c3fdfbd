import { say } from '../../lib/locale.ts';
import { Sheet } from '../../ui/index.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { spacedCode } from '../code.ts';
import { useConsole } from './console.ts';

/** The code and QR for somebody who comes late. */
export function InviteSheet({ open, onClose }: { open: boolean; onClose(): void }) {
  const { summary } = useConsole();
  return (
    <Sheet title={say('host.lobby.title')} closeWord={say('host.close')} open={open} onClose={onClose} place="middle">
      <p>
        {say('host.lobby.how')} <strong class="lobby-origin">{summary.joinOrigin.replace(/^https?:\/\//, '')}</strong>
      </p>
      <div class="invite">
        <QrCode value={summary.joinOrigin + summary.joinPath} label={say('host.lobby.how')} />
        <p class="lobby-code" translate={false}>
          {spacedCode(summary.code)}
        </p>
      </div>
    </Sheet>
  );
}
