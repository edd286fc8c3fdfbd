import { expect, test } from 'vitest';
import { genitive, ownerForm, receiverForm } from '../../shared/lib/name-forms.ts';

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
  ['Elias', 'Eliaksen'],
  ['Tuomas', 'Tuomaan'],
  ['Johannes', 'Johanneksen'],
  ['Käpy', 'Kävyn'],
  ['Zoé', 'Zoén'],
  ['R2', 'R2:n'],
])('%s: whose turn? %s', (name, whose) => {
  expect(genitive(name)).toBe(whose);
});

test.each([
  ['Leila', 'Leilalle'],
  ['Aalto', 'Aallolle'],
  ['Pekka', 'Pekalle'],
  ['Nour', 'Nourille'],
  ['Ilves', 'Ilvekselle'],
  ['Toivonen', 'Toivoselle'],
  ['R2', 'R2:lle'],
])('%s: shown to whom? %s', (name, toWhom) => {
  expect(receiverForm(name, 'fi')).toBe(toWhom);
});

test('Swedish and English own with an s, and put a word before whom something is shown to', () => {
  expect([ownerForm('Leila', 'sv'), ownerForm('Elias', 'sv'), ownerForm('Elias', 'en')]).toEqual([
    'Leilas',
    'Elias',
    'Elias’s',
  ]);
  expect([receiverForm('Leila', 'sv'), receiverForm('Leila', 'en')]).toEqual(['Leila', 'Leila']);
});
