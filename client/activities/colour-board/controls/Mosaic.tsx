import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { type Cell, same } from '../../../../shared/activities/colour-board/mosaic.ts';
import type { Tile } from '../../../../shared/activities/colour-board/state.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { paint } from '../../../ui/index.ts';
import { centre, frameAround, hexagon } from './hex.ts';
import './mosaic.css';

interface Props {
  tiles: readonly Tile[];
  pack: OpenPack;
  label: string;
  /** places to choose from; without them the mosaic is a picture */
  free?: readonly Cell[];
  chosen?: Cell | undefined;
  /** area of the tile that is being laid */
  colour?: string | undefined;
  /** a pattern's places that have no tile */
  empty?: readonly Cell[];
  placeName?(cell: Cell): string;
  onChoose?(cell: Cell): void;
}

/** Width of a place on the glass, so that a thumb finds it; the mosaic scrolls when it grows wider than the phone. */
const placeWidth = 46;
const shape = hexagon();
const inner = hexagon(0.8, 0.22);

/** The mosaic as cut card: colour and symbol of each tile, and the free places as a group of radio buttons. */
export function Mosaic({ tiles, pack, label, free = [], chosen, colour, empty = [], placeName, onChoose }: Props) {
  const group = useRef<SVGSVGElement>(null);
  const frame = frameAround([...tiles, ...free, ...empty]);
  const choosing = free.length > 0;
  const entry = chosen ?? free[0];

  function move(event: TargetedKeyboardEvent<SVGGElement>, cell: Cell): void {
    if (event.key === ' ' || event.key === 'Enter') onChoose?.(cell);
    else {
      const next = nextPlace(cell, free, event.key);
      if (!next) return;
      onChoose?.(next);
      group.current?.querySelector<SVGGElement>(`[data-place="${next.q},${next.r}"]`)?.focus();
    }
    event.preventDefault();
  }

  return (
    <div class={`mosaic ${choosing ? 'mosaic-choosing' : ''}`}>
      <svg
        ref={(element) => {
          group.current = element;
          paint({ width: choosing ? `max(${Math.round((frame.width / Math.sqrt(3)) * placeWidth)}px, 60%)` : '100%' })(
            element,
          );
        }}
        viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`}
        role={choosing ? 'radiogroup' : 'img'}
        aria-label={label}
      >
        {empty.map((cell) => (
          <path key={`${cell.q},${cell.r}`} class="mosaic-empty" d={shape} transform={at(cell)} />
        ))}
        {tiles.map((tile) => (
          <TileShape key={`${tile.q},${tile.r}`} tile={tile} pack={pack} />
        ))}
        {free.map((cell) => {
          const picked = chosen !== undefined && same(chosen, cell);
          return (
            // biome-ignore lint/a11y/useSemanticElements: an SVG group cannot be an input
            <g
              key={`${cell.q},${cell.r}`}
              class="mosaic-place"
              data-place={`${cell.q},${cell.r}`}
              role="radio"
              aria-checked={picked}
              aria-label={placeName?.(cell)}
              tabindex={entry && same(entry, cell) ? 0 : -1}
              onClick={() => onChoose?.(cell)}
              onKeyDown={(event) => move(event, cell)}
            >
              <path class="mosaic-hollow" d={shape} transform={at(cell)} />
              {picked && colour && <TileShape tile={{ ...cell, area: colour }} pack={pack} />}
              <path class="mosaic-ring" d={shape} transform={at(cell)} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const at = (cell: Cell): string => `translate(${centre(cell).x.toFixed(3)} ${centre(cell).y.toFixed(3)})`;

function TileShape({ tile, pack }: { tile: Tile; pack: OpenPack }) {
  const area = pack.areas.find(({ id }) => id === tile.area);
  return (
    <g class="mosaic-tile" transform={at(tile)}>
      <path d={shape} fill={area?.fill} />
      <path class="mosaic-edge" d={inner} stroke={area?.ink} />
      <path d={pack.symbols[area?.symbol ?? '']} fill={area?.ink} transform="translate(-.42 -.42) scale(.00328)" />
    </g>
  );
}

/** The nearest free place in an arrow's direction; Home and End go to the first and the last. */
function nextPlace(from: Cell, free: readonly Cell[], key: string): Cell | undefined {
  if (key === 'Home') return free[0];
  if (key === 'End') return free.at(-1);
  const direction = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
  if (!direction) return undefined;
  const [right, down] = direction as [number, number];
  const here = centre(from);
  const reachable = free
    .map((cell) => {
      const there = centre(cell);
      const ahead = (there.x - here.x) * right + (there.y - here.y) * down;
      const aside = Math.abs((there.x - here.x) * down) + Math.abs((there.y - here.y) * right);
      return { cell, ahead, cost: ahead + 2 * aside };
    })
    .filter(({ ahead }) => ahead > 0.1)
    .sort((one, other) => one.cost - other.cost);
  return reachable[0]?.cell;
}
