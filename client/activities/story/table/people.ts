import type { OpenStory } from '../../../../shared/wire/api.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import type { Frame } from './picture.ts';
import { lightOf } from './scenery/light.ts';
import { paintPerson, personBox } from './scenery/people.ts';

/** Those whom the story is about, in a row at the lower edge, each with their name. */
export function personOf(
  { id, hat }: OpenStory['cast'][number],
  index: number,
  count: number,
  name: string,
  zone: Zone,
  frame: Frame,
  unit: number,
): Placement[] {
  const pitch = Math.min(190 * unit, zone.width / count);
  const x = zone.x + zone.width / 2 + (index - (count - 1) / 2) * pitch;
  const foot = zone.y + zone.height - 44 * unit;
  const scale = unit * 0.58;
  const light = lightOf({ hour: 'evening', weather: 'clear' });
  return [
    {
      key: `person:${id}`,
      name: `person ${hat} ${index} row`,
      x,
      y: foot - (personBox.height * scale) / 2,
      width: personBox.width * scale,
      height: personBox.height * scale,
      margin: 20 * unit,
      depth: 200 + index,
      enter: { x: x + frame.width * 0.3, alpha: 0, delay: index * 90, ms: 520 },
      paint: (brush) => {
        brush.scale(scale, scale);
        brush.translate(personBox.width / 2, personBox.height);
        paintPerson(brush, hat, index % 2 ? 'stands' : 'waves', index, light);
      },
    },
    {
      key: `name:${id}`,
      name: `name ${name}`,
      x,
      y: foot + 22 * unit,
      width: pitch - 10 * unit,
      height: 40 * unit,
      margin: 2 * unit,
      depth: 300,
      enter: { delay: 300 + index * 90 },
      paint: (brush, w, h) => {
        const text = { text: name, weight: 640, largest: 28 * unit, smallest: readable * unit, leading: 1 };
        const found = fitted(brush, { ...text, width: w - 24 * unit, height: h });
        brush.fillStyle = veil('#221B2E', 0.86);
        brush.beginPath();
        brush.roundRect((w - found.width) / 2 - 12 * unit, 0, found.width + 24 * unit, h, h / 2);
        brush.fill();
        letter(brush, found, w / 2, (h - found.height) / 2, materials.paper, 'center');
      },
    },
  ];
}
