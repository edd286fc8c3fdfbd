import type { PublicView } from '../../../shared/session/view.ts';
import type { TableConnection } from '../../lib/connection.ts';
import { say } from '../../lib/locale.ts';
import { pause } from '../../ui/icons.ts';
import { Button, Sheet } from '../../ui/index.ts';

interface Props {
  open: boolean;
  onClose(): void;
  view: PublicView;
  connection: TableConnection;
}

/** A rest for the whole group can be asked for by everyone at the table, and leaves no trace of who did. */
export const RestSheet = ({ open, onClose, view, connection }: Props) => (
  <Sheet title={say('play.pause.title')} closeWord={say('common.close')} open={open} onClose={onClose}>
    {view.phase === 'running' && !view.resting ? (
      <div class="pause-choice">
        <Button
          size="big"
          icon={pause}
          onClick={() => {
            onClose();
            void connection.act({ type: 'pause' });
          }}
        >
          {say('play.pause.all')}
        </Button>
        <p>{say('play.pause.all-told')}</p>
      </div>
    ) : (
      <p class="pause-later">{say(view.resting ? 'play.resting.told' : 'play.pause.all-later')}</p>
    )}
  </Sheet>
);
