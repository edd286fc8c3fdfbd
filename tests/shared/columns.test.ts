import { expect, it } from 'vitest';
import { inColumns } from '../../shared/lib/columns.ts';

it('breaks long lines between words; what goes over stands under the words of the first', () => {
  expect(inColumns('- Kortti oli pitkä ja hyvä\n\nLyhyt', 16)).toBe('- Kortti oli\n  pitkä ja hyvä\n\nLyhyt');
  expect(inColumns('[ ] Varataan aika yhdessä', 16)).toBe('[ ] Varataan\n    aika yhdessä');
  expect(inColumns('  Leila lisää: niin on', 16)).toBe('  Leila lisää:\n  niin on');
});

it('loses no word, and leaves a word whole that is longer than a line', () => {
  const text = '- lentokonesuihkuturbiinimoottori on pitkä sana';
  expect(inColumns(text, 12).split('\n')).toEqual(['- lentokonesuihkuturbiinimoottori', '  on pitkä', '  sana']);
  expect(inColumns(text, 12).replaceAll(/\s+/g, ' ')).toBe(text);
});
