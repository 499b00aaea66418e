import type { Locator } from '@playwright/test';
import { expect, test, type Chancery } from './chancery';
import { meeting } from './pages';
import { inSavedOrder, savedWhere } from './saved-dossier';

const item = `${meeting}-item-3`;

test.use({ start: `/meetings/${meeting}/points` });

function card({ page }: Chancery): Locator {
  return page.getByRole('region', { name: /^3\. Technology Security Initiative/ });
}

/** The points that the minister makes under the item, in their saved order. */
async function savedPoints({ folder }: Chancery): Promise<readonly unknown[]> {
  const links = await savedWhere(
    folder,
    'itemPoint',
    (fields) => fields.item === item && fields.principal === 's-jaishankar' && fields.deleted !== true,
  );
  return inSavedOrder(links).map(({ fields }) => fields.point);
}

test('points are chosen, ordered and taken away for a principal; what was said last time, and the answer, stands beside them', async ({
  chancery,
}) => {
  const { page, show } = chancery;
  await show(`/meetings/${meeting}/points`);
  const chosen = card(chancery).getByRole('list', { name: 'Points of S Jaishankar' }).getByRole('listitem');
  const before = await savedPoints(chancery);
  await expect(chosen).toHaveCount(before.length);

  const offered = card(chancery).getByRole('checkbox', { checked: false });
  const free = await offered.count();
  const name = (await offered.first().getAttribute('aria-labelledby'))!;
  const wording = await page.locator(`[id="${name}"]`).innerText();
  await offered.first().click();
  await expect(chosen).toHaveCount(before.length + 1);
  await expect(offered).toHaveCount(free - 1);
  await expect(chosen.last()).toContainText(wording.split('\n')[0]!);
  await expect(chosen.last()).toContainText('To David Lammy');

  await chosen
    .last()
    .getByRole('button', { name: /^Say earlier/ })
    .click();
  await expect(chosen.nth(before.length - 1)).toContainText(wording.split('\n')[0]!);
  const moved = await savedPoints(chancery);
  expect(moved).toHaveLength(before.length + 1);
  expect(moved[before.length]).toBe(before[before.length - 1]);

  await chosen
    .nth(before.length - 1)
    .getByRole('checkbox')
    .click();
  await expect(chosen).toHaveCount(before.length);
  expect(await savedPoints(chancery)).toEqual(before);

  const first = page
    .getByRole('list', { name: 'Points of S Jaishankar' })
    .first()
    .getByRole('listitem')
    .first();
  await expect(first).toContainText('Last time, 6 July 2024');
  await expect(first).toContainText('We said');
  await expect(first).toContainText('David Lammy answered');
  await expect(first.getByText('Illustrative').first()).toBeVisible();
  await first.getByRole('link', { name: 'Telephone call of the foreign ministers' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Telephone call of the foreign ministers' }),
  ).toBeVisible();
});

test('readiness lists what is missing, and leads to where it is mended', async ({ chancery }) => {
  const { page, show } = chancery;
  await show(`/meetings/${meeting}/readiness`);
  const finding = page
    .getByRole('listitem')
    .filter({ hasText: 'Defence industry and technology has a brief' });
  await finding.getByRole('link', { name: 'Open' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Defence industry and technology' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Confirm the brief' }).click();
  await expect(page.getByText('Confirmed on 23 July 2024')).toBeVisible();
  await show(`/meetings/${meeting}/readiness`);
  await expect(page.getByRole('tab', { name: 'Readiness (4)' })).toBeVisible();
  await expect(finding).toHaveCount(0);
});
