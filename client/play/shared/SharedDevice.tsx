import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicView } from '../../../shared/session/view.ts';
import { forgetAnnounced } from '../../lib/announce.ts';
import { useBreak } from '../../lib/break-time.ts';
import type { TableConnection } from '../../lib/connection.ts';
import { type Locale, locale, say, setLocale } from '../../lib/locale.ts';
import { usePack } from '../../lib/texts.ts';
import { Button } from '../../ui/index.ts';
import { Still } from '../table/Still.tsx';
import { TouchBanner } from '../table/TouchBanner.tsx';
import { Curtain } from './Curtain.tsx';
import { InHand } from './InHand.tsx';
import { beatOf, nextSeat } from './next.ts';

/**
 * One phone that is passed around. Between two people a curtain falls, and what the last one saw is gone from the
 * page before the next one looks.
 */
export function SharedDevice({ connection }: { connection: TableConnection }) {
  const table = connection.table.value;
  const touch = connection.touch.value;
  const [holding, setHolding] = useState<number>();
  const done = useRef<{ beat: string; seats: Set<number> }>({ beat: '', seats: new Set() });
  const view = table?.view;
  const rest = view && restOf(view);
  if (view && done.current.beat !== beatOf(view)) done.current = { beat: beatOf(view), seats: new Set() };

  function cover(): void {
    if (holding === undefined) return;
    done.current.seats.add(holding);
    setHolding(undefined);
    forgetAnnounced();
    connection.cover();
  }
  // A new connection knows nobody, and a break may be long: whoever has the device then says so again.
  useEffect(() => {
    if (touch.state !== 'in-touch' || rest) cover();
  }, [touch.state, rest]);

  const seats = view?.seats.filter(({ device }) => device === 'shared') ?? [];
  const next = view && nextSeat(view, seats, done.current.seats);
  const pause = useBreak(view?.breakUntil, connection.clockAhead.value);
  const words = usePack(view?.pack, locale.value);
  const languages = useLanguages(holding ?? next?.number);

  if (touch.state === 'gone' || touch.state === 'replaced' || touch.state === 'removed')
    return (
      <Still title={say('play.gone.title')} told={say('play.gone.told')}>
        <Button kind="primary" size="big" onClick={connection.comeBack}>
          {say('play.removed.again')}
        </Button>
      </Still>
    );
  if (!view || !words) return <Still told={say('play.join.returning')} />;
  if (view.phase === 'ended') return <Still title={say('play.ended.title')} told={say('play.ended.told')} />;
  const holder = seats.find(({ number }) => number === holding);
  const own = table.own?.seat === holding ? table.own : undefined;
  if (holder && own && view.play)
    return <InHand connection={connection} view={view} own={own} holder={holder} {...words} onDone={cover} />;
  return (
    <>
      <TouchBanner touch={touch} />
      <Curtain
        seats={seats}
        next={next}
        rest={rest}
        pause={pause}
        languages={words.pack.locales}
        onTake={(seat) => {
          languages.keep(seat);
          setHolding(seat);
          connection.hand(seat).catch(() => setHolding((now) => (now === seat ? undefined : now)));
        }}
      />
    </>
  );
}

/** Why nobody needs the device just now, if so. */
function restOf(view: PublicView): 'lobby' | 'resting' | undefined {
  if (view.phase === 'lobby') return 'lobby';
  return view.resting || !view.play ? 'resting' : undefined;
}

/** Each in their own language: what somebody chose comes back with their turn. */
function useLanguages(seat: number | undefined) {
  const chosen = useRef(new Map<number, Locale>());
  useEffect(() => {
    const before = seat === undefined ? undefined : chosen.current.get(seat);
    if (before) void setLocale(before);
  }, [seat]);
  return { keep: (taker: number) => void chosen.current.set(taker, locale.peek()) };
}
