import type { PublicView } from '../../shared/session/view.ts';
import type { DoorOpened } from '../../shared/wire/api.ts';
import { say } from '../lib/locale.ts';
import { nameOf } from '../lib/names.ts';
import { Token } from '../ui/index.ts';
import { QrCode } from '../ui/QrCode.tsx';
import { spacedCode, spokenCode } from './Code.tsx';

/** The way in for latecomers, and who sits at the table. */
export function CodeBar({
  view,
  join,
  turn,
}: {
  view: PublicView;
  join: DoorOpened['join'];
  turn: number | undefined;
}) {
  return (
    <aside class="code-bar" aria-label={say('screen.lobby.how')}>
      {join && <QrCode value={join.origin + join.path} label={say('screen.qr')} />}
      <p class="code-bar-way">
        <span>
          {say('screen.latecomers')} <strong>{join?.origin.replace(/^https?:\/\//, '')}</strong>
        </span>
        <span class="code-bar-code" aria-hidden="true">
          {spacedCode(view.code)}
        </span>
        <span class="visually-hidden">{`${say('screen.code')}: ${spokenCode(view.code)}`}</span>
      </p>
      <ul
        class="code-bar-seats"
        data-rows={view.seats.length > 8 ? 'three' : view.seats.length > 6 ? 'long' : undefined}
        aria-label={say('screen.lobby.here')}
      >
        {view.seats.map((seat) => (
          <li key={seat.number}>
            <Token token={seat.token} size={1} label={nameOf(seat)} glow={seat.number === turn} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
