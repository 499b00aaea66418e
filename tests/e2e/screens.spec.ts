import { join } from 'node:path';
import { test } from './chancery';
import { open, pages } from './pages';

const screens = join(import.meta.dirname, '..', '..', 'test-results', 'screens');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 800 } });
    test('every page is there to look at', async ({ chancery }) => {
      test.setTimeout(120_000);
      for (const wanted of pages) {
        await open(chancery, wanted);
        await chancery.page.screenshot({ path: join(screens, `${wanted.name}-${colorScheme}.png`) });
      }
    });
  });
}
