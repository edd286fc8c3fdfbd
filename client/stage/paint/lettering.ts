export const typeface = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", system-ui, sans-serif';

/** Letters drawn on a canvas need their font beforehand; resolves also when it cannot be had. */
export async function lettersReady(): Promise<void> {
  await Promise.allSettled([400, 600, 700].map((weight) => document.fonts.load(`${weight} 24px ${typeface}`, 'Aäöå?')));
}

export interface Lettering {
  text: string;
  weight: number;
  /** largest and smallest size in pixels; a text that fits at neither is made as small as it must be */
  largest: number;
  smallest: number;
  width: number;
  height: number;
  /** line height in sizes */
  leading: number;
}

export interface FittedText {
  lines: string[];
  size: number;
  leading: number;
  weight: number;
  width: number;
  height: number;
}

/** Breaks a text into lines and finds the largest size at which it fits. */
export function fitted(brush: CanvasRenderingContext2D, wanted: Lettering): FittedText {
  const { weight, leading, width, height } = wanted;
  const paragraphs = wanted.text.split('\n').map((paragraph) => paragraph.split(' '));
  const lengths = measured(brush, weight, paragraphs.flat());
  for (let size = wanted.largest; ; size *= 0.94) {
    const breaks = (reach: number) => paragraphs.flatMap((words) => broken(words, lengths, reach / size));
    const lines = breaks(width);
    const tall = lines.length * size * leading;
    const fits = tall <= height && lines.every((line) => line.length * size <= width + 0.5);
    if (!fits && size >= wanted.smallest * 0.5) continue;
    const best = balanced(lines, breaks, width);
    const wide = Math.max(...best.map(({ length }) => length)) * size;
    return { lines: best.map(({ text }) => text), size, leading, weight, width: wide, height: tall };
  }
}

/** Draws lines of text from their top edge; `align` as in canvas. */
export function letter(
  brush: CanvasRenderingContext2D,
  { lines, size, leading, weight }: FittedText,
  x: number,
  top: number,
  colour: string,
  align: CanvasTextAlign = 'left',
): void {
  brush.font = `${weight} ${size}px ${typeface}`;
  brush.fillStyle = colour;
  brush.textAlign = align;
  brush.textBaseline = 'alphabetic';
  lines.forEach((line, index) => {
    brush.fillText(line, x, top + size * leading * index + size * (leading / 2 + 0.34));
  });
}

/** A line, and its length in sizes. */
interface Line {
  text: string;
  length: number;
}

/** Words grow evenly with the size, so each is measured once. Lengths in sizes; the space's is under ' '. */
function measured(brush: CanvasRenderingContext2D, weight: number, words: readonly string[]): Map<string, number> {
  const ruler = 100;
  brush.font = `${weight} ${ruler}px ${typeface}`;
  return new Map([' ', ...words].map((word) => [word, brush.measureText(word).width / ruler]));
}

function broken(words: readonly string[], lengths: ReadonlyMap<string, number>, reach: number): Line[] {
  const lines: Line[] = [];
  const space = lengths.get(' ') ?? 0;
  for (const word of words) {
    const length = lengths.get(word) ?? 0;
    const last = lines.at(-1);
    if (!last || last.length + space + length > reach) lines.push({ text: word, length });
    else {
      last.text += ` ${word}`;
      last.length += space + length;
    }
  }
  return lines;
}

/** The same number of lines with no lonely word at the end, where a narrower width allows it. */
function balanced(lines: Line[], breaks: (reach: number) => Line[], width: number): Line[] {
  if (lines.length < 2) return lines;
  const widest = Math.max(...lines.map(({ length }) => length));
  let best = lines;
  for (let share = 0.95; share >= 0.6; share -= 0.05) {
    const narrower = breaks(width * share);
    if (narrower.length > lines.length || Math.max(...narrower.map(({ length }) => length)) > widest) break;
    best = narrower;
  }
  return best;
}
