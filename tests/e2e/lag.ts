import type { BrowserContext } from '@playwright/test';

/**
 * With `CHANCERY_LAG=700` every answer of the host reaches the window up to 700 ms late, after what it did is on the
 * disk: what a spec, or the window, takes for granted because answers are quick then shows.
 */
export async function addLag(context: BrowserContext): Promise<void> {
  const most = Number(process.env.CHANCERY_LAG ?? '0');
  if (most === 0) return;
  await context.addInitScript((upTo) => {
    const ask = globalThis.fetch.bind(globalThis);
    globalThis.fetch = async (...asked) => {
      const answer = await ask(...asked);
      await new Promise((settle) => {
        setTimeout(settle, Math.random() * upTo);
      });
      return answer;
    };
  }, most);
}
