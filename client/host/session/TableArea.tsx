import { useEffect, useRef } from 'preact/hooks';
import { locale, say } from '../../lib/locale.ts';
import { packOf, textOf } from '../../lib/texts.ts';
import { mountWood } from '../../stage/stage.ts';
import { ActFor } from './ActFor.tsx';
import { ActingProvider, useActing } from './acting.ts';
import { Resting } from './arc/Resting.tsx';
import type { Table } from './console.ts';
import { LeadPlay } from './LeadPlay.tsx';
import { StageBox } from './StageBox.tsx';
import './table.css';

interface Props extends Table {
  actingFor: number | undefined;
  onActFor(seat: number): void;
}

/** The table: what is on it, what whoever leads can do, and the seats that are led from here. */
export function TableArea({ actingFor, onActFor, ...table }: Props) {
  const { view } = table;
  const pack = packOf(view.pack);
  const text = textOf(view.pack, locale.value);
  const acting = useActing(table, actingFor);
  const keepFocus = useKeptFocus();
  return (
    <main class="console-table" aria-label={say('host.console.table')}>
      {pack && text && (
        <ActingProvider value={{ seat: acting.seat, actFor: onActFor }}>
          <TableTop />
          <StageBox meeting={view} pack={pack} text={text} />
          {view.resting && <Resting {...table} />}
          <section
            class="table-now"
            aria-label={say('host.console.now')}
            inert={view.resting || view.unled}
            tabIndex={-1}
            {...keepFocus}
          >
            {view.closing && <p class="table-closing">{say('host.console.closing')}</p>}
            <LeadPlay table={table} pack={pack} text={text} />
            <ActFor acting={acting} table={table} pack={pack} text={text} />
          </section>
        </ActingProvider>
      )}
    </main>
  );
}

/**
 * Keeps the keyboard at the table: a button that was pressed is often gone when the play has moved on, and focus with it.
 * The section that held it takes its place.
 */
function useKeptFocus() {
  const section = useRef<HTMLElement>(null);
  const inside = useRef(false);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  });
  return {
    ref: section,
    onFocusIn: () => {
      inside.current = true;
    },
    onFocusOut: (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !section.current?.contains(event.relatedTarget))
        inside.current = false;
    },
  };
}

/** The wood under the drawing and the words. */
function TableTop() {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!top.current) return;
    const wood = mountWood(top.current);
    return () => wood.destroy();
  }, []);
  return <div ref={top} class="table-top stage" />;
}
