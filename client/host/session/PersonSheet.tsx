import { useState } from 'preact/hooks';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { check, handHeart, trash, x } from '../../ui/icons.ts';
import { Button, Line, Sheet } from '../../ui/index.ts';
import { seatNumbered, type Table, useConsole } from './console.ts';
import { may } from './may.ts';

interface Props {
  table: Table;
  /** undefined: closed */
  seat: number | undefined;
  /** the wall has been checked: what concerns notes may be shown */
  sees: boolean;
  onActFor(seat: number): void;
  onClose(): void;
}

/** Everything that can be done for one seat. */
export function PersonSheet({ table, seat: number, sees, onActFor, onClose }: Props) {
  const seat = seatNumbered(table.view, number);
  return (
    <Sheet
      title={seat ? nameOf(seat) : ''}
      closeWord={say('host.close')}
      open={seat !== undefined}
      onClose={onClose}
      place="middle"
    >
      {seat && <Inside seat={seat} table={table} sees={sees} onActFor={onActFor} onClose={onClose} />}
    </Sheet>
  );
}

interface InsideProps extends Omit<Props, 'seat'> {
  seat: TableSeatView;
}

function Inside({ seat, table, sees, onActFor, onClose }: InsideProps) {
  const { act, toasts } = useConsole();
  const [name, setName] = useState(seat.name ?? '');
  const led = table.lead.seats.some((one) => one.seat === seat.number);
  const changed = name.trim() !== '' && name.trim() !== seat.name;

  /** A phone that has failed shows nothing: from now on the seat is led from here, and its cards lie open. */
  async function takeOver() {
    onClose();
    onActFor(seat.number);
    if (seat.device !== 'own' || !(await act({ type: 'set-device', seat: seat.number, device: 'none' }))) return;
    toasts.show(say('host.people.actsFor', { name: nameOf(seat) }), {
      word: say('host.people.undo'),
      run: () => void act({ type: 'set-device', seat: seat.number, device: 'own' }),
    });
  }

  async function remove() {
    onClose();
    if (await act({ type: 'remove-seat', seat: seat.number }))
      toasts.show(say('host.people.removed', { name: nameOf(seat) }), {
        word: say('host.people.undo'),
        run: () => void act({ type: 'restore-seat', seat: seat.number }),
      });
  }
  return (
    <div class="person-sheet">
      {!led && (
        <Button icon={handHeart} onClick={() => void takeOver()}>
          {say('host.people.actFor')}
        </Button>
      )}
      {sees && !seat.facilitator && may(table.lead, 'allow-notes') && (
        <NotesLeave seat={seat} allowed={table.lead.notesAllowed.includes(seat.number)} />
      )}
      {may(table.lead, 'rename') && (
        <form
          class="rename"
          onSubmit={(event) => {
            event.preventDefault();
            if (changed)
              void act({
                type: 'rename',
                seat: seat.number,
                name: name.trim(),
              }).then((done) => done && onClose());
          }}
        >
          <Line label={say('host.people.rename')} value={name} max={20} onWrite={setName} />
          <Button type="submit" aria-disabled={!changed}>
            {say('host.people.save')}
          </Button>
        </form>
      )}
      {may(table.lead, 'remove-seat') && (
        <Button kind="quiet" icon={trash} onClick={() => void remove()}>
          {say('host.people.remove')}
        </Button>
      )}
    </div>
  );
}

/** Leave to take notes: what to ask, and the answer. Saying no changes nothing and is shown to nobody else. */
function NotesLeave({ seat, allowed }: { seat: TableSeatView; allowed: boolean }) {
  const { act } = useConsole();
  const answer = (allow: boolean) => void act({ type: 'allow-notes', seat: seat.number, allow });
  return (
    <section class="notes-leave">
      <h3>{say('host.people.notesAsk')}</h3>
      <p>{say('host.people.notesText')}</p>
      <p class="soft">
        {say('host.people.notesNow', {
          answer: say(allowed ? 'host.people.answerYes' : 'host.people.answerNo'),
        })}{' '}
        {seat.device === 'own' && say('host.people.notesOwn')}
      </p>
      <div class="form-row">
        <Button size="small" icon={check} aria-pressed={allowed} onClick={() => answer(true)}>
          {say('host.people.notesAllow')}
        </Button>
        <Button kind="quiet" size="small" icon={x} onClick={() => answer(false)}>
          {say('host.people.notesDeny')}
        </Button>
      </div>
    </section>
  );
}
