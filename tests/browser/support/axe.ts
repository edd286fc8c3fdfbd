import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { pause } from './house.ts';

/** What axe finds by WCAG 2.2 A and AA. A canvas is beyond it: everything on the stage is in HTML beside it. */
export async function faultsOf(page: Page, state = page.url()): Promise<string[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${state}: ${id} ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
}

/** What fades in is read when it is there: contrast halfway through is nobody's contrast. */
async function settled(page: Page): Promise<void> {
  // The news may still be on its way to this page.
  await pause(500);
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map((animation) => animation.finished));
  });
}
