import { materials, mix, veil } from './colour.ts';
import { brushOf, chanceFrom, noiseField } from './noise.ts';
import { slices } from './slices.ts';

/** Grain is soft along the board: this many pixels are drawn from one value. */
const stretch = 3;

/**
 * Paints the table: planks with grain, and lamp light from the upper left.
 * @param canvas is given its size; painted in slices, and at once when it is ready
 */
export async function paintWood(canvas: HTMLCanvasElement, width: number, height: number): Promise<void> {
  const grain = await paintGrain(Math.ceil(width / stretch), Math.ceil(height / 1.5));
  canvas.width = width;
  canvas.height = height;
  const brush = brushOf(canvas);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(grain, 0, 0, width, height);
  paintPores(brush, width, height);
  paintSeams(brush, width, height);
  paintLamp(brush, width, height);
}

const planks = 4;

async function paintGrain(width: number, height: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const brush = brushOf(canvas);
  const row = brush.createImageData(width, 1);
  const { data } = row;
  const broad = noiseField(11);
  const fine = noiseField(29);
  const tones = Array.from({ length: 64 }, (_, index) => toneOf(index / 63));
  const pause = slices();
  const across = 7 / width;
  const down = 1 / height;
  for (let y = 0; y < height; y++) {
    await pause();
    const plank = Math.floor((y / height) * planks);
    const shift = plank * 37.7;
    const bright = [0.03, -0.05, 0.045, -0.02][plank % 4] as number;
    for (let x = 0; x < width; x++) {
      const along = x * across + shift;
      const over = y * down;
      const warp = broad(along * 0.55, over * 7 + shift) * 2.6 + broad(along * 1.4, over * 24) * 0.5;
      const rings = Math.sin((over * 30 + warp * 3.1) * 3.4) * 0.5 + 0.5;
      const streaks = fine(along * 1.6, over * 330) * 0.55 + fine(along * 4 + 9, over * 760) * 0.45;
      const value = 0.36 + bright + rings * 0.14 + streaks * 0.36 + (broad(along * 0.4 + 50, over * 4) - 0.5) * 0.28;
      const tone = tones[Math.max(0, Math.min(63, Math.round(value * 63)))] as readonly number[];
      const offset = x * 4;
      data[offset] = tone[0] as number;
      data[offset + 1] = tone[1] as number;
      data[offset + 2] = tone[2] as number;
      data[offset + 3] = 255;
    }
    brush.putImageData(row, 0, y);
  }
  return canvas;
}

function toneOf(light: number): number[] {
  const colour =
    light < 0.5 ? mix('#7A4A2A', materials.wood, light * 2) : mix(materials.wood, '#CC965F', light * 2 - 1);
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

/** Short dark strokes along the grain, crisp where the rest is soft. */
function paintPores(brush: CanvasRenderingContext2D, width: number, height: number): void {
  const chance = chanceFrom(5);
  const unit = height / 756;
  for (let count = 0; count < 900; count++) {
    const length = (8 + chance() * 46) * unit;
    brush.fillStyle = veil(chance() < 0.6 ? '#4A2A16' : '#F0C48E', 0.05 + chance() * 0.08);
    brush.fillRect(chance() * width, chance() * height, length, Math.max(1, unit * (0.6 + chance() * 0.7)));
  }
}

function paintSeams(brush: CanvasRenderingContext2D, width: number, height: number): void {
  const unit = height / 756;
  for (let plank = 1; plank < planks; plank++) {
    const y = Math.round((height * plank) / planks);
    brush.fillStyle = veil('#2E1A0E', 0.34);
    brush.fillRect(0, y - unit * 0.8, width, unit * 1.6);
    brush.fillStyle = veil('#FFD9A3', 0.14);
    brush.fillRect(0, y + unit * 0.9, width, unit);
  }
}

function paintLamp(brush: CanvasRenderingContext2D, width: number, height: number): void {
  const reach = Math.hypot(width, height);
  const light = brush.createRadialGradient(width * 0.2, -height * 0.05, 0, width * 0.24, height * 0.1, reach * 0.62);
  light.addColorStop(0, veil(materials.lamp, 0.3));
  light.addColorStop(0.5, veil(materials.lamp, 0.08));
  light.addColorStop(1, veil(materials.lamp, 0));
  brush.fillStyle = light;
  brush.fillRect(0, 0, width, height);
  const shade = brush.createRadialGradient(
    width * 0.3,
    height * 0.25,
    reach * 0.22,
    width * 0.36,
    height * 0.36,
    reach * 0.82,
  );
  shade.addColorStop(0, veil('#1F1016', 0));
  shade.addColorStop(0.55, veil('#24131A', 0.34));
  shade.addColorStop(1, veil('#1B0F18', 0.68));
  brush.fillStyle = shade;
  brush.fillRect(0, 0, width, height);
}
