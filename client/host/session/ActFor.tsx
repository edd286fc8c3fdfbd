import type { SeatView, TableSeatView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { faceOf } from '../../activities/index.ts';
import { say } from '../../lib/locale.ts';
import { nameOf, whose } from '../../lib/names.ts';
import { check } from '../../ui/icons.ts';
import { Icon, Pick, Token } from '../../ui/index.ts';
import type { Acting } from './acting.ts';
import { seatNumbered, type Table, useConsole } from './console.ts';
import './acting.css';

interface Props {
  acting: Acting;
  table: Table;
  pack: OpenPack;
  text: PackText;
}

/** The seats that are led from here: the facilitator's own, those without a phone, and one whose phone failed. */
export function ActFor({ acting, table, pack, text }: Props) {
  const { view, lead } = table;
  const seat = seatNumbered(view, acting.seat);
  if (!seat || !view.play) return null;
  const turn = acting.led.find((one) => one.seat === seat.number)?.need === 'turn';
  return (
    <div class="act-for">
      {(turn || acting.led.length === 1) && (
        <p class="act-who">
          <Token token={seat.token} size={1.7} /> {turn ? say('common.turn', { whose: whose(seat) }) : nameOf(seat)}
        </p>
      )}
      {!turn && acting.led.length > 1 && (
        <fieldset class="act-for-seats">
          <legend class="visually-hidden">{say('host.console.onlyHere')}</legend>
          {acting.led.map((one) => (
            <SeatTab
              key={one.seat}
              seat={seatNumbered(view, one.seat)}
              now={one.seat === seat.number}
              own={one.seat === lead.seat}
              answered={one.need === undefined}
              onPick={acting.pick}
            />
          ))}
        </fieldset>
      )}
      <SeatControls
        key={`${view.at} ${seat.number}`}
        seat={seat}
        own={acting.led.find((one) => one.seat === seat.number)?.own}
        table={table}
        pack={pack}
        text={text}
      />
    </div>
  );
}

interface TabProps {
  seat: TableSeatView | undefined;
  now: boolean;
  own: boolean;
  answered: boolean;
  onPick(seat: number): void;
}

const SeatTab = ({ seat, now, own, answered, onPick }: TabProps) =>
  seat ? (
    <Pick class="seat-tab" name="act-for" chosen={now} onPick={() => onPick(seat.number)}>
      <Token token={seat.token} size={1.6} />
      <span>{own ? say('host.console.youSuffix', { name: nameOf(seat) }) : nameOf(seat)}</span>
      {answered && <Icon of={check} size={0.9} label={say('host.console.answered')} />}
    </Pick>
  ) : null;

interface ControlsProps {
  seat: TableSeatView;
  own: SeatView | undefined;
  table: Table;
  pack: OpenPack;
  text: PackText;
}

function SeatControls({ seat, own, table: { view }, pack, text }: ControlsProps) {
  const console = useConsole();
  const { play } = view;
  if (!play) return null;
  const { Controls } = faceOf(play.kind);
  const act = async (command: { type: string }) => void (await console.play(command, seat.number));
  return (
    <div class="seat-controls">
      <Controls
        meeting={view}
        play={play as never}
        own={own?.play as never}
        seat={seat.number}
        kept={own?.kept ?? []}
        pack={pack}
        text={text}
        act={act}
        onBehalf
        mayBeSeen={console.wall.state.value !== 'private'}
      />
    </div>
  );
}
