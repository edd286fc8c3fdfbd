import type { OpenPack } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { textOf } from '../../lib/texts.ts';
import { useConsole } from '../session/console.ts';

interface Props {
  /** areas of the tiles, as they were laid */
  tiles: readonly string[];
  pack: OpenPack | undefined;
  /** what the group named its picture */
  name: string | undefined;
}

const perRow = 12;
const wide = 30;
const high = 26;

/** The group's tiles as a small honeycomb, in the order in which they were laid, and the picture's name. */
export function TileRow({ tiles, pack, name }: Props) {
  const { summary } = useConsole();
  const text = textOf(summary.pack, locale.value);
  const rows = Math.ceil(tiles.length / perRow);
  const columns = Math.min(perRow, tiles.length);
  const areas = [...new Set(tiles)].map((area) => text?.(`area.${area}`)).join(', ');
  return (
    <figure class="tile-row">
      <svg
        width={`${columns * 1.7 + 1}em`}
        viewBox={`0 0 ${columns * wide + wide / 2 + 2} ${rows * high + 12}`}
        role="img"
        aria-label={`${say('host.log.mosaicAlt', { count: tiles.length })}: ${areas}`}
      >
        {tiles.map((id, index) => {
          const area = pack?.areas.find((one) => one.id === id);
          const row = Math.floor(index / perRow);
          const x = 1 + (index % perRow) * wide + wide / 2 + (row % 2) * (wide / 2);
          return (
            <g key={index} transform={`translate(${x} ${18 + row * high})`}>
              <path d="M0-16.5L14.3-8.2V8.2L0 16.5L-14.3 8.2V-8.2Z" fill={area?.fill ?? '#ddd'} />
              <path
                d={pack?.symbols[area?.symbol ?? ''] ?? ''}
                fill={area?.ink}
                transform="translate(-7.7 -7.7) scale(.06)"
              />
            </g>
          );
        })}
      </svg>
      <figcaption>{name ? say('host.log.pictureName', { name }) : say('host.log.mosaic')}</figcaption>
    </figure>
  );
}
