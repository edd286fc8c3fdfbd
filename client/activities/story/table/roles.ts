import type { StoryView } from '../../../../shared/activities/story/view.ts';
import type { TableSeatView } from '../../../../shared/session/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { marks } from '../../../stage/marks.ts';
import { materials } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { paintMark, paintToken } from '../../../stage/paint/pieces.ts';
import { paintPair, paintSheet, readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import { type StoryWords, storyOf } from '../words.ts';

interface Dealt {
  play: StoryView;
  pack: OpenPack;
  words: StoryWords;
  second: StoryWords | undefined;
  seats: readonly TableSeatView[];
}

/** Tokens that lie side by side on a role; of more, the last ones lie over one another. */
const side = 46;

/** The roles on paper, each with its symbol, its name and the tokens of those who hold it. */
export function roles({ play, pack, words, second, seats }: Dealt, zone: Zone, unit: number): Placement[] {
  const story = storyOf(play, pack);
  const gap = 14 * unit;
  const height = Math.min(112 * unit, (zone.height - gap * (play.roles.length - 1)) / Math.max(1, play.roles.length));
  return play.roles.flatMap(({ role, seats: held }, index): Placement[] => {
    const y = zone.y + height / 2 + index * (height + gap);
    const symbol = pack.symbols[story?.roles.find(({ id }) => id === role)?.symbol ?? ''];
    const tokens = seats.filter(({ number }) => held.includes(number));
    const size = Math.min(height - 26 * unit, 62 * unit);
    const room = Math.max(1, tokens.length) * Math.min(size + 6 * unit, (side * 4 * unit) / Math.max(1, tokens.length));
    const place = (token: number) =>
      zone.x + zone.width - 20 * unit - size / 2 - token * (room / Math.max(1, tokens.length));
    const enter = { x: zone.x + zone.width * 1.6, alpha: 0, delay: 300 + index * 120, ms: 480 } as const;
    const name = words.role(role);
    const other = second?.role(role);
    return [
      {
        key: `role:${role}`,
        name: `role ${name} ${other ?? ''} ${tokens.length}`,
        x: zone.x + zone.width / 2,
        y,
        width: zone.width,
        height,
        margin: 22 * unit,
        angle: ((index % 3) - 1) * 0.35,
        depth: 310,
        enter: { ...enter, sound: 'card' },
        paint: (brush, w, h) => {
          paintSheet(
            brush,
            cutRectangle(0, 0, w, h, { radius: 16 * unit, wobble: 2 * unit, seed: index + 4 }),
            h,
            9 * unit,
          );
          brush.save();
          brush.translate(14 * unit, (h - 72 * unit) / 2);
          paintMark(brush, 72 * unit, 72 * unit, '#F2C65A', materials.ink, symbol);
          brush.restore();
          const left = 102 * unit;
          const right = tokens.length ? room + 34 * unit : 100 * unit;
          paintPair(
            brush,
            { x: left, y: 4 * unit, width: w - left - right, height: h - 8 * unit },
            unit,
            [
              { text: name, weight: 700, largest: 34, smallest: readable, ...(other && { share: 0.56 }) },
              other && other !== name ? { text: other, largest: 28, smallest: readable } : undefined,
            ],
            { leading: 1.06 },
          );
        },
      },
      ...(tokens.length ? tokens : [undefined]).map(
        (seat, token): Placement => ({
          key: `held:${role}:${seat?.number ?? 'group'}`,
          name: seat ? `token ${seat.token}` : 'together',
          x: place(token),
          y,
          width: size,
          height: size,
          margin: 10 * unit,
          depth: 330 - token,
          enter: { ...enter, delay: enter.delay + 160 },
          paint: (brush, w, h) =>
            seat
              ? paintToken(brush, w, h, seat.token)
              : paintMark(brush, w, h, '#E3D2B4', materials.ink, marks.together),
        }),
      ),
    ];
  });
}
