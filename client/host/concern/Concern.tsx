import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { lifebuoy } from '../../ui/icons.ts';
import { Button, Sheet } from '../../ui/index.ts';
import { type Table, useConsole } from '../session/console.ts';

/** Something serious has happened: the table rests as at any pause, and whoever leads is shown a short path. */
export function Concern({ lead }: Table) {
  const { act } = useConsole();
  const [open, setOpen] = useState(false);
  if (lead.me.role === 'observer') return null;
  const begin = () => {
    setOpen(true);
    void act({ type: 'pause' });
  };
  return (
    <>
      <Button kind="quiet" icon={lifebuoy} onClick={begin}>
        {say('host.concern.open')}
      </Button>
      <Sheet
        title={say('host.concern.open')}
        closeWord={say('host.close')}
        open={open}
        onClose={() => setOpen(false)}
        place="middle"
      >
        <p>{say('host.concern.quiet')}</p>
      </Sheet>
    </>
  );
}
