import type { Cell } from '../../../../shared/activities/colour-board/mosaic.ts';
import type { Tile } from '../../../../shared/activities/colour-board/state.ts';
import type { ColourBoardView } from '../../../../shared/activities/colour-board/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { kept } from '../../../lib/kept.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { pictureOf } from '../picture.ts';
import { centre, frameAround, hexagon } from './hex.ts';

/** What a picture is drawn from. It names nobody. */
export type Drawn = Pick<ColourBoardView, 'tiles' | 'pattern' | 'pictureName'>;

/** Keeps the picture on this device, so that it can be saved when the meeting is over. */
export const rememberPicture = (code: string, { tiles, pattern, pictureName }: Drawn): void =>
  kept.set('picture', JSON.stringify({ code, tiles, pattern, pictureName }));

export function rememberedPicture(code: string): Drawn | undefined {
  try {
    const before = JSON.parse(kept.get('picture') ?? 'null') as (Drawn & { code: string }) | null;
    return before?.code === code && before.pattern ? before : undefined;
  } catch {
    return undefined;
  }
}

/** The tiles in the places of the pattern, as on the shared screen, and the places left empty. */
export function intoPattern(
  { tiles, pattern }: Pick<Drawn, 'tiles' | 'pattern'>,
  pack: OpenPack,
): { tiles: Tile[]; empty: Cell[] } {
  const found = Object.values(pack.patterns)
    .flat()
    .find(({ id }) => id === pattern);
  if (!found) return { tiles: [...tiles], empty: [] };
  const places = pictureOf(tiles, found.cells);
  return {
    tiles: places.flatMap(({ q, r, area }) => (area === undefined ? [] : [{ q, r, area }])),
    empty: places.filter(({ area }) => area === undefined),
  };
}

/** Pixels. */
const size = { width: 1200, height: 1200, mat: 90, caption: 170 };

/** Draws the picture on paper and gives it to the browser to save as PNG. Nothing is sent anywhere. */
export async function savePicture(play: Drawn, pack: OpenPack, fileName: string): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  draw(pen, play, pack);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) saveAs(blob, fileName);
}

/** Gives a picture to the browser to save. */
export const saveAs = (picture: Blob, fileName: string): void => saveFile(picture, `${fileName}.png`);

function draw(pen: CanvasRenderingContext2D, play: Drawn, pack: OpenPack): void {
  const { width, height, mat, caption } = size;
  pen.fillStyle = '#fff8ec';
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = '#d8c9b1';
  pen.lineWidth = 6;
  pen.strokeRect(mat / 2, mat / 2, width - mat, height - mat);

  const box = { x: mat, y: mat, width: width - 2 * mat, height: height - 2 * mat - caption };
  drawMosaic(pen, play, pack, box);

  pen.fillStyle = '#221b2e';
  pen.textAlign = 'center';
  const words = play.pictureName ?? '';
  for (let points = 72; points >= 30; points -= 6) {
    pen.font = `650 ${points}px "Atkinson Hyperlegible Next Variable", sans-serif`;
    if (pen.measureText(words).width <= width - 2 * mat - 40) break;
  }
  pen.fillText(words, width / 2, height - mat - 62, width - 2 * mat - 40);
  pen.font = '400 30px "Atkinson Hyperlegible Next Variable", sans-serif';
  pen.fillStyle = '#5b5264';
  pen.fillText('Pelipiiri', width / 2, height - mat - 12);
}

/** The mosaic as its picture, as large as it fits into the box. */
export function drawMosaic(
  pen: CanvasRenderingContext2D,
  play: Drawn,
  pack: OpenPack,
  box: { x: number; y: number; width: number; height: number },
): void {
  const { tiles, empty } = intoPattern(play, pack);
  const frame = frameAround([...tiles, ...empty]);
  const scale = Math.min(box.width / frame.width, box.height / frame.height);
  pen.save();
  pen.translate(box.x + box.width / 2, box.y + box.height / 2);
  pen.scale(scale, scale);
  pen.translate(-frame.left - frame.width / 2, -frame.top - frame.height / 2);
  const shape = new Path2D(hexagon());
  for (const cell of empty) inPlace(pen, cell, () => fill(pen, shape, '#efe5d2'));
  for (const tile of tiles) {
    const area = pack.areas.find(({ id }) => id === tile.area);
    inPlace(pen, tile, () => {
      fill(pen, shape, area?.fill ?? '#efe5d2');
      pen.translate(-0.42, -0.42);
      pen.scale(0.00328, 0.00328);
      fill(pen, new Path2D(pack.symbols[area?.symbol ?? ''] ?? ''), area?.ink ?? '#221b2e');
    });
  }
  pen.restore();
}

function inPlace(pen: CanvasRenderingContext2D, cell: Cell, work: () => void): void {
  const { x, y } = centre(cell);
  pen.save();
  pen.translate(x, y);
  work();
  pen.restore();
}

function fill(pen: CanvasRenderingContext2D, path: Path2D, colour: string): void {
  pen.fillStyle = colour;
  pen.fill(path);
}
