import type { GroundRulesView, ShownRule } from '../../../../shared/activities/ground-rules/view.ts';
import { marks } from '../../../stage/marks.ts';
import { materials } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { paintPair, paintSheet, readable } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zone, Zones } from '../../../stage/zones.ts';
import { cloth, inset, middleOf } from '../../parts/cloth.ts';
import { ruleWords } from '../rule.ts';
import { paintSeal } from './seal.ts';
import { wishedSlips } from './wished.ts';

export type Input = SceneInput<GroundRulesView>;

/** More rules than these stand in two columns. */
const inOneColumn = 8;

/** One sheet of paper with the rules under one another; beside it, while they are gathered, what else is wished for. */
export function sheetOfRules(input: Input, zones: Zones): Placement[] {
  const { play } = input;
  const { unit } = zones;
  const table = inset(zones.cloth, 18 * unit, 8 * unit);
  const slips = play.rules.length > inOneColumn ? [] : wishedSlips(input, table, unit);
  const sheet = { ...table, width: slips.length > 0 ? table.width * 0.68 : table.width };
  return [cloth(zones), paper(sheet, unit), ...rows(input, sheet, unit), ...slips, ...seal(input, sheet, unit)];
}

const paper = (sheet: Zone, unit: number): Placement => ({
  key: 'sheet',
  name: 'sheet',
  ...middleOf(sheet),
  width: sheet.width,
  height: sheet.height,
  margin: 26 * unit,
  depth: 90,
  enter: { y: sheet.y + sheet.height * 2, alpha: 1, ms: 560, sound: 'paper' },
  paint: (brush, width, height) =>
    paintSheet(
      brush,
      cutRectangle(0, 0, width, height, { radius: 16 * unit, wobble: 3 * unit, seed: 5 }),
      height,
      12 * unit,
    ),
});

function rows(input: Input, sheet: Zone, unit: number): Placement[] {
  const { rules } = input.play;
  const columns = rules.length > inOneColumn ? 2 : 1;
  const inColumn = Math.max(Math.ceil(rules.length / columns), 4);
  const area = inset(sheet, 34 * unit, 16 * unit);
  // The seal has its own corner.
  const width = (area.width - 74 * unit) / columns - (columns - 1) * 12 * unit;
  const height = area.height / inColumn;
  return rules.map((rule, index) => {
    const column = Math.floor(index / inColumn);
    const print = printOf(input, rule, columns === 1 || height > 100 * unit);
    return {
      key: `rule:${rule.card ?? rule.words}`,
      name: `rule ${print.text} ${print.second ?? ''} ${index % inColumn > 0}`,
      x: area.x + width / 2 + column * (width + 24 * unit),
      y: area.y + ((index % inColumn) + 0.5) * height,
      width,
      height,
      margin: 2 * unit,
      depth: 100,
      enter: { y: area.y + ((index % inColumn) + 0.5) * height + 14 * unit, ms: 360, sound: 'card' },
      paint: (brush, w, h) => paintRow(brush, w, h, unit, print, index % inColumn > 0),
    };
  });
}

interface RulePrint {
  symbol: string | undefined;
  text: string;
  second: string | undefined;
}

/** What the group wrote has no second language. */
const printOf = ({ pack, text, second }: Input, rule: ShownRule, roomForSecond: boolean): RulePrint => ({
  symbol: rule.card === undefined ? marks.own : pack.symbols[pack.cards[rule.card]?.symbol ?? ''],
  text: ruleWords(rule, text),
  second: rule.card === undefined || !roomForSecond ? undefined : second?.(rule.card),
});

function paintRow(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  { symbol, text, second }: RulePrint,
  ruled: boolean,
): void {
  if (ruled) {
    brush.fillStyle = materials.rule;
    brush.fillRect(0, 0, width, 1.6 * unit);
  }
  const sign = Math.min(height * 0.72, 56 * unit);
  drawSymbol(brush, symbol, sign / 2, height / 2, sign, materials.ink);
  const left = sign + 20 * unit;
  paintPair(
    brush,
    { x: left, y: 2 * unit, width: width - left, height: height - 4 * unit },
    unit,
    [
      { text, weight: 650, largest: 40, smallest: readable, share: second ? 0.6 : 0.96 },
      second ? { text: second, largest: 26, smallest: 17, share: 0.36 } : undefined,
    ],
    { leading: 1.08 },
  );
}

/** Pressed on the sheet's corner when everyone has agreed. */
function seal({ play }: Input, sheet: Zone, unit: number): Placement[] {
  if (play.phase !== 'agreed') return [];
  const size = 118 * unit;
  return [
    {
      key: 'seal',
      name: 'seal',
      x: sheet.x + sheet.width - size * 0.46,
      y: sheet.y + sheet.height - size * 0.5,
      width: size,
      height: size,
      margin: 14 * unit,
      angle: -8,
      depth: 140,
      enter: { scale: 1.7, angle: -20, delay: 260, ms: 420, ease: 'Cubic.easeIn', sound: 'tile' },
      paint: paintSeal,
    },
  ];
}
