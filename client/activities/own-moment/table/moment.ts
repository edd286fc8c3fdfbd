import type { OwnMomentView } from '../../../../shared/activities/own-moment/view.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { paintPair, paintSheet, readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zones } from '../../../stage/zones.ts';
import { thanked } from '../../parts/around.ts';
import { cloth, middleOf } from '../../parts/cloth.ts';
import { lamp } from '../../parts/lamp.ts';
import { pictures } from './pictures.ts';

type Input = SceneInput<OwnMomentView>;

/** Moods to look at in peace; the answers; a line about the meeting; goodbye in warm light. */
export const moment = (input: Input, zones: Zones): Placement[] => [
  cloth(zones),
  lamp(zones, light[input.play.phase]),
  ...parts[input.play.phase](input, zones),
];

const light = { quiet: 0.25, shown: 0.3, line: 0.6, goodbye: 0.95 } as const;

const parts: Record<OwnMomentView['phase'], (input: Input, zones: Zones) => Placement[]> = {
  quiet: (input, zones) => pictures(input, zones, input.play.moods, []),
  shown: (input, zones) =>
    input.play.counts.length > 0
      ? pictures(input, zones, input.play.feedback, input.play.counts)
      : [sheet(zones, input.say('screen.own-moment.few'))],
  line: ending,
  goodbye: ending,
};

/** The line lies on the table, or everybody is round it. */
function ending({ meeting, play }: Input, zones: Zones): Placement[] {
  if (play.line) return [sheet(zones, play.line)];
  return thanked(meeting.seats, zones);
}

/** A large sheet of paper with a sentence on it. */
function sheet({ cloth: zone, unit }: Zones, words: string): Placement {
  const height = Math.min(zone.height * 0.72, 330 * unit);
  return {
    key: 'sheet',
    name: `sheet ${words}`,
    ...middleOf(zone),
    width: Math.min(zone.width - 80 * unit, height * 2.9),
    height,
    margin: 26 * unit,
    angle: -0.6,
    depth: 100,
    enter: { y: zone.y + zone.height + height, alpha: 1, angle: 3, ms: 560, sound: 'paper' },
    paint: (brush, w, h) => {
      paintSheet(
        brush,
        cutRectangle(0, 0, w, h, { radius: 26 * unit, wobble: 3 * unit, seed: words.length }),
        h,
        13 * unit,
      );
      const edge = 46 * unit;
      const box = { x: edge, y: edge, width: w - edge * 2, height: h - edge * 2 };
      const print = { text: words, weight: 700, largest: 56, smallest: readable };
      paintPair(brush, box, unit, [print, undefined], { leading: 1.2, align: 'center' });
    },
  };
}
