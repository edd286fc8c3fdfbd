import { seeded } from '../../../shared/lib/random.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';

/**
 * A scenario's picture: a corner of the table with the areas' tiles around a mosaic and the scenario's own symbol in
 * the middle. Drawn from the pack alone; the same scenario always gets the same picture.
 */
export function ScenarioPicture({ pack, scenario, symbol }: { pack: OpenPack; scenario: string; symbol: string }) {
  const chance = seeded([...scenario].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const grain = Array.from({ length: 9 }, () => ({
    y: chance.int(220),
    bend: chance.int(14) - 7,
    dark: chance.int(3),
  }));
  const tint = () => pack.areas[chance.int(pack.areas.length)]?.fill ?? '#F0C419';
  const id = `picture-${scenario}`;
  return (
    <svg class="scenario-picture" viewBox="0 0 400 220" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id={`${id}-wood`} x1="0" y1="0" x2="0.3" y2="1">
          <stop offset="0" stop-color="#cf9763" />
          <stop offset="1" stop-color="#95603a" />
        </linearGradient>
        <radialGradient id={`${id}-felt`} cx="0.38" cy="0.24" r="0.85">
          <stop offset="0" stop-color="#56747f" />
          <stop offset="1" stop-color="#22343f" />
        </radialGradient>
      </defs>
      <rect x="-400" width="1200" height="220" fill={`url(#${id}-wood)`} />
      {grain.map(({ y, bend, dark }) => (
        <path
          key={`${y}-${bend}`}
          d={`M-400 ${y}c130 ${bend} 260 ${-bend} 400 ${bend / 2}s260 ${-bend} 400 0s260 ${bend} 400 0`}
          stroke={dark ? '#7d4e2c' : '#e0b183'}
          stroke-opacity=".22"
          stroke-width={1 + dark}
          fill="none"
        />
      ))}
      <circle cx="200" cy="151" r="140" fill="#000" opacity=".22" />
      <circle cx="200" cy="146" r="140" fill={`url(#${id}-felt)`} />
      <circle
        cx="200"
        cy="146"
        r="133"
        fill="none"
        stroke="#fff"
        stroke-opacity=".3"
        stroke-width="1.6"
        stroke-dasharray="7 6"
      />
      {cells.map(({ x, y }) => (
        <path
          key={`${x},${y}`}
          d={hexagon}
          transform={`translate(${x} ${y})`}
          fill={tint()}
          stroke="#fff"
          stroke-opacity=".35"
        />
      ))}
      {pack.areas.map((area, index) => (
        <Tile key={area.id} area={area} path={pack.symbols[area.symbol] ?? ''} at={placeOf(index, pack.areas.length)} />
      ))}
      <circle cx="200" cy="151" r="37" fill="#000" opacity=".25" />
      <circle cx="200" cy="147" r="37" fill="#FFF8EC" />
      <circle cx="200" cy="147" r="32" fill="none" stroke="#c9a06f" stroke-width="1.5" />
      <path d={pack.symbols[symbol] ?? ''} transform="translate(178 125) scale(.172)" fill="#221B2E" />
    </svg>
  );
}

function Tile({
  area,
  path,
  at,
}: {
  area: OpenPack['areas'][number];
  path: string;
  at: { x: number; y: number; turn: number };
}) {
  return (
    <g transform={`translate(${at.x} ${at.y}) rotate(${at.turn})`}>
      <rect x="-22" y="-19" width="45" height="45" rx="9" fill="#000" opacity=".25" />
      <rect x="-22.5" y="-22.5" width="45" height="45" rx="9" fill={area.fill} />
      <rect
        x="-18.5"
        y="-18.5"
        width="37"
        height="37"
        rx="7"
        fill="none"
        stroke="#fff"
        stroke-opacity=".45"
        stroke-width="1.4"
      />
      <path d={path} transform="translate(-14 -14) scale(.11)" fill={area.ink} />
    </g>
  );
}

/** Tiles stand in an arc over the mosaic. */
function placeOf(index: number, count: number): { x: number; y: number; turn: number } {
  const angle = Math.PI * (1.06 - (1.12 * index) / Math.max(1, count - 1) - 0) + (index % 2) * 0.02;
  return {
    x: 200 + Math.cos(angle) * 112,
    y: 148 - Math.sin(angle) * 108,
    turn: ((index * 37) % 13) - 6,
  };
}

const hexagon = 'M0-13L11.3-6.5V6.5L0 13L-11.3 6.5V-6.5Z';
const cells = [-2, -1, 0, 1, 2].flatMap((r) =>
  [-3, -2, -1, 0, 1, 2, 3]
    .filter((q) => Math.abs(q + r / 2) <= 2.6)
    .map((q) => ({ x: 200 + (q + r / 2) * 23.4, y: 148 + r * 20.2 })),
);
