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
  height: number;
}

/** Breaks a text into lines and finds the largest size at which it fits. */
export function fitted(brush: CanvasRenderingContext2D, wanted: Lettering): FittedText {
  const { weight, leading, width, height } = wanted;
  for (let size = wanted.largest; ; size *= 0.94) {
    brush.font = `${weight} ${size}px ${typeface}`;
    const lines = linesOf(brush, wanted.text, width);
    const tall = lines.length * size * leading;
    const fits = tall <= height && lines.every((line) => brush.measureText(line).width <= width + 0.5);
    if (fits || size < wanted.smallest * 0.5)
      return { lines: balanced(brush, lines, width), size, leading, weight, height: tall };
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

function linesOf(brush: CanvasRenderingContext2D, text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last === undefined || brush.measureText(longer).width > width) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
}

/** The same number of lines with no lonely word at the end, where a narrower width allows it. */
function balanced(brush: CanvasRenderingContext2D, lines: string[], width: number): string[] {
  if (lines.length < 2) return lines;
  const text = lines.join(' ');
  let best = lines;
  for (let share = 0.95; share >= 0.6; share -= 0.05) {
    const narrower = linesOf(brush, text, width * share);
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return best.every((line) => brush.measureText(line).width <= width) ? best : lines;
}
