import { expect, test, told } from './chancery';
import { meeting } from './pages';
import { savedText } from './saved-dossier';

const item = `${meeting}-item-2`;

test.use({ start: `/meetings/${meeting}/agenda` });

test('undo and redo go over everything, by key and by button', async ({ chancery }) => {
  const { page, show, folder } = chancery;
  await show(`/meetings/${meeting}/agenda`);
  const items = page.getByRole('grid', { name: 'Agenda' }).getByRole('row');
  const first = items.nth(0);
  await expect(page.getByRole('button', { name: 'Undo (Ctrl+Z)' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: /^Move up: Roadmap 2030/ }).click();
  await expect(first).toContainText('Roadmap 2030');
  await page.getByRole('button', { name: 'Undo: order of the agenda (Ctrl+Z)' }).click();
  await expect(first).toContainText('Welcome');
  await expect(told(page, 'Undone: order of the agenda')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(first).toContainText('Roadmap 2030');
  await expect(told(page, 'Done again: order of the agenda')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(first).toContainText('Welcome');
  await page.keyboard.press('Control+Shift+z');
  await expect(first).toContainText('Roadmap 2030');

  await page.getByRole('button', { name: /^Remove: Roadmap 2030/ }).click();
  await expect(items.filter({ hasText: 'Roadmap 2030: stock-take' })).toHaveCount(0);
  expect(await savedText(folder, item, 'deleted')).toBe('true');
  await page.keyboard.press('Control+z');
  await expect(items.filter({ hasText: 'Roadmap 2030: stock-take' })).toHaveCount(1);
  expect(await savedText(folder, item, 'deleted')).toBe('false');
});

test('keys in an editor take back its typing, not the dossier; an undone edit shows there, and can be taken back from its message', async ({
  chancery,
}) => {
  test.setTimeout(120_000);
  const { page, show } = chancery;
  await page.getByRole('button', { name: /^Move up: Roadmap 2030/ }).click();
  await expect(page.getByRole('grid', { name: 'Agenda' }).getByRole('row').first()).toContainText(
    'Roadmap 2030',
  );
  await show('/topics/tsi-quantum');
  const objective = page.getByRole('textbox', { name: 'Our objective' });
  const before = await objective.innerText();
  await objective.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Wrong.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(objective).toHaveText(before);
  await expect(told(page, 'Undone')).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' One more clause.');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(told(page, 'Undone: edit')).toBeVisible();
  await expect(objective).toHaveText(before);
  await page.getByRole('button', { name: /^Redo: edit/ }).click();
  await expect(objective).toContainText('One more clause.');

  const line = page.getByRole('textbox', { name: 'Press line' });
  await line.click();
  await page.keyboard.type('New words.');
  await page.keyboard.press('Tab');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
  await page.getByRole('button', { name: /^Undo: edit/ }).click();
  await expect(line).not.toContainText('New words.');
  await told(page, 'Undone').getByRole('button', { name: 'Redo' }).click();
  await expect(line).toContainText('New words.');
  await told(page, 'Done again').getByRole('button', { name: 'Undo' }).click();
  await expect(line).not.toContainText('New words.');
});
