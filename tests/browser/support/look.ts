import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pause } from './house.ts';

/**
 * A picture of a page, for whoever wants to look: set PICTURES to a folder.
 * @param settling ms until what moves has come to rest
 */
export async function look(page: Page, name: string, settling = 400): Promise<void> {
  if (!process.env.PICTURES) return;
  await pause(settling);
  await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`) });
}
