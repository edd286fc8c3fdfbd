import { expect, test } from 'vitest';
import { genitive } from '../../client/lib/genitive.ts';

test.each([
  ['Aamu', 'Aamun'],
  ['Mika', 'Mikan'],
  ['Pekka', 'Pekan'],
  ['Seppo', 'Sepon'],
  ['Matti', 'Matin'],
  ['Sampo', 'Sammon'],
  ['Lumi', 'Lumin'],
  ['Annette', 'Annetten'],
  ['Nour', 'Nourin'],
  ['Virtanen', 'Virtasen'],
  ['Markus', 'Markuksen'],
  ['Käpy', 'Kävyn'],
  ['Zoé', 'Zoén'],
  ['R2', 'R2:n'],
])('%s: whose turn? %s', (name, whose) => {
  expect(genitive(name)).toBe(whose);
});
