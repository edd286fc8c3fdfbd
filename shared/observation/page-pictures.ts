/**
 * Pictures of which a page code is made, in the order of the grid: six a row. Everyday things that are told apart by
 * shape and by word, in any order and by any adult; none of alcohol, weapons, faith or police. Each id is the name of
 * an icon and a key of the words `own.picture.<id>`. A code holds ids, so that an id is never renamed or reused.
 */
export const pagePictures = [
  ...['cat', 'dog', 'rabbit', 'horse', 'bird', 'fish'],
  ...['butterfly', 'tree', 'flower-tulip', 'leaf', 'sun', 'cloud'],
  ...['cactus', 'rainbow', 'mountains', 'campfire', 'tent', 'umbrella'],
  ...['carrot', 'bread', 'egg', 'cake', 'ice-cream', 'cherries'],
  ...['house', 'key', 'lamp', 'armchair', 'bed', 'coffee'],
  ...['scissors', 'hammer', 'paint-brush', 'book-open', 'clock', 'eyeglasses'],
  ...['bicycle', 'bus', 'car', 'sailboat', 'airplane', 'tractor'],
  ...['guitar', 'soccer-ball', 'gift', 'heart', 'star', 't-shirt'],
] as const;
export type PagePicture = (typeof pagePictures)[number];

/** Pictures in a code, none of them twice: 48·47·46·45·44·43 ≈ 9 thousand million; the door slows guessing down. */
export const pageCodeLength = 6;
