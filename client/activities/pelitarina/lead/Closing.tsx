import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { trash } from '../../../ui/icons.ts';
import { Button, Sheet } from '../../../ui/index.ts';
import type { Giving } from '../Lead.tsx';

/** What nobody has chosen to leave here is erased for good: asked once more before it is. */
export function Closing({ giving: { busy, give } }: { giving: Giving }) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button kind="primary" icon={trash} onClick={() => setAsked(true)}>
        {say('host.lead.pelitarina.do.close')}
      </Button>
      <Sheet
        title={say('host.lead.pelitarina.close.sure')}
        closeWord={say('host.close')}
        open={asked}
        onClose={() => setAsked(false)}
        place="middle"
      >
        <p>{say('host.lead.pelitarina.close.erased')}</p>
        <p>{say('host.lead.pelitarina.close.saved')}</p>
        <div class="lifeline-sure">
          <Button kind="primary" icon={trash} busy={busy !== undefined} onClick={() => void give({ type: 'go-on' })}>
            {say('host.lead.pelitarina.close.now')}
          </Button>
          <Button onClick={() => setAsked(false)}>{say('host.lead.pelitarina.close.notYet')}</Button>
        </div>
      </Sheet>
    </>
  );
}
