import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../../lib/announce.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { x } from '../../ui/icons.ts';
import { Button, Token } from '../../ui/index.ts';
import { type Table, useConsole } from './console.ts';
import { may } from './may.ts';

/** Who sits at the table already; names only, statuses come with the wall check. */
export function Arrivals({ view, lead }: Table) {
  const { act, toasts } = useConsole();
  const known = useRef(view.seats.length);
  useEffect(() => {
    const newest = view.seats.at(-1);
    if (view.seats.length > known.current && newest) announce(`${say('host.lobby.arrived')}: ${nameOf(newest)}`);
    known.current = view.seats.length;
  }, [view.seats.length]);

  async function remove(seat: number, name: string) {
    if (await act({ type: 'remove-seat', seat }))
      toasts.show(say('host.people.removed', { name }), {
        word: say('host.people.undo'),
        run: () => void act({ type: 'restore-seat', seat }),
      });
  }
  return (
    <section class="arrivals" aria-labelledby="arrived">
      <h2 id="arrived">
        {say('host.lobby.arrived')} <span class="soft">{say('host.lobby.count', { count: view.seats.length })}</span>
      </h2>
      {view.seats.length === 0 && <p class="empty">{say('host.lobby.nobody')}</p>}
      <ul class="arrival-list">
        {view.seats.map((seat) => (
          <li key={seat.number} class="arrival">
            <Token token={seat.token} size={2.4} />
            <span class="arrival-name">
              {nameOf(seat)}
              {seat.number === lead.seat && <span class="soft"> ({say('host.lobby.you')})</span>}
            </span>
            {may(lead, 'remove-seat') && (
              <Button
                kind="quiet"
                size="small"
                icon={x}
                iconOnly
                onClick={() => void remove(seat.number, nameOf(seat))}
              >{`${say('host.people.remove')}: ${nameOf(seat)}`}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
