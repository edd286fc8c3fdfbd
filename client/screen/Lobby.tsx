import { useEffect, useRef } from 'preact/hooks';
import type { PublicView, TableSeatView } from '../../shared/session/view.ts';
import type { DoorOpened } from '../../shared/wire/api.ts';
import { announce } from '../lib/announce.ts';
import { say } from '../lib/locale.ts';
import { nameOf } from '../lib/names.ts';
import { warmStage } from '../stage/stage.ts';
import { Token } from '../ui/index.ts';
import { QrCode } from '../ui/QrCode.tsx';
import { Code, spokenCode } from './Code.tsx';
import { Felt } from './Felt.tsx';

/** Before play: how to come to the table, and who has come. */
export function Lobby({ view, join }: { view: PublicView; join: DoorOpened['join'] }) {
  useArrivals(view.seats);
  useEffect(warmStage, []);
  const host = join?.origin.replace(/^https?:\/\//, '');
  return (
    <div class="lobby">
      <Felt class="lobby-felt">
        <div class="lobby-welcome">
          <h1>{say('screen.lobby.welcome')}</h1>
          {view.seats.length === 0 && <p>{say('screen.lobby.nobody')}</p>}
        </div>
        <ul class="lobby-seats" aria-label={say('screen.lobby.here')}>
          {view.seats.map((seat, index) => (
            <Seat key={seat.number} seat={seat} index={index} count={view.seats.length} />
          ))}
        </ul>
      </Felt>
      <section class="lobby-join" aria-labelledby="how-to-join">
        <h2 id="how-to-join">{say('screen.lobby.how')}</h2>
        <div class="lobby-scan">
          {join && <QrCode value={join.origin + join.path} label={say('screen.qr')} />}
          <p>{say('screen.lobby.scan')}</p>
        </div>
        <p class="lobby-type">
          {say('screen.lobby.type')} {host && <strong>{host}</strong>}
        </p>
        <Code code={view.code} />
        <span class="visually-hidden">{`${say('screen.code')}: ${spokenCode(view.code)}`}</span>
        <p class="lobby-without">{say('screen.lobby.without')}</p>
      </section>
      <p class="lobby-privacy">{say('screen.privacy')}</p>
    </div>
  );
}

/** A token on the felt's edge. The first sits at the top; the places grow closer as people come. */
function Seat({ seat, index, count }: { seat: TableSeatView; index: number; count: number }) {
  const place = (element: HTMLLIElement | null) => {
    const angle = (index / Math.max(count, 6)) * Math.PI * 2 - Math.PI / 2;
    element?.style.setProperty('left', `${50 + Math.cos(angle) * 35.5}%`);
    element?.style.setProperty('top', `${50 + Math.sin(angle) * 35.5}%`);
  };
  return (
    <li ref={place} class="lobby-seat">
      <Token token={seat.token} size={2.5} />
      <span class="lobby-name">{nameOf(seat)}</span>
    </li>
  );
}

/** Says who has come, once for each. */
function useArrivals(seats: readonly TableSeatView[]): void {
  const known = useRef<Set<number>>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(seats.map(({ number }) => number));
    const arrived = before && seats.filter(({ number }) => !before.has(number));
    if (arrived?.length) announce(arrived.map((seat) => say('screen.lobby.arrived', { name: nameOf(seat) })).join(' '));
  }, [seats]);
}
