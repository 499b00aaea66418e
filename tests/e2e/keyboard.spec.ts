import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test, told } from './chancery';
import { meeting } from './pages';
import { savedWhere } from './saved-dossier';

test.use({ viewport: { width: 1280, height: 800 } });

/** Goes on (or back) by the tabulator until `target` has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  let wanted = await target.elementHandles();
  for (let steps = 0; steps < 250; steps += 1) {
    const state = await page.evaluate(
      (elements) => ({
        there: elements.some((element) => element === document.activeElement),
        replaced: elements.length === 0 || elements.some((element) => !element.isConnected),
      }),
      wanted,
    );
    if (state.there) return;
    // Names and roles are looked for again only when the page was drawn anew: that is most of the work.
    if (state.replaced) wanted = await target.elementHandles();
    else await page.keyboard.press(key);
  }
  throw new Error(`The tabulator does not reach ${target.toString()}`);
}

test('a meeting is prepared and its pack exported by keyboard alone', async ({ chancery }) => {
  test.setTimeout(120_000);
  const { page, folder, packs } = chancery;
  await tabTo(page, page.getByRole('link', { name: 'Relationships', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Relationships' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Prepare this meeting' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Bilateral consultations/ })).toBeFocused();

  const rows = page.getByRole('grid', { name: 'Agenda' }).getByRole('row');
  const tree = page.getByRole('treegrid', { name: 'Topics to put on the agenda' });
  await tabTo(page, tree.getByRole('row'));
  const quantum = tree.getByRole('row', { name: 'Quantum' });
  while (!(await quantum.evaluate((row) => row === document.activeElement)))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('button', { name: 'Add to agenda: Quantum' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(11);

  await tabTo(page, rows, 'Shift+Tab');
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await tabTo(page, rows.last().getByRole('spinbutton', { name: 'Minutes for Quantum' }));
  await page.keyboard.press('ArrowUp');
  await tabTo(page, rows.last().getByRole('button', { name: 'Move up: Quantum' }));
  await expect(page.getByText(/Overrun by 3 min/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(rows.nth(9)).toContainText('Quantum');

  await tabTo(page, rows.nth(9), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Choose the points for this item' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Quantum$/ })).toBeFocused();
  const item = page.getByRole('region', { name: /Quantum$/ });
  const choices = item.getByRole('checkbox', { checked: false });
  await tabTo(page, choices.first());
  await page.keyboard.press('Space');
  await expect(item.getByRole('checkbox', { checked: true })).toHaveCount(1);

  await tabTo(page, page.getByRole('button', { name: 'Preview and export' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Preview and export' })).toBeFocused();
  await expect(page.getByText('Briefing: full pack')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Export to Word' }));
  await page.keyboard.press('Enter');
  await expect(told(page, 'The pack was written.')).toBeVisible();
  expect(readdirSync(packs)).toHaveLength(1);
  const [added] = await savedWhere(
    folder,
    'agendaItem',
    (fields) => fields.meeting === meeting && fields.title === 'Quantum',
  );
  expect(added!.fields).toMatchObject({ minutes: 6 });
  const points = await savedWhere(
    folder,
    'itemPoint',
    (fields) => fields.item === added!.id && fields.deleted !== true,
  );
  expect(points).toHaveLength(1);
});
