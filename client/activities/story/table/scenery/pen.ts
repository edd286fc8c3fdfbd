import { veil } from '../../../../stage/paint/colour.ts';
import { chanceFrom } from '../../../../stage/paint/noise.ts';

/** How high every scene is drawn; it is as wide as the screen's shape makes it. */
export const tall = 756;

/** How far ground and floors reach: further than the picture, which may be moved up. */
export const deep = tall + 60;

/** Where the ground of a scene begins: people stand a little lower. */
export const ground = 560;

type Point = readonly [x: number, y: number];

/** The few strokes of which scenes are made. Sizes in units of a picture 756 high. */
export class Pen {
  readonly brush: CanvasRenderingContext2D;
  readonly wide: number;

  constructor(brush: CanvasRenderingContext2D, wide: number) {
    this.brush = brush;
    this.wide = wide;
  }

  rect(x: number, y: number, width: number, height: number, fill: string, radius: number | number[] = 0): void {
    this.brush.fillStyle = fill;
    this.brush.beginPath();
    this.brush.roundRect(x, y, width, height, radius);
    this.brush.fill();
  }

  shape(points: readonly Point[], fill: string): void {
    this.brush.fillStyle = fill;
    this.brush.beginPath();
    for (const [x, y] of points) this.brush.lineTo(x, y);
    this.brush.closePath();
    this.brush.fill();
  }

  round(x: number, y: number, radius: number, fill: string, down = radius): void {
    this.brush.fillStyle = fill;
    this.brush.beginPath();
    this.brush.ellipse(x, y, radius, down, 0, 0, Math.PI * 2);
    this.brush.fill();
  }

  line(points: readonly Point[], width: number, colour: string): void {
    this.brush.strokeStyle = colour;
    this.brush.lineWidth = width;
    this.brush.lineCap = 'round';
    this.brush.lineJoin = 'round';
    this.brush.beginPath();
    for (const [x, y] of points) this.brush.lineTo(x, y);
    this.brush.stroke();
  }

  /** A path in SVG's words, moved to (x, y). */
  path(x: number, y: number, outline: string, fill: string): void {
    this.brush.save();
    this.brush.translate(x, y);
    this.brush.fillStyle = fill;
    this.brush.fill(new Path2D(outline));
    this.brush.restore();
  }

  /** Light that fades outwards. */
  glow(x: number, y: number, radius: number, colour: string, strength: number): void {
    const light = this.brush.createRadialGradient(x, y, 0, x, y, radius);
    light.addColorStop(0, veil(colour, strength));
    light.addColorStop(0.4, veil(colour, strength * 0.45));
    light.addColorStop(1, veil(colour, 0));
    this.brush.fillStyle = light;
    this.brush.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  }

  /** From one colour above to others below. */
  fade(x: number, y: number, width: number, height: number, colours: readonly string[]): void {
    const light = this.brush.createLinearGradient(0, y, 0, y + height);
    for (const [index, colour] of colours.entries()) light.addColorStop(index / (colours.length - 1), colour);
    this.brush.fillStyle = light;
    this.brush.fillRect(x, y, width, height);
  }

  /** A band of ground whose upper edge goes softly up and down. */
  hills(top: number, swing: number, seed: number, fill: string): void {
    const chance = chanceFrom(seed);
    const step = this.wide / 5;
    this.brush.fillStyle = fill;
    this.brush.beginPath();
    this.brush.moveTo(-step, deep);
    this.brush.lineTo(-step, top);
    for (let x = -step; x < this.wide + step; x += step)
      this.brush.quadraticCurveTo(
        x + step / 2,
        top + (chance() * 2 - 1) * swing * 2,
        x + step,
        top + (chance() - 0.5) * swing * 0.4,
      );
    this.brush.lineTo(this.wide + step * 2, deep);
    this.brush.fill();
  }

  within(x: number, y: number, width: number, height: number, draw: () => void, radius = 0): void {
    this.brush.save();
    this.brush.beginPath();
    this.brush.roundRect(x, y, width, height, radius);
    this.brush.clip();
    draw();
    this.brush.restore();
  }
}

/** A number for a name, so that the same place looks the same every time. */
export const seedOf = (name: string): number => [...name].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) >>> 0;
