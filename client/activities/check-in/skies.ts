/** Skies behind the weathers, from top to horizon, in the deck's order: a picture, the word says which weather it is. */
const skies: readonly (readonly [string, string])[] = [
  ['#FFE08A', '#FFC46B'],
  ['#BFE2F4', '#F7DFA3'],
  ['#D3DCE2', '#B4C2CC'],
  ['#AFC6D8', '#8FAFC6'],
  ['#9FA0C6', '#C8B6CF'],
  ['#E4E5E0', '#C9CECB'],
  ['#E6F1F8', '#BBD6E8'],
  ['#BFE3DB', '#94C9C4'],
  ['#F6CFDD', '#BFE2F4'],
];

/** The sky of the weather at this place of the deck. */
export const skyAt = (index: number): readonly [string, string] =>
  skies[index % skies.length] as readonly [string, string];
