import type { PelitarinaView } from '../../../../shared/activities/pelitarina/view.ts';
import { nameOf } from '../../../lib/names.ts';
import { paintToken } from '../../../stage/paint/pieces.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zones } from '../../../stage/zones.ts';
import { gridIn, inset } from '../../parts/cloth.ts';
import { ribbon } from './ribbon.ts';
import { ribbonHeight } from './row.ts';
import { fitsWhole, wordsOnCloth } from './words.ts';

/** Those who tell and listen by themselves, each group at a ribbon of its own, with nothing on it. */
export function pairs({ play, meeting }: SceneInput<PelitarinaView>, { cloth: zone, unit }: Zones): Placement[] {
  const room = inset(zone, 30 * unit, 20 * unit);
  const grid = gridIn(room, play.pairs.length, 1.9);
  const width = Math.min(grid.cell.width - 34 * unit, 580 * unit);
  const most = Math.max(2, ...play.pairs.map(({ seats }) => seats.length));
  // The same for all: nobody's pair is larger than another's.
  const size = Math.min(136 * unit, (width / most) * 0.84, grid.cell.height * 0.42);
  return play.pairs.flatMap(({ seats }, group) => {
    const at = grid.at(group);
    const pitch = width / Math.max(2, seats.length);
    const y = at.y - Math.min(34 * unit, grid.cell.height * 0.12);
    const height = ribbonHeight * unit;
    const box = { x: at.x - width / 2, y: y + size / 2 - height * 0.3, width, height };
    return [
      ribbon(`ribbon:pair:${seats.join()}`, box, unit),
      ...seats.flatMap((number, index): Placement[] => {
        const seat = meeting.seats.find((one) => one.number === number);
        if (!seat) return [];
        const x = at.x + (index - (seats.length - 1) / 2) * pitch;
        const name = nameOf(seat);
        return [
          {
            key: `token:${number}`,
            name: `token ${seat.token}`,
            ...{ x, y, width: size, height: size },
            margin: 14 * unit,
            depth: 160,
            enter: { scale: 1.4, delay: 200 + group * 90 + index * 60, ms: 380, ease: 'Cubic.easeIn', sound: 'tile' },
            paint: (brush, w, h) => paintToken(brush, w, h, seat.token),
          },
          nameUnder(number, name, { x, y: box.y + height + 6 * unit, width: pitch - 8 * unit }, group, unit),
        ];
      }),
    ];
  });
}

/** On two lines where it is long; a double name is broken where it is joined. */
function nameUnder(
  number: number,
  name: string,
  { x, y, width }: { x: number; y: number; width: number },
  group: number,
  unit: number,
): Placement {
  const wanted = {
    ...{ text: name, weight: 640, largest: 33 * unit, smallest: readable * unit },
    ...{ width, height: 68 * unit, leading: 1.04 },
  };
  const text = fitsWhole(wanted) ? name : name.replaceAll('-', '-\n');
  return wordsOnCloth({ ...wanted, text, key: `who:${number}`, room: { x: x - width / 2, y } }, unit, {
    depth: 160,
    enter: { delay: 400 + group * 90, ms: 320 },
  });
}
