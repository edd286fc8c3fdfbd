import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the focus is on what is called so: a page moves it after it has painted, not in the same moment. */
export function focusIsOn(page: Page, name: string | RegExp): Promise<void> {
  const named = () =>
    page.evaluate(() => {
      const now = document.activeElement;
      return (now?.getAttribute('aria-label') ?? now?.textContent ?? '').trim();
    });
  const seen = expect.poll(named, { timeout: 5000 });
  return typeof name === 'string' ? seen.toBe(name) : seen.toMatch(name);
}
