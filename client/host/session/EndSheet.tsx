import { faceOf } from '../../activities/index.ts';
import { say } from '../../lib/locale.ts';
import { flagCheckered } from '../../ui/icons.ts';
import { Button, Sheet } from '../../ui/index.ts';
import { type Table, useConsole } from './console.ts';

interface Props {
  how: 'calmly' | 'now' | undefined;
  table: Table;
  onClose(): void;
}

/** Asks before a meeting ends: a gentle end within two minutes, or at once. */
export function EndSheet({ how, table: { view }, onClose }: Props) {
  const { act } = useConsole();
  const give = (type: 'end' | 'end-gracefully') => {
    onClose();
    void act({ type });
  };
  const calmly = how === 'calmly' && !view.closing;
  const leaving = view.play && faceOf(view.play.kind).leaving;
  return (
    <Sheet
      title={say(calmly ? 'host.bar.endTitle' : 'host.bar.finish')}
      closeWord={say('host.close')}
      open={how !== undefined}
      onClose={onClose}
      place="middle"
    >
      {leaving?.asks(view.play as never) && <leaving.Told />}
      {calmly ? (
        <>
          <p>{say('host.bar.endText')}</p>
          <Button kind="primary" size="big" icon={flagCheckered} onClick={() => give('end-gracefully')}>
            {say('host.bar.endYes')}
          </Button>
          <p class="soft">{say('host.bar.endNowText')}</p>
          <Button onClick={() => give('end')}>{say('host.bar.endNow')}</Button>
        </>
      ) : (
        <>
          <p>{say('host.bar.finishText')}</p>
          <Button kind="primary" size="big" icon={flagCheckered} onClick={() => give('end')}>
            {say('host.bar.finish')}
          </Button>
        </>
      )}
    </Sheet>
  );
}
