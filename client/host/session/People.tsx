import { useRef, useState } from 'preact/hooks';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { guestName } from '../../leading/words.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { doorOpen, dotsThreeVertical, plus, userPlus } from '../../ui/icons.ts';
import { Button, Token } from '../../ui/index.ts';
import { useScrolls } from '../../ui/scrolls.ts';
import { useNoteDesk } from '../notes/desk.ts';
import { turnOf } from './acting.ts';
import { WellbeingAnswer, WellbeingQuestion } from './care/Wellbeing.tsx';
import { type Table, useConsole } from './console.ts';
import { may } from './may.ts';
import { PersonSheet } from './PersonSheet.tsx';
import { singleKeys } from './single-keys.ts';
import { WallCheck } from './WallCheck.tsx';
import './people.css';

interface Props extends Table {
  onActFor(seat: number): void;
  onAdd(): void;
}

/** The people at the table. Statuses and notes appear once the wall has been checked. */
export function People({ onActFor, onAdd, ...table }: Props) {
  const { view, lead } = table;
  const { wall } = useConsole();
  const [opened, setOpened] = useState<number>();
  const list = useRef<HTMLElement>(null);
  useScrolls(list);
  const sees = wall.state.value === 'private';
  return (
    <section ref={list} class="people" aria-label={say('host.console.people')}>
      <WallCheck />
      <Waiting {...table} />
      {sees && lead.wellbeing && <WellbeingQuestion {...table} />}
      <ul class="people-list">
        {view.seats.map((seat) => (
          <Person key={seat.number} seat={seat} table={table} sees={sees} onMore={() => setOpened(seat.number)} />
        ))}
      </ul>
      <div class="people-more">
        {may(lead, 'take-seat') && (
          <Button kind="quiet" size="small" icon={userPlus} onClick={onAdd}>
            {say('host.people.addSeat')}
          </Button>
        )}
        {sees && !lead.wellbeing && <WellbeingQuestion {...table} />}
        {sees && <Removed removed={lead.removed} />}
      </div>
      <PersonSheet table={table} seat={opened} sees={sees} onActFor={onActFor} onClose={() => setOpened(undefined)} />
    </section>
  );
}

interface PersonProps {
  seat: TableSeatView;
  table: Table;
  sees: boolean;
  onMore(): void;
}

function Person({ seat, table: { view, lead }, sees, onMore }: PersonProps) {
  const desk = useNoteDesk();
  const name = nameOf(seat);
  const turn = turnOf(view) === seat.number;
  const noted = desk.about.value === seat.number;
  return (
    <li class={`person ${turn ? 'person-turn' : ''}`}>
      <Token token={seat.token} size={2.2} />
      <div class="person-words">
        <strong>{seat.facilitator ? say('host.people.facilitator', { name }) : name}</strong>
        <span class="person-state">
          {sees ? stateWords(seat, turn, lead) : turn && say('host.people.state.turn')}
          {sees && !turn && lead.noTurnYet.includes(seat.number) && (
            <span class="person-no-turn">{say('host.care.noTurnYet')}</span>
          )}
        </span>
        {sees && lead.wellbeing && <WellbeingAnswer wellbeing={lead.wellbeing} seat={seat.number} />}
        {view.guests
          .filter(({ helps }) => helps === seat.number)
          .map((guest) => (
            <span key={guest.number}>{say('guest.helpedBy', { name: guestName(guest) })}</span>
          ))}
      </div>
      {sees && !lead.children && lead.notesAllowed.includes(seat.number) && (
        <Button
          kind="quiet"
          size="small"
          class="person-note"
          icon={plus}
          iconOnly
          aria-pressed={noted}
          aria-keyshortcuts={singleKeys.areOn ? [...String(seat.number)].join(' ') : undefined}
          data-key={singleKeys.areOn ? seat.number : undefined}
          onClick={() => desk.open(seat.number)}
        >
          {say('host.people.note', { name })}
        </Button>
      )}
      {may(lead, 'set-device') && (
        <Button kind="quiet" size="small" icon={dotsThreeVertical} iconOnly onClick={onMore}>
          {say('host.people.more', { name })}
        </Button>
      )}
    </li>
  );
}

function stateWords(seat: TableSeatView, turn: boolean, { presence }: Table['lead']): string {
  const state = presence.find((one) => one.seat === seat.number)?.state ?? 'here';
  if (state === 'stepped-out') return say('host.people.state.stepped-out');
  if (turn) return say('host.people.state.turn');
  if (seat.facilitator) return say('host.people.state.plays');
  if (seat.device === 'shared') return say('host.people.state.shared');
  return say(`host.people.state.${state}`);
}

/** Somebody came after the start: the facilitator opens the door. */
function Waiting({ lead }: Table) {
  const { act } = useConsole();
  if (lead.waiting.length === 0) return null;
  return (
    <section class="waiting" aria-labelledby="waiting">
      <h2 id="waiting">{say('host.console.waiting')}</h2>
      {lead.waiting.map((seat) => (
        <div key={seat.number} class="waiting-person" role="status">
          <Token token={seat.token} size={2} />
          <strong>{nameOf(seat)}</strong>
          {may(lead, 'let-in') && (
            <Button
              kind="primary"
              size="small"
              icon={doorOpen}
              aria-label={`${say('host.console.letIn')}: ${nameOf(seat)}`}
              onClick={() => void act({ type: 'let-in', seat: seat.number })}
            >
              {say('host.console.letIn')}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

function Removed({ removed }: { removed: readonly TableSeatView[] }) {
  const { act } = useConsole();
  if (removed.length === 0) return null;
  return (
    <details class="removed">
      <summary>{say('host.people.removedBefore')}</summary>
      {removed.map((seat) => (
        <Button
          key={seat.number}
          kind="quiet"
          size="small"
          onClick={() => void act({ type: 'restore-seat', seat: seat.number })}
        >
          {say('host.people.restore', { name: nameOf(seat) })}
        </Button>
      ))}
    </details>
  );
}
