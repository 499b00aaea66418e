import { join } from 'node:path';
import { findings } from './axe';
import { expect, test } from './chancery';
import { open, pages } from './pages';

const screens = join(import.meta.dirname, '..', '..', 'test-results', 'screens');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 800 } });
    test('every page is there to look at, and axe finds nothing on it', async ({
      chancery: { page, show },
    }) => {
      test.setTimeout(180_000);
      const all: Record<string, readonly string[]> = {};
      for (const wanted of pages) {
        await open({ page, show }, wanted);
        await page.screenshot({ path: join(screens, `${wanted.name}-${colorScheme}.png`) });
        const found = await findings(page, colorScheme === 'dark' ? 'colours' : undefined);
        if (found.length > 0) all[wanted.name] = found;
      }
      expect(all).toEqual({});
    });
  });
}

test('axe finds nothing in the dialogs', async ({ chancery: { page, show } }) => {
  await show('/meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  await expect(page.getByRole('dialog', { name: 'New meeting' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await show('/topics/tsi-semiconductors');
  await page.getByRole('button', { name: 'New point' }).click();
  await expect(page.getByRole('dialog', { name: 'New talking point' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'History of Our objective' }).click();
  await expect(
    page.getByRole('dialog', { name: 'History of Our objective' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  expect(await findings(page)).toEqual([]);
});
