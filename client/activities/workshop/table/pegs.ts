import type { WorkshopView } from '../../../../shared/activities/workshop/view.ts';
import { materials, mix, veil } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { paintCounter } from '../../../stage/paint/pieces.ts';
import { grained, shadowed } from '../../../stage/paint/shade.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zones } from '../../../stage/zones.ts';
import { stepNow, steps } from '../lesson.ts';

/** Three boards of wood with a hole each, and one peg that stands in the hole of what is on now. */
export function pegs({ play, say }: SceneInput<WorkshopView>, { cloth: zone, unit }: Zones): Placement[] {
  const now = stepNow(play);
  const height = 62 * unit;
  // On both sides there is room for the peg.
  const width = Math.min(330 * unit, (zone.width - 190 * unit) / 3);
  const y = zone.y + zone.height - height / 2 - 26 * unit;
  const across = (index: number) => zone.x + zone.width / 2 + (index - 1) * (width + 14 * unit);
  const hole = (index: number) => across(index) - width / 2 + 38 * unit;
  const size = 38 * unit;
  return [
    ...steps.map((step, index): Placement => {
      const words = say(`screen.workshop.${step}`);
      return {
        key: `step:${step}`,
        name: `step ${words} ${index === now}`,
        x: across(index),
        y,
        width,
        height,
        margin: 14 * unit,
        depth: 130,
        enter: { y: zone.y + zone.height + height, alpha: 0, delay: index * 80, ms: 460, sound: 'hop' },
        paint: (brush, w, h) => paintBoard(brush, w, h, unit, words, index === now),
      };
    }),
    {
      key: 'peg',
      name: 'peg',
      // Before it begins, the peg lies beside the boards.
      x: now < 0 ? hole(0) - 70 * unit : hole(now),
      y: now < 0 ? y + 8 * unit : y - 3 * unit,
      width: size,
      height: size,
      margin: 8 * unit,
      depth: 190,
      ms: 520,
      arrives: 'hop',
      paint: paintCounter,
    },
  ];
}

function paintBoard(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  words: string,
  now: boolean,
): void {
  const outline = cutRectangle(0, 0, width, height, { radius: 16 * unit, wobble: 2 * unit, seed: words.length });
  shadowed(brush, 8 * unit, 0.5, () => {
    brush.fillStyle = materials.woodDeep;
    brush.fill(outline);
  });
  const fill = now ? materials.woodLit : materials.wood;
  const light = brush.createLinearGradient(0, 0, height, height * 1.6);
  light.addColorStop(0, mix(fill, '#FFFFFF', now ? 0.3 : 0.08));
  light.addColorStop(1, mix(fill, '#000000', 0.12));
  brush.fillStyle = light;
  brush.fill(outline);
  grained(brush, outline, 'paper');
  if (now) {
    brush.lineWidth = 4 * unit;
    brush.strokeStyle = materials.lamp;
    brush.stroke(outline);
  }
  brush.fillStyle = veil('#2B1708', 0.75);
  brush.beginPath();
  brush.arc(38 * unit, height / 2, 14 * unit, 0, Math.PI * 2);
  brush.fill();
  const left = 68 * unit;
  const text = fitted(brush, {
    text: words,
    weight: now ? 700 : 600,
    largest: 30 * unit,
    smallest: readable * 0.8 * unit,
    width: width - left - 16 * unit,
    height: height * 0.86,
    leading: 1.02,
  });
  letter(brush, text, left, (height - text.height) / 2, now ? materials.ink : materials.paper);
}
