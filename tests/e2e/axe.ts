import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of axe whose outcome depends on the colours of the theme; the others read the same page in any theme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Everything that axe finds on the page as it stands, one line for each element; `only` narrows it to what colours do.
 * Where a dialog stands over the page, it is read alone: nothing else can be reached, and each page is read for itself.
 */
export async function findings(page: Page, only?: 'colours'): Promise<readonly string[]> {
  const { hasAxe, isCovered } = await page.evaluate(async () => {
    // What comes into view has no colour of its own yet in its first frame, however short the way there is.
    const coming = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getTiming().duration) < 1_000);
    await Promise.allSettled(coming.map(({ finished }) => finished));
    return {
      hasAxe: 'axe' in window,
      isCovered: document.querySelector('[aria-modal=true]') !== null,
    };
  });
  // Handing over half a megabyte of script that the page has read already is no small part of the work.
  const builder = new AxeBuilder({ page, ...(hasAxe && { axeSource: 'void 0' }) })
    // Tabster's dummies are empty, focusable elements of the component library that only hand the focus on.
    .exclude('[data-tabster-dummy]')
    // What a button says of itself while the pointer rests on it belongs to the button and to no region.
    .exclude('[role=tooltip]')
    // The window has no frames, for which axe would otherwise open a page of its own each time.
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      ...(only === 'colours' && { runOnly: { type: 'rule', values: rulesOfColour } }),
    });
  if (isCovered) builder.include('[aria-modal=true]');
  const found = await builder.analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')}: ${html}`),
  );
}
