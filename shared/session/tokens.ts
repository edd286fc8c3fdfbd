/**
 * The tokens people choose at the door: shape + colour + symbol, told apart in greyscale by shape and symbol.
 * `symbol` names an icon; `ink` is the symbol's colour on the fill (≥ 4.5 : 1).
 */
export const tokens = [
  { id: 'bird', shape: 'circle', fill: '#7B5AA6', ink: '#FFFFFF', symbol: 'bird' },
  { id: 'boat', shape: 'square', fill: '#C9A227', ink: '#221B2E', symbol: 'boat' },
  { id: 'moon', shape: 'hexagon', fill: '#23737A', ink: '#FFFFFF', symbol: 'moon' },
  { id: 'tree', shape: 'circle', fill: '#AE4A33', ink: '#FFFFFF', symbol: 'tree' },
  { id: 'leaf', shape: 'square', fill: '#E9E2D5', ink: '#221B2E', symbol: 'leaf' },
  { id: 'cup', shape: 'hexagon', fill: '#454B6B', ink: '#FFFFFF', symbol: 'coffee' },
  { id: 'star', shape: 'circle', fill: '#E0A82E', ink: '#221B2E', symbol: 'star' },
  { id: 'fish', shape: 'square', fill: '#2F6690', ink: '#FFFFFF', symbol: 'fish' },
  { id: 'flower', shape: 'hexagon', fill: '#D98BB0', ink: '#221B2E', symbol: 'flower' },
  { id: 'key', shape: 'circle', fill: '#5E6B3A', ink: '#FFFFFF', symbol: 'key' },
  { id: 'bell', shape: 'square', fill: '#8A4F7D', ink: '#FFFFFF', symbol: 'bell' },
  { id: 'bicycle', shape: 'hexagon', fill: '#8FBF9F', ink: '#221B2E', symbol: 'bicycle' },
  { id: 'umbrella', shape: 'circle', fill: '#A33B5C', ink: '#FFFFFF', symbol: 'umbrella' },
  { id: 'cat', shape: 'square', fill: '#D9A066', ink: '#221B2E', symbol: 'cat' },
  { id: 'mountain', shape: 'hexagon', fill: '#4A6FA5', ink: '#FFFFFF', symbol: 'mountains' },
  { id: 'clover', shape: 'circle', fill: '#3C7A57', ink: '#FFFFFF', symbol: 'clover' },
  { id: 'lamp', shape: 'square', fill: '#F2D479', ink: '#221B2E', symbol: 'lamp' },
  { id: 'anchor', shape: 'hexagon', fill: '#36454F', ink: '#FFFFFF', symbol: 'anchor' },
  { id: 'note', shape: 'circle', fill: '#B7C9E2', ink: '#221B2E', symbol: 'music-note' },
  { id: 'sock', shape: 'square', fill: '#B5542C', ink: '#FFFFFF', symbol: 'sock' },
] as const;

export type TokenId = (typeof tokens)[number]['id'];
export const tokenIds = tokens.map((token) => token.id) as [TokenId, ...TokenId[]];
