import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything that axe finds on the page as it stands, one line for each element. */
export async function findings(page: Page): Promise<readonly string[]> {
  // Tabster's dummies are empty, focusable elements of the component library that only hand the focus on.
  const found = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')}: ${html}`),
  );
}
