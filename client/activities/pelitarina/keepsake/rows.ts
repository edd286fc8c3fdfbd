/** How large things are when so many games lie beside each other, in pixels. */
export interface Manner {
  columns: number;
  token: number;
  letters: number;
  drawing: number;
}

/** The more games, the smaller: up to two handfuls are seen well, and the most that there can be are read on paper. */
const manners: readonly (Manner & { most: number })[] = [
  { most: 4, columns: 2, token: 176, letters: 44, drawing: 250 },
  { most: 9, columns: 3, token: 150, letters: 37, drawing: 210 },
  { most: 16, columns: 4, token: 124, letters: 31, drawing: 180 },
  { most: 25, columns: 5, token: 108, letters: 27, drawing: 150 },
  { most: Number.POSITIVE_INFINITY, columns: 6, token: 96, letters: 24, drawing: 130 },
];

/** Places that a stage takes: one for each game, and an empty stage has a place, too. */
const placesOf = ({ games }: { games: readonly unknown[] }): number => Math.max(1, games.length);

/** Stages in their order in rows that are about as long as each other; a stage is not broken in two. */
export function rowsOf<Stage extends { games: readonly unknown[] }>(
  stages: readonly Stage[],
): { manner: Manner; rows: Stage[][] } {
  const places = stages.map(placesOf);
  const all = places.reduce((sum, one) => sum + one, 0);
  const widest = Math.max(1, ...places);
  const manner = manners.find(({ most, columns }) => all <= most && widest <= columns) ?? manners.at(-1);
  if (!manner) throw new Error('rowsOf: there is no manner');
  const longest = filled(stages, manner.columns);
  for (let columns = widest; columns < manner.columns; columns++) {
    const rows = filled(stages, columns);
    if (rows.length === longest.length) return { manner, rows };
  }
  return { manner, rows: longest };
}

function filled<Stage extends { games: readonly unknown[] }>(stages: readonly Stage[], columns: number): Stage[][] {
  const rows: Stage[][] = [];
  let left = 0;
  for (const stage of stages) {
    const places = placesOf(stage);
    const row = rows.at(-1);
    if (!row || places > left) {
      rows.push([stage]);
      left = columns - places;
    } else {
      row.push(stage);
      left -= places;
    }
  }
  return rows;
}
