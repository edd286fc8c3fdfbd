import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicView } from '../../../shared/session/view.ts';
import { seatFaceOf } from '../../activities/seats.ts';
import type { TableConnection } from '../../lib/connection.ts';
import { locale, say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { packOf, textOf } from '../../lib/texts.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { Still } from '../table/Still.tsx';
import { TopBar } from '../table/TopBar.tsx';
import { TouchBanner } from '../table/TouchBanner.tsx';
import { Trouble, useTrouble } from '../table/Trouble.tsx';
import { Curtain } from './Curtain.tsx';
import { beatOf, nextSeat } from './next.ts';

/**
 * One phone that is passed around. Between two people a curtain falls, and what the last one saw is gone from the
 * page before the next one looks.
 */
export function SharedDevice({ connection }: { connection: TableConnection }) {
  const table = connection.table.value;
  const touch = connection.touch.value;
  const [holding, setHolding] = useState<number>();
  const trouble = useTrouble();
  const done = useRef<{ beat: string; seats: Set<number> }>({ beat: '', seats: new Set() });
  const pack = table && packOf(table.view.pack);
  const text = table && textOf(table.view.pack, locale.value);
  const own = table?.own?.seat === holding ? table?.own : undefined;
  const beat = table ? beatOf(table.view) : '';
  if (done.current.beat !== beat) done.current = { beat, seats: new Set() };

  function cover(): void {
    if (holding !== undefined) done.current.seats.add(holding);
    setHolding(undefined);
    connection.cover();
  }
  // A new connection knows nobody: whoever has the device says so again.
  // The same `cover` in every turn.
  useEffect(() => {
    if (touch.state !== 'in-touch') cover();
  }, [touch.state]);

  if (touch.state === 'gone' || touch.state === 'replaced' || touch.state === 'removed')
    return (
      <Still title={say('play.gone.title')} told={say('play.gone.told')}>
        <Button kind="primary" size="big" onClick={connection.comeBack}>
          {say('play.removed.again')}
        </Button>
      </Still>
    );
  if (!table || !pack || !text) return <Still told={say('play.join.returning')} />;
  const { view } = table;
  if (view.phase === 'ended') return <Still title={say('play.ended.title')} told={say('play.ended.told')} />;
  const seats = view.seats.filter(({ device }) => device === 'shared');
  const holder = seats.find(({ number }) => number === holding);

  if (!holder || !own)
    return (
      <>
        <TouchBanner touch={touch} />
        <Curtain
          seats={seats}
          next={nextSeat(view, seats, done.current.seats)}
          rest={restOf(view)}
          onTake={(seat) => {
            setHolding(seat);
            connection.hand(seat).catch(() => setHolding(undefined));
          }}
        />
      </>
    );

  const name = nameOf(holder);
  const { Controls, needs } = seatFaceOf(view.play?.kind ?? '');
  const need = needs(view.play as never, own.play as never, holder.number);
  return (
    <div class="table">
      <TopBar
        token={holder.token}
        title={need === 'turn' ? say('play.turn.mine', { name }) : name}
        glow={need === 'turn'}
      />
      <TouchBanner touch={touch} />
      <main class="table-main">
        <Controls
          key={`${view.at} ${holder.number}`}
          meeting={view}
          play={view.play as never}
          own={own.play as never}
          seat={holder.number}
          pack={pack}
          text={text}
          act={async (command) => trouble.tell(await connection.play(command, holder.number))}
          onBehalf={false}
        />
      </main>
      <Trouble {...trouble} />
      <footer class="hand-on">
        <Button size="big" kind={need ? 'quiet' : 'primary'} iconAfter={arrowRight} onClick={cover}>
          {say('play.shared.done')}
        </Button>
      </footer>
    </div>
  );
}

/** Why nobody needs the device just now, if so. */
function restOf(view: PublicView): 'lobby' | 'resting' | undefined {
  if (view.phase === 'lobby') return 'lobby';
  return view.resting || !view.play ? 'resting' : undefined;
}
