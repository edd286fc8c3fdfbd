import type { InterludeView } from '../../../../shared/activities/interlude/view.ts';
import { materials } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { paintCounter } from '../../../stage/paint/pieces.ts';
import { grained } from '../../../stage/paint/shade.ts';
import { paintSheet, paintTexts } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zones } from '../../../stage/zones.ts';
import { cloth, middleOf } from '../../parts/cloth.ts';

type Input = SceneInput<InterludeView>;

/** Warm grounds for the symbols, one after another: a picture, the words say what it is. */
const grounds = ['#F2C063', '#E9C7A0', '#BFD9D2', '#D9CFE4'] as const;

/** One large card on the cloth, and a small row of counters for how far it is. */
export const moment = (input: Input, zones: Zones): Placement[] => [
  cloth(zones),
  card(input, zones),
  ...counters(input, zones),
];

function card({ play, pack, text, second }: Input, { cloth: zone, unit }: Zones): Placement {
  const ref = play.cards[play.index] ?? '';
  const middle = middleOf(zone);
  const room = play.cards.length > 1 ? 46 * unit : 0;
  const height = Math.min(zone.height - room - 36 * unit, 420 * unit);
  const width = Math.min(zone.width - 60 * unit, height * 2.7);
  const print = {
    ground: grounds[play.index % grounds.length] as string,
    symbol: pack.symbols[pack.cards[ref]?.symbol ?? ''],
    text: text(ref),
    second: second?.(ref),
  };
  return {
    key: 'moment',
    name: `moment ${ref} ${print.text} ${print.second ?? ''}`,
    x: middle.x,
    y: middle.y - room / 2,
    width,
    height,
    margin: 26 * unit,
    angle: play.index % 2 ? 0.5 : -0.5,
    depth: 100,
    turns: true,
    enter: { y: zone.y + zone.height + height, alpha: 1, angle: 4, ms: 560, sound: 'paper' },
    paint: (brush, w, h) => paintMoment(brush, w, h, unit, print),
  };
}

/** The card that lies open now is the larger counter; those to come are pale. */
const counters = ({ play }: Input, { cloth: zone, unit }: Zones): Placement[] =>
  play.cards.length < 2
    ? []
    : play.cards.map((ref, index) => {
        const size = (index === play.index ? 34 : 22) * unit;
        return {
          key: `counter:${index}:${ref}`,
          name: 'counter',
          x: zone.x + zone.width / 2 + (index - (play.cards.length - 1) / 2) * 46 * unit,
          y: zone.y + zone.height - 34 * unit,
          width: size,
          height: size,
          margin: 8 * unit,
          alpha: index > play.index ? 0.4 : 1,
          depth: 110,
          paint: paintCounter,
        };
      });

interface MomentPrint {
  ground: string;
  symbol: string | undefined;
  text: string;
  second: string | undefined;
}

/** A large card: on the left its symbol on a warm ground, on the right its words. */
function paintMoment(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  print: MomentPrint,
): void {
  const seed = print.text.length;
  paintSheet(
    brush,
    cutRectangle(0, 0, width, height, { radius: 26 * unit, wobble: 3 * unit, seed }),
    height,
    13 * unit,
  );
  const edge = 22 * unit;
  const side = Math.min(height - edge * 2, width * 0.3);
  const patch = cutRectangle(edge, edge, side, height - edge * 2, {
    radius: 18 * unit,
    wobble: 2 * unit,
    seed: seed + 1,
  });
  brush.fillStyle = print.ground;
  brush.fill(patch);
  grained(brush, patch, 'paper');
  drawSymbol(brush, print.symbol, edge + side / 2, height / 2, side * 0.62, materials.ink);
  const left = edge * 2 + side + 14 * unit;
  paintTexts(
    brush,
    { x: left, y: edge * 1.6, width: width - left - edge * 1.8, height: height - edge * 3.2 },
    unit,
    print,
    { largest: 68, gap: 34 },
  );
}
