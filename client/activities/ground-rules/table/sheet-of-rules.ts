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
/** More than these need the whole width. */
const besideSlips = 7;
/** Lines of the empty sheet. */
const leastLines = 4;

/** One sheet of paper with the rules under one another; beside it, while they are gathered, what else is wished for. */
export function sheetOfRules(input: Input, zones: Zones): Placement[] {
  const { rules } = input.play;
  const { unit } = zones;
  const table = inset(zones.cloth, 24 * unit, 14 * unit);
  const slips = rules.length > besideSlips ? [] : wishedSlips(input, table, unit);
  const sheet = { ...table, width: slips.length > 0 ? table.width * 0.68 : table.width };
  const columns = rules.length > inOneColumn ? 2 : 1;
  const lines = Math.max(Math.ceil(rules.length / columns), leastLines);
  return [
    cloth(zones),
    paper(sheet, unit, lines),
    ...rows(input, sheet, unit, { columns, lines }),
    ...slips,
    ...seal(input, sheet, unit),
  ];
}

const edge = { across: 34, down: 8 } as const;

function paper(sheet: Zone, unit: number, lines: number): Placement {
  const { across, down } = { across: edge.across * unit, down: edge.down * unit };
  return {
    key: 'sheet',
    name: `sheet ${lines}`,
    ...middleOf(sheet),
    width: sheet.width,
    height: sheet.height,
    margin: 26 * unit,
    depth: 90,
    enter: { y: sheet.y + sheet.height * 2, alpha: 1, ms: 560, sound: 'paper' },
    paint(brush, width, height) {
      const outline = cutRectangle(0, 0, width, height, { radius: 16 * unit, wobble: 3 * unit, seed: 5 });
      paintSheet(brush, outline, height, 12 * unit);
      brush.fillStyle = materials.rule;
      for (let line = 1; line < lines; line++)
        brush.fillRect(across, down + ((height - down * 2) / lines) * line, width - across * 2, 1.6 * unit);
    },
  };
}

interface Layout {
  columns: number;
  /** rows in each column */
  lines: number;
}

function rows(input: Input, sheet: Zone, unit: number, { columns, lines }: Layout): Placement[] {
  const { rules } = input.play;
  const area = inset(sheet, edge.across * unit, edge.down * unit);
  const gutter = 28 * unit;
  const width = (area.width - gutter * (columns - 1)) / columns;
  const height = area.height / lines;
  const prints = rules.map((rule) => printOf(input, rule));
  const both = prints.every((print) => hasRoomForBoth(print, width, height, unit));
  return prints.map(({ key, ...words }, index) => {
    const print = both ? words : { ...words, second: undefined };
    const [column, line] = [Math.floor(index / lines), index % lines];
    // The seal has the last corner.
    const corner = column === columns - 1 && line === lines - 1 ? sealSize * 0.72 * unit : 0;
    const y = area.y + (line + 0.5) * height;
    return {
      key,
      name: `rule ${print.text} ${print.second ?? ''}`,
      x: area.x + (width - corner) / 2 + column * (width + gutter),
      y,
      width: width - corner,
      height,
      margin: 2 * unit,
      depth: 100,
      enter: { y: y + 14 * unit, ms: 360, sound: 'card' },
      paint: (brush, w, h) => paintRow(brush, w, h, unit, print),
    };
  });
}

interface RulePrint {
  symbol: string | undefined;
  text: string;
  /** what the group wrote has no second language */
  second: string | undefined;
}

const printOf = ({ pack, text, second }: Input, rule: ShownRule): RulePrint & { key: string } => ({
  key: `rule:${rule.card ?? rule.words}`,
  symbol: rule.card === undefined ? marks.own : pack.symbols[pack.cards[rule.card]?.symbol ?? ''],
  text: ruleWords(rule, text),
  second: rule.card === undefined ? undefined : second?.(rule.card),
});

/** The symbol's place before the words, and the height of a line of the second language, in units. */
const signRoom = 74;
const secondLine = 24;
const leading = 1.03;

/** Whether both languages fit at a size that is read from five metres; an average letter is half as wide as high. */
function hasRoomForBoth({ text }: RulePrint, width: number, height: number, unit: number): boolean {
  const lines = Math.ceil((text.length * readable * 0.52) / (width / unit - signRoom));
  return lines * readable * leading + secondLine + 4 <= height / unit;
}

function paintRow(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  { symbol, text, second }: RulePrint,
): void {
  const sign = Math.min(height * 0.7, 52 * unit);
  drawSymbol(brush, symbol, 28 * unit, height / 2, sign, materials.ink);
  const tall = height - 4 * unit;
  const left = signRoom * unit;
  paintPair(
    brush,
    { x: left, y: 2 * unit, width: width - left, height: tall },
    unit,
    [
      { text, weight: 650, largest: 34, smallest: readable, share: second ? (tall - secondLine * unit) / tall : 1 },
      second ? { text: second, largest: 23, smallest: 16 } : undefined,
    ],
    { leading },
  );
}

/** The seal's width, in units. */
const sealSize = 112;

/** Pressed on the sheet's corner when everyone has agreed. */
function seal({ play }: Input, sheet: Zone, unit: number): Placement[] {
  if (play.phase !== 'agreed') return [];
  const size = sealSize * unit;
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
