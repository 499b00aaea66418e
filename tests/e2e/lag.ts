import type { BrowserContext } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * With `CHANCERY_LAG=700` every answer of the host comes up to 700 ms late, after what it did is on the disk: what
 * a spec, or the window, takes for granted because answers are quick then shows.
 */
export async function addLag(context: BrowserContext): Promise<void> {
  const most = Number(process.env['CHANCERY_LAG'] ?? '0');
  if (most === 0) return;
  await context.route('**/call/**', async (route) => {
    const response = await route.fetch();
    await wait(Math.random() * most);
    await route.fulfill({ response });
  });
}
