import * as Plot from '@observablehq/plot';

export interface AreaBar {
  id: string;
  word: string;
  fill: string;
  ink: string;
  /** the `d` of a path in a 256 × 256 view box */
  symbol: string;
  count: number;
}

export interface PartBar {
  title: string;
  /** minutes */
  planned: number;
  played: number;
  /** both figures in words */
  told: string;
}

/** Pixels; the drawing grows and shrinks with its place. */
const width = 380;
const areaRow = 35;
const partRow = 43;
const ink = '#221b2e';
const soft = '#5b5264';

/**
 * How many cards stayed open in each life area: colour, symbol, word and figure.
 * @param most the longest bar there is room for, so that drawings beside each other can be compared
 */
export function drawAreas(areas: readonly AreaBar[], most: number): Element {
  const marginLeft = 178;
  return clean(
    Plot.plot({
      width,
      height: areas.length * areaRow,
      ...{ marginLeft, marginRight: 36, marginTop: 0, marginBottom: 0 },
      x: { domain: [0, Math.max(1, most)], axis: null },
      y: { domain: areas.map(({ id }) => id), axis: null, padding: 0.26 },
      marks: [
        Plot.barX(areas, {
          ...{ x: 'count', y: 'id', fill: { value: 'fill', scale: null } },
          ...{ stroke: ink, strokeOpacity: 0.35, ry: 5, rx: 5 },
        }),
        Plot.text(areas, {
          ...{ x: 'count', y: 'id', text: ({ count }: AreaBar) => String(count) },
          ...{ textAnchor: 'start', dx: 8, fontSize: 16, fontWeight: 700, fill: ink },
        }),
        Plot.text(areas, {
          ...{ frameAnchor: 'left', y: 'id', text: 'word', dx: 38 - marginLeft },
          ...{ textAnchor: 'start', fontSize: 15.5, fill: ink },
        }),
        (_index, scales) => tilesBeside(areas, (id) => Number(scales.y?.(id)), 1),
      ],
    }),
  );
}

/** Minutes of each part: what was planned as a light band, what was played upon it. */
export function drawMinutes(parts: readonly PartBar[], most: number): Element {
  const rows = parts.map((part, row) => ({ ...part, row }));
  return clean(
    Plot.plot({
      width,
      height: rows.length * partRow,
      ...{ marginLeft: 1, marginRight: 1, marginTop: 0, marginBottom: 0 },
      x: { domain: [0, Math.max(1, most)], axis: null },
      y: { domain: rows.map(({ row }) => row), axis: null, padding: 0 },
      marks: [
        Plot.barX(rows, {
          ...{ x: 'planned', y: 'row', fill: '#efe5d2', stroke: '#8a7d68', strokeDasharray: '4 3' },
          ...{ insetTop: 21, insetBottom: 8, rx: 5, ry: 5 },
        }),
        Plot.barX(rows, {
          ...{ x: 'played', y: 'row', fill: '#3d5a66', insetTop: 24, insetBottom: 11, rx: 3, ry: 3 },
        }),
        Plot.text(rows, {
          ...{ frameAnchor: 'left', y: 'row', text: 'title', dy: -11, textAnchor: 'start' },
          ...{ fontSize: 15.5, fontWeight: 650, fill: ink, lineWidth: 15, textOverflow: 'ellipsis' },
        }),
        Plot.text(rows, {
          ...{ frameAnchor: 'right', y: 'row', text: 'told', dy: -11, textAnchor: 'end' },
          ...{ fontSize: 14, fill: soft },
        }),
      ],
    }),
  );
}

const svg = 'http://www.w3.org/2000/svg';

/** The areas' small tiles at the left edge, each in the middle of its row. */
function tilesBeside(areas: readonly AreaBar[], topOf: (id: string) => number, left: number): SVGElement {
  const all = document.createElementNS(svg, 'g');
  const inset = (areaRow * 0.74 - 28) / 2;
  for (const { id, fill, ink: on, symbol } of areas) {
    const tile = document.createElementNS(svg, 'g');
    tile.setAttribute('transform', `translate(${left} ${topOf(id) + inset})`);
    tile.append(
      shape('rect', { width: 28, height: 28, rx: 7, fill }),
      shape('path', { d: symbol, fill: on, transform: 'translate(4.5 4.5) scale(.0742)' }),
    );
    all.append(tile);
  }
  return all;
}

function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** The content security policy takes no style sheet that is written into a page: `charts.css` stands in for it. */
function clean(drawing: Element): Element {
  for (const sheet of drawing.querySelectorAll('style')) sheet.remove();
  return drawing;
}
