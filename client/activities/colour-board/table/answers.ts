import type { ColourBoardView } from '../../../../shared/activities/colour-board/view.ts';
import { marks } from '../../../stage/marks.ts';
import { type Option, optionBoxes } from '../../../stage/paint/card.ts';
import { materials } from '../../../stage/paint/colour.ts';
import { paintCounter, paintMark, paintToken } from '../../../stage/paint/pieces.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zone } from '../../../stage/zones.ts';

type Input = SceneInput<ColourBoardView>;

/** A pile is at most this high; then a second one is begun beside it. */
const pile = 6;

/** What lies on the options of an open card: quiet piles of counters, or the guess and what the holder had picked. */
export function answers(input: Input, zone: Zone, unit: number, options: readonly Option[]): Placement[] {
  const boxes = optionBoxes(zone.width, zone.height, unit, options);
  const at = (index: number, fromRight: number) => {
    const box = boxes[index];
    return box && { x: zone.x + box.x + box.width - fromRight * unit, y: zone.y + box.y + box.height / 2 };
  };
  const { play } = input;
  const counters = play.counts.flatMap((count, option) =>
    Array.from({ length: count }, (_, number): Placement[] => {
      const spot = at(option, 28 + Math.floor(number / pile) * 34);
      if (!spot) return [];
      const y = spot.y + 7 * unit - (number % pile) * 3.2 * unit;
      return [
        {
          key: `counter:${option}:${number}`,
          name: 'counter',
          x: spot.x + (((number * 7) % 5) - 2) * 0.7 * unit,
          y,
          width: 27 * unit,
          height: 27 * unit,
          margin: 6 * unit,
          depth: 400 + number,
          enter: { y: y - 60 * unit, alpha: 0, delay: 150 + number * 90, ms: 260, ease: 'Cubic.easeIn', sound: 'tile' },
          paint: paintCounter,
        },
      ];
    }).flat(),
  );
  return [...counters, ...guessed(input, at, unit)];
}

function guessed(
  input: Input,
  at: (index: number, fromRight: number) => { x: number; y: number } | undefined,
  unit: number,
): Placement[] {
  const { play, meeting } = input;
  const placements: Placement[] = [];
  const place = (
    key: string,
    option: string | undefined,
    fromRight: number,
    paint: Placement['paint'],
    name: string,
    delay: number,
  ): void => {
    const spot = option && at('abc'.indexOf(option), fromRight);
    if (!spot) return;
    const size = { width: 50 * unit, height: 50 * unit, margin: 8 * unit };
    placements.push({
      key,
      name,
      ...spot,
      ...size,
      depth: 410,
      paint,
      enter: { y: spot.y - 46 * unit, delay, ms: 320, ease: 'Back.easeOut', sound: 'tile' },
    });
  };
  if (play.card === undefined || play.phase.startsWith('together')) return [];
  place(
    'guess',
    play.guess,
    88,
    (brush, w, h) => paintMark(brush, w, h, materials.paper, materials.ink, marks.together),
    'guess',
    100,
  );
  const holder = meeting.seats.find(({ number }) => number === play.holder);
  if (holder)
    place(
      'secret',
      play.secret,
      34,
      (brush, w, h) => paintToken(brush, w, h, holder.token),
      `token ${holder.token}`,
      800,
    );
  return placements;
}
