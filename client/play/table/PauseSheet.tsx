import type { PublicView, SeatView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { coffee, moonStars, pause } from '../../ui/icons.ts';
import { Button, Sheet } from '../../ui/index.ts';

interface Props {
  open: boolean;
  onClose(): void;
  view: PublicView;
  own: SeatView;
  act(command: { type: string }): Promise<void>;
}

/** Resting needs no reason and leaves no trace. */
export function PauseSheet({ open, onClose, view, own, act }: Props) {
  const choose = (type: string) => () => {
    onClose();
    void act({ type });
  };
  return (
    <Sheet title={say('play.pause.title')} closeWord={say('common.close')} open={open} onClose={onClose}>
      {own.steppedOut ? (
        <Button kind="primary" size="big" icon={coffee} onClick={choose('step-in')}>
          {say('play.out.back')}
        </Button>
      ) : (
        <div class="pause-choice">
          <Button kind="primary" size="big" icon={moonStars} onClick={choose('step-out')}>
            {say('play.pause.mine')}
          </Button>
          <p>{say('play.pause.mine-told')}</p>
        </div>
      )}
      {!view.resting &&
        (view.phase === 'running' && !own.waiting ? (
          <div class="pause-choice">
            <Button size="big" icon={pause} onClick={choose('pause')}>
              {say('play.pause.all')}
            </Button>
            <p>{say('play.pause.all-told')}</p>
          </div>
        ) : (
          <p class="pause-later">{say('play.pause.all-later')}</p>
        ))}
    </Sheet>
  );
}
