import { createPortal } from 'preact/compat';
import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { coffee } from '../../../ui/icons.ts';
import { Button, Sheet } from '../../../ui/index.ts';
import { useConsole } from '../console.ts';
import './resting.css';

const lengths = [5, 10, 15, 20];

/** A break with coffee, as long as whoever leads says: everybody sees when it goes on. */
export function BreakButton() {
  const { act } = useConsole();
  const [open, setOpen] = useState(false);
  const begin = (minutes: number) => {
    setOpen(false);
    void act({ type: 'begin-break', minutes });
  };
  return (
    <>
      <Button kind="quiet" icon={coffee} onClick={() => setOpen(true)}>
        {say('host.arc.break')}
      </Button>
      {createPortal(
        <Sheet
          title={say('host.arc.breakTitle')}
          closeWord={say('host.close')}
          open={open}
          onClose={() => setOpen(false)}
          place="middle"
        >
          <div class="break-lengths">
            {lengths.map((minutes) => (
              <Button key={minutes} size="big" onClick={() => begin(minutes)}>
                {say('host.arc.minutes', { minutes })}
              </Button>
            ))}
          </div>
          <p class="soft">{say('host.arc.breakText')}</p>
        </Sheet>,
        document.body,
      )}
    </>
  );
}
