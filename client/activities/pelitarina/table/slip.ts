import type { OpenGame } from '../../../../shared/activities/pelitarina/view.ts';
import { materials } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { type FittedText, letter } from '../../../stage/paint/lettering.ts';
import { paintSheet, readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import { drawingPatch, paintDrawing } from './drawing.ts';
import { cutTo, fitsWhole } from './words.ts';

/** In units. */
const pad = 24;
const headHeight = 46;
const columnGap = 34;
const leastColumn = 330;
export const highestSlip = 250;

interface Part {
  prompt: FittedText;
  answer: FittedText;
  x: number;
  y: number;
}

/** A slip of paper: the game's name and time, the first of what was answered, and what was drawn. */
export interface SlipPlan {
  width: number;
  height: number;
  title: FittedText;
  when: FittedText | undefined;
  parts: Part[];
  /** side of the drawing's patch; 0 without one */
  drawing: number;
}

type Words = (ref: string) => string;

/** As many answers as are read whole in that room, in device pixels; of the first, at least the beginning. */
export function planSlip(game: OpenGame, text: Words, most: { width: number; height: number }, unit: number): SlipPlan {
  const drawing = game.drawing.length > 0 ? Math.min(most.height - 28 * unit, 214 * unit, most.width * 0.36) : 0;
  const aside = drawing ? drawing + columnGap * unit : 0;
  const inner = most.width - pad * 2 * unit - aside;
  const room = most.height - (pad * 1.5 + headHeight) * unit;
  const parts = answersIn(game.answers, text, { width: inner, height: room }, unit);
  const title = cutTo({
    ...{ text: game.title, weight: 720, largest: 36 * unit, smallest: readable * unit },
    ...{ width: game.when ? inner * 0.66 : inner, height: headHeight * unit, leading: 1.1 },
  });
  const left = inner - title.width - 18 * unit;
  const when =
    game.when === undefined
      ? undefined
      : cutTo({
          ...{ text: game.when, weight: 420, largest: 29 * unit, smallest: readable * unit },
          ...{ width: left, height: headHeight * unit, leading: 1.1 },
        });
  const head = title.width + (when ? when.width + 18 * unit : 0);
  const wide = Math.max(head, ...parts.map(({ x, prompt, answer }) => x + Math.max(prompt.width, answer.width)));
  const tall = Math.max(0, ...parts.map(({ y, prompt, answer }) => y + prompt.height + answer.height));
  const height = Math.max(drawing + 28 * unit, tall + (tall ? pad * 1.5 : pad * 1.3) * unit + headHeight * unit);
  const least = (drawing ? 0 : 300) * unit;
  return {
    width: Math.min(most.width, Math.max(least, wide) + aside + pad * 2 * unit),
    height: Math.min(most.height, height),
    title,
    when,
    parts,
    drawing,
  };
}

function answersIn(
  answers: OpenGame['answers'],
  text: Words,
  room: { width: number; height: number },
  unit: number,
): Part[] {
  for (let count = answers.length; count > 0; count--)
    for (const size of [34, 30, readable])
      for (let columns = Math.min(3, count); columns > 0; columns--) {
        const width = Math.min((room.width - columnGap * unit * (columns - 1)) / columns, 760 * unit);
        if (columns > 1 && width < leastColumn * unit) continue;
        const laid = laidOut(answers.slice(0, count), columns, width, size, text, unit);
        if (laid && laid.height <= room.height) return laid.parts;
      }
  const [first] = answers;
  if (!first) return [];
  const prompt = promptWords(text(first.prompt), room.width, unit);
  const height = room.height - prompt.height;
  if (height < readable * 1.16 * unit) {
    const answer = answerWords(first.text, room.width, room.height, readable, unit);
    return [{ prompt: { ...prompt, lines: [], width: 0, height: 0 }, answer, x: 0, y: 0 }];
  }
  return [{ prompt, answer: answerWords(first.text, room.width, height, readable, unit), x: 0, y: 0 }];
}

/** Side by side and in rows; undefined when a word is too long for its column. */
function laidOut(
  answers: OpenGame['answers'],
  columns: number,
  width: number,
  size: number,
  text: Words,
  unit: number,
): { parts: Part[]; height: number } | undefined {
  const parts: Part[] = [];
  let y = 0;
  for (let from = 0; from < answers.length; from += columns) {
    let high = 0;
    for (const [column, { prompt, text: words }] of answers.slice(from, from + columns).entries()) {
      const asked = promptWords(text(prompt), width, unit);
      const wanted = wantedAnswer(words, width, Number.POSITIVE_INFINITY, size, unit);
      if (!fitsWhole(wanted)) return undefined;
      const answer = cutTo(wanted);
      parts.push({ prompt: asked, answer, x: column * (width + columnGap * unit), y });
      high = Math.max(high, asked.height + answer.height);
    }
    y += high + 10 * unit;
  }
  return { parts, height: y - 10 * unit };
}

const promptWords = (words: string, width: number, unit: number): FittedText =>
  cutTo({
    ...{ text: words, weight: 420, largest: readable * unit, smallest: readable * unit },
    ...{ width, height: readable * 2.3 * unit, leading: 1.14 },
  });

const wantedAnswer = (words: string, width: number, height: number, size: number, unit: number) => ({
  ...{ text: `”${words.replaceAll('\n', ' ')}”`, weight: 560, largest: size * unit, smallest: size * unit },
  ...{ width, height, leading: 1.16 },
});

const answerWords = (words: string, width: number, height: number, size: number, unit: number): FittedText =>
  cutTo(wantedAnswer(words, width, height, size, unit));

/** Hung above the newest game, as near to it as the cloth allows. */
export function slip(game: OpenGame, plan: SlipPlan, room: Zone, token: number, unit: number): Placement {
  const { width, height } = plan;
  const x = Math.max(room.x + width / 2, Math.min(room.x + room.width - width / 2, token));
  const y = room.y + room.height - height / 2;
  return {
    key: `slip:${game.number}`,
    name: `slip ${JSON.stringify(game)}`,
    x,
    y,
    width,
    height,
    margin: 28 * unit,
    depth: 140,
    enter: { y: y - 40 * unit, scale: 1.06, delay: 420, ms: 420, sound: 'paper' },
    paint: (brush, w, h) => {
      const outline = cutRectangle(0, 0, w, h, { radius: 22 * unit, wobble: 2.4 * unit, seed: game.number + 5 });
      paintSheet(brush, outline, h, 11 * unit);
      const top = pad * 0.75 * unit;
      const { title, when, drawing } = plan;
      letter(brush, title, pad * unit, top, materials.ink);
      const base = top + title.size * 0.55 * title.leading;
      if (when)
        letter(
          brush,
          when,
          pad * unit + title.width + 18 * unit,
          base - when.size * 0.5 * when.leading,
          materials.softInk,
        );
      for (const part of plan.parts) {
        const y = top + headHeight * unit + part.y;
        letter(brush, part.prompt, pad * unit + part.x, y, materials.softInk);
        letter(brush, part.answer, pad * unit + part.x, y + part.prompt.height, materials.ink);
      }
      if (drawing) {
        const patch = { x: w - drawing - 14 * unit, y: (h - drawing) / 2, side: drawing };
        drawingPatch(brush, patch, unit);
        paintDrawing(brush, game.drawing, patch, unit);
      }
    },
  };
}
