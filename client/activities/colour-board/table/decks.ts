import { marks } from '../../../stage/marks.ts';
import { paintBack } from '../../../stage/paint/back.ts';
import { paintSlip } from '../../../stage/paint/slips.ts';
import type { Placement, Spot } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import { areaPrint } from './ring.ts';
import type { Side } from './side.ts';

/** The areas' decks in two rows: light, and all of them there. */
export function decks({ input, zone, unit }: Side): Placement[] {
  return input.pack.areas.map((area, index) => {
    const { spot, width, height } = deckAt(index, input.pack.areas.length, zone, unit);
    const print = areaPrint(area.id, input);
    return {
      key: `deck:${area.id}`,
      name: `deck ${print.word} ${print.fill}`,
      ...spot,
      width,
      height,
      margin: 16 * unit,
      angle: (((index * 29) % 7) - 3) * 0.8,
      depth: 300,
      paint: (brush, w, h) => paintBack(brush, w, h, print, 3),
    };
  });
}

/** The decks stay until the pawn has arrived. */
export const leaving = (side: Side): Placement[] =>
  side.wait > 0 ? decks(side).map((deck) => ({ ...deck, alpha: 0, delay: side.wait })) : [];

function deckAt(index: number, count: number, zone: Zone, unit: number): { spot: Spot; width: number; height: number } {
  const upper = Math.ceil(count / 2);
  const row = index < upper ? 0 : 1;
  const inRow = row === 0 ? upper : count - upper;
  const pitch = zone.width / upper;
  const height = Math.min(zone.height / 2 - 18 * unit, pitch * 1.34);
  const width = Math.min(pitch - 16 * unit, height * 0.76);
  const place = row === 0 ? index : index - upper;
  return {
    spot: {
      x: zone.x + zone.width / 2 + (place - (inRow - 1) / 2) * Math.min(pitch, width + 34 * unit),
      y: zone.y + zone.height / 2 + (row - 0.5) * (height + 22 * unit),
    },
    width,
    height,
  };
}

/** Two cards of the area, face down: only the holder sees them. */
export function offered({ input, zone, unit, wait }: Side): Placement[] {
  const { play, pack } = input;
  const print = areaPrint(play.area, input);
  const from = deckAt(
    pack.areas.findIndex(({ id }) => id === play.area),
    pack.areas.length,
    zone,
    unit,
  ).spot;
  const height = Math.min(zone.height * 0.82, zone.width * 0.62);
  const width = height * 0.74;
  return ['a', 'b'].map((which, index) => ({
    key: `hidden:${which}`,
    name: `back ${print.word} ${print.fill}`,
    x: zone.x + zone.width / 2 + (index - 0.5) * (width + 34 * unit),
    y: zone.y + zone.height / 2,
    width,
    height,
    margin: 24 * unit,
    angle: index ? 2.4 : -2.6,
    depth: 320 + index,
    turns: true,
    enter: { ...from, scale: 0.45, alpha: 1, delay: wait + index * 140, ms: 400, sound: 'paper' },
    paint: (brush, w, h) => paintBack(brush, w, h, print, 0),
  }));
}

/** Choices that lie open for all: two cards of a holder without a phone, or three joys. */
export function slips({ input, zone, unit, wait }: Side): Placement[] {
  const { play, pack, text, second } = input;
  const count = Math.max(1, play.choices.length);
  const gap = 20 * unit;
  const height = Math.min(184 * unit, (zone.height - gap * (count - 1)) / count);
  const top = zone.y + (zone.height - height * count - gap * (count - 1)) / 2;
  return play.choices.map((ref, index) => {
    const card = pack.cards[ref];
    const colours = play.phase === 'joy' ? joyColours : areaPrint(play.area, input);
    const symbol = card?.symbol
      ? pack.symbols[card.symbol]
      : play.phase === 'joy'
        ? marks.joy
        : areaPrint(play.area, input).symbol;
    const print = { fill: colours.fill, ink: colours.ink, symbol, text: text(ref), second: second?.(ref) };
    return {
      key: `card:${ref}`,
      name: `slip ${print.text} ${print.second ?? ''}`,
      x: zone.x + zone.width / 2,
      y: top + height / 2 + index * (height + gap),
      width: zone.width,
      height,
      margin: 22 * unit,
      angle: [-0.5, 0.4, -0.3][index % 3] as number,
      depth: 320 + index,
      turns: true,
      enter: { y: zone.y + zone.height, scale: 0.8, delay: wait + index * 120, ms: 380, sound: 'paper' },
      paint: (brush, w, h) => paintSlip(brush, w, h, unit, print),
    };
  });
}

/** A joy belongs to no area. */
export const joyColours = { fill: '#F6C9A8', ink: '#221B2E' };
