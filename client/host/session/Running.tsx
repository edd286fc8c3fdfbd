import { useEffect, useRef, useState } from 'preact/hooks';
import { NoteDeskProvider, noteDeskOf } from '../notes/desk.ts';
import { NoteDesk } from '../notes/NoteDesk.tsx';
import { useStops } from '../notes/SpanBar.tsx';
import { AddSeat, type NewSeat } from './AddSeat.tsx';
import { turnOf } from './acting.ts';
import { Arc } from './arc/Arc.tsx';
import { BottomBar } from './BottomBar.tsx';
import { type Table, useConsole } from './console.ts';
import { useKeys } from './keys.ts';
import { Unled } from './leading/Unled.tsx';
import { People } from './People.tsx';
import { TableArea } from './TableArea.tsx';
import { TopBar } from './TopBar.tsx';
import { TouchLine } from './TouchLine.tsx';
import './running.css';

/** The console in play: the arc on the left, the table in the middle, the people on the right, the controls below. */
export function Running(table: Table) {
  const { summary, notes, isRehearsal } = useConsole();
  const [desk] = useState(() => noteDeskOf(summary.id, notes, !isRehearsal));
  const [actingFor, setActingFor] = useState<number>();
  const [adding, setAdding] = useState<NewSeat>();
  useKeys(table, desk);
  useStops(table, desk);

  // Acting for somebody is for one turn, or for one part of the meeting where there are no turns.
  const turn = turnOf(table.view);
  const before = useRef(turn);
  useEffect(() => setActingFor(undefined), [table.view.at]);
  useEffect(() => {
    if (before.current === actingFor && turn !== actingFor) setActingFor(undefined);
    before.current = turn;
  }, [turn, actingFor]);
  return (
    <NoteDeskProvider value={desk}>
      <div class={`console ${table.view.resting ? 'console-resting' : ''}`}>
        <TopBar {...table} />
        <div class="console-body">
          <Arc {...table} />
          <TableArea {...table} actingFor={actingFor} onActFor={setActingFor} />
          <aside class="console-side">
            <TouchLine />
            <Unled {...table} />
            <People {...table} onActFor={setActingFor} onAdd={() => setAdding('none')} />
            <NoteDesk {...table} />
          </aside>
        </div>
        <BottomBar {...table} />
        <AddSeat what={adding} table={table} onClose={() => setAdding(undefined)} />
      </div>
    </NoteDeskProvider>
  );
}
