import { memo } from 'preact/compat';
import { isMark } from '../../../shared/observation/mark.ts';
import { packOf } from '../../lib/texts.ts';
import { useConsole } from '../session/console.ts';
import { areaOf } from './filters.ts';
import { type Looking, useLooking } from './looking.ts';
import { ShapeInside } from './MarkShape.tsx';
import { useNoteWords } from './note-words.ts';
import { packed, type Spot } from './packing.ts';

/** Height of the room for marks, px; as `.marks` in timeline.css. */
const height = 84;

/**
 * The notes on the time line, for the eye and the pointer. The list beside the table holds the same for everybody, so
 * that none of these is a stop for the keyboard.
 */
export const Marks = memo(({ width }: { width: number }) => {
  const { shown, opened, scale } = useLooking();
  const { summary } = useConsole();
  const areas = packOf(summary.pack);
  const wordsOf = useNoteWords();
  if (width === 0) return null;
  const notes = shown.value;
  const { size, places } = packed(
    notes.map(({ note }) => spotOf(note, scale.value, width)),
    height,
  );
  return (
    <svg class="marks" width={width} height={height} aria-hidden="true">
      {notes.map(({ note }, index) => {
        const { x, y } = places[index] ?? { x: 0, y: 0 };
        const found = areas?.areas.find(({ id }) => id === areaOf(note));
        const area = found && { ...found, symbol: areas?.symbols[found.symbol] ?? '' };
        const from = note.from === undefined ? undefined : scale.value.shareOf(note.from) * width;
        const state = `${note.undone ? 'mark-undone' : ''} ${opened.value === note.id ? 'mark-opened' : ''}`;
        return (
          <g key={note.id} class={`mark ${state}`} data-note={note.id} data-rev={note.rev}>
            <title>{wordsOf(note)}</title>
            {from !== undefined && (
              <path class="mark-span" d={`M${from} ${y}H${x}`} stroke={found?.fill ?? '#b9ab95'} />
            )}
            <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`}>
              <ShapeInside valence={note.valence} isMark={isMark(note)} area={area} own={!isMark(note)} />
              {note.undone && <path class="mark-strike" d="M3 21L21 3" />}
            </g>
          </g>
        );
      })}
    </svg>
  );
});

/** Where a note stands. Those written after play may take all the room there; others give way a little. */
function spotOf(
  { rev, from }: Looking['notes']['value'][number]['note'],
  { shareOf, bandOf }: Looking['scale']['value'],
  width: number,
): Spot {
  const half = 11;
  const isAfter = bandOf(rev).what === 'after';
  const x = Math.min(Math.max(shareOf(rev) * width, half) + (isAfter ? half : 0), width - half);
  return {
    x,
    from: from === undefined ? undefined : shareOf(from) * width,
    until: isAfter ? width : Math.min(width, x + 3 * half),
  };
}
