import { expect, test } from 'vitest';
import { timeOfDay } from '../../client/lib/time-of-day.ts';

test('a break goes on at a time as it is written here, to the nearest minute', () => {
  const at = new Date(2026, 10, 22, 14, 24, 40).getTime();
  expect(timeOfDay(at, 'fi')).toBe('14.25');
  expect(timeOfDay(at, 'fi-simple')).toBe('14.25');
  expect(timeOfDay(at, 'sv')).toBe('14.25');
  expect(timeOfDay(at, 'en')).toBe('14:25');
  expect(timeOfDay(new Date(2026, 10, 22, 9, 5).getTime(), 'fi')).toBe('9.05');
});
