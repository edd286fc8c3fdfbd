import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { TableSeatView } from '../../../../shared/session/view.ts';
import { nameOf } from '../../../lib/names.ts';
import { Button, Token } from '../../../ui/index.ts';

interface Props {
  title: string;
  seats: readonly TableSeatView[];
  /** the seat that holds now, where one does */
  chosen?: number | undefined;
  busy?: number | undefined;
  onChoose(seat: number): void;
  /** what else can be chosen than one of them */
  children?: ComponentChildren;
}

/** One of those at the table. It comes into view whole. */
export function Whom({ title, seats, chosen, busy, onChoose, children }: Props) {
  const id = useId();
  const whom = useRef<HTMLElement>(null);
  useEffect(() => whom.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <section ref={whom} class="lifeline-whom" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {seats.map((seat) => (
          <li key={seat.number}>
            <Button
              aria-pressed={chosen === undefined ? undefined : chosen === seat.number}
              busy={busy === seat.number}
              onClick={() => onChoose(seat.number)}
            >
              <Token token={seat.token} size={1.5} /> {nameOf(seat)}
            </Button>
          </li>
        ))}
        {children && <li>{children}</li>}
      </ul>
    </section>
  );
}
