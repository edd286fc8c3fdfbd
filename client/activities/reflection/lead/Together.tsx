import type { TableSeatView } from '../../../../shared/session/view.ts';
import { say } from '../../../lib/locale.ts';
import { nameOf } from '../../../lib/names.ts';
import { Sheet } from '../../../ui/index.ts';
import { Look } from '../controls/Look.tsx';
import type { ReflectionLead } from '../Lead.tsx';

interface Props extends ReflectionLead {
  /** who looks; undefined: closed */
  seat: TableSeatView | undefined;
  onClose(): void;
}

/**
 * Covers the console while somebody without a phone looks at their own life. Large and calm; nothing of anybody else is
 * on it, and when it closes nothing stays but what the person chose to keep.
 */
export function Together({ play, lead, pack, text, act, seat, onClose }: Props) {
  const kept = lead.seats.find((one) => one.seat === seat?.number)?.kept ?? [];
  return (
    <Sheet
      title={seat ? nameOf(seat) : ''}
      closeWord={say('host.close')}
      open={seat !== undefined}
      onClose={onClose}
      place="middle"
      class="look-together"
    >
      {seat && (
        <Look
          key={seat.number}
          play={play}
          pack={pack}
          text={text}
          kept={kept}
          code={undefined}
          beside
          act={(command) => act(command, seat.number)}
          onDone={onClose}
        />
      )}
    </Sheet>
  );
}
