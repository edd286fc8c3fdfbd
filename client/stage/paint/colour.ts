/** Mixes two colours written as #RRGGBB; `share` 0 gives the first, 1 the second. */
export function mix(one: string, other: string, share: number): string {
  const from = channels(one);
  const to = channels(other);
  return hex(from.map((value, index) => value + ((to[index] as number) - value) * share));
}

/** The colour #RRGGBB with an opacity from 0 to 1. */
export function veil(colour: string, opacity: number): string {
  const [red, green, blue] = channels(colour);
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}

/** The materials on the table. Area colours come from the pack. */
export const materials = {
  paper: '#FFF8EC',
  paperEdge: '#E9DCC3',
  ink: '#221B2E',
  softInk: '#4A4453',
  rule: '#E6D3B3',
  feltLit: '#6F8286',
  felt: '#3D5A66',
  feltDeep: '#22343F',
  woodLit: '#C48A55',
  wood: '#9A6238',
  woodDeep: '#5E3A22',
  pawn: '#7A3E2B',
  pawnEdge: '#4C2419',
  lamp: '#FFE2AE',
} as const;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

const hex = (values: readonly number[]): string =>
  `#${values
    .map((value) =>
      Math.round(Math.max(0, Math.min(255, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
