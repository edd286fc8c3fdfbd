/**
 * A repeatable field of soft noise from 0 to 1 (value noise with smooth steps).
 * @param seed any whole number
 */
export function noiseField(seed: number): (x: number, y: number) => number {
  const size = 256;
  const values = new Float32Array(size * size);
  const chance = chanceFrom(seed);
  for (let index = 0; index < values.length; index++) values[index] = chance();
  const at = (x: number, y: number) => values[(y & (size - 1)) * size + (x & (size - 1))] as number;
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const across = smooth(x - left);
    const down = smooth(y - top);
    const upper = at(left, top) + (at(left + 1, top) - at(left, top)) * across;
    const lower = at(left, top + 1) + (at(left + 1, top + 1) - at(left, top + 1)) * across;
    return upper + (lower - upper) * down;
  };
}

/** A repeatable stream of numbers from 0 (included) to 1. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
}

/**
 * A square of light and dark specks that repeats without a seam: the surface of felt and paper.
 * @param size its side in pixels
 * @param strength opacity of the strongest speck, 0–1
 * @param softness 1 gives single specks; more draws them into fibres that many pixels long
 */
export function specks(size: number, strength: number, softness: number, seed: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const brush = brushOf(canvas);
  const image = brush.createImageData(size, size);
  const chance = chanceFrom(seed);
  const raw = Float32Array.from({ length: size * size }, () => chance() - 0.5);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      let sum = 0;
      for (let step = 0; step < softness; step++)
        sum += raw[((y + (step >> 1)) % size) * size + ((x + step) % size)] as number;
      const value = sum / Math.sqrt(softness);
      const offset = (y * size + x) * 4;
      const shade = value > 0 ? 255 : 0;
      image.data[offset] = shade;
      image.data[offset + 1] = shade;
      image.data[offset + 2] = shade;
      image.data[offset + 3] = Math.abs(value) * 2 * strength * 255;
    }
  brush.putImageData(image, 0, 0);
  return canvas;
}

/**
 * The drawing context of a canvas; throws when the browser has none left. The canvas stays in the computer's own
 * memory: it is painted once and then handed on as a texture, and fetching it back from the graphics card is slow.
 */
export function brushOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('brushOf: expected a 2d context, found none');
  return brush;
}

const smooth = (value: number): number => value * value * (3 - 2 * value);
