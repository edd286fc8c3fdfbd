import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { trash } from '../../../ui/icons.ts';
import { Button, Sheet } from '../../../ui/index.ts';
import type { LeavingProps } from '../../face.ts';
import type { Giving } from '../Lead.tsx';

/** What nobody has chosen to leave here is erased for good: asked once more before it is. */
export function Closing({ giving: { busy, give } }: { giving: Giving }) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button kind="primary" icon={trash} onClick={() => setAsked(true)}>
        {say('host.lead.pelitarina.do.close')}
      </Button>
      <LeavingSheet
        open={asked}
        busy={busy !== undefined}
        onLeave={() => void give({ type: 'go-on' })}
        onClose={() => setAsked(false)}
      />
    </>
  );
}

export const LeavingSheet = ({ open, busy, onLeave, onClose }: LeavingProps) => (
  <Sheet
    title={say('host.lead.pelitarina.close.sure')}
    closeWord={say('host.close')}
    open={open}
    onClose={onClose}
    place="middle"
  >
    <LeavingTold />
    <div class="lifeline-sure">
      <Button kind="primary" icon={trash} busy={busy} onClick={onLeave}>
        {say('host.lead.pelitarina.close.now')}
      </Button>
      <Button onClick={onClose}>{say('host.lead.pelitarina.close.notYet')}</Button>
    </div>
  </Sheet>
);

/** What is lost, and what to ask first. */
export const LeavingTold = () => (
  <>
    <p>{say('host.lead.pelitarina.close.erased')}</p>
    <p>{say('host.lead.pelitarina.close.saved')}</p>
  </>
);
