import { expect, test, told } from './chancery';
import { findings } from './axe';
import { savedText, savedWhere } from './saved-dossier';

test.use({ start: '/topics/tsi-semiconductors' });

test('the history of a text shows what changed, copies a version and restores it, with undo', async ({
  chancery,
}) => {
  const { page, show, folder } = chancery;
  const [brief] = await savedWhere(folder, 'brief', (fields) => fields.topic === 'tsi-semiconductors');
  const first = await savedText(folder, brief!.id, 'objective');
  await show('/topics/tsi-semiconductors');
  const objective = page.getByRole('textbox', { name: 'Our objective' });
  await objective.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' हम सहयोग का स्वागत करते हैं.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ })).toBeVisible();
  await page.getByRole('button', { name: 'History of Our objective' }).click();
  const dialog = page.getByRole('dialog', { name: 'History of Our objective' });
  const versions = dialog.getByRole('listitem');
  await expect(versions.first()).toContainText('Test officer (edit)');
  await expect(versions.first()).toContainText(/6 words added, \d removed/);
  const shown = dialog.getByRole('group', { name: 'The version chosen' });
  await expect(shown.locator('ins')).toContainText(['सहयोग']);
  expect(await findings(page)).toEqual([]);

  await versions.last().getByRole('button').click();
  await dialog.getByRole('combobox', { name: 'Compared with' }).selectOption('now');
  await expect(shown.locator('del')).toContainText(['सहयोग']);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(told(page, 'Copied.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore this version' }).click();
  await expect(dialog).toBeHidden();
  await expect(objective).not.toContainText('सहयोग');
  expect(await savedText(folder, brief!.id, 'objective')).toBe(first);

  await told(page, 'stands again').getByRole('button', { name: 'Undo' }).click();
  await expect(objective).toContainText('सहयोग');
  expect(await savedText(folder, brief!.id, 'objective')).toContain('सहयोग');
});

test('an edit ends the confirmation of a brief; the illustrative mark goes when somebody says so', async ({
  chancery,
}) => {
  const { page, show, folder } = chancery;
  await show('/topics/tsi-semiconductors');
  const brief = page.getByRole('region', { name: 'Brief' });
  await page.getByRole('button', { name: 'Confirm the brief' }).click();
  await expect(brief.getByText('Confirmed on 23 July 2024')).toBeVisible();
  await page.getByRole('textbox', { name: 'Our objective' }).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Ours now.');
  await page.keyboard.press('Tab');
  await expect(brief.getByText('Changed since it was confirmed on 23 July 2024')).toBeVisible();
  await expect(brief.getByText('You have changed this example.')).toHaveCount(1);
  const [saved] = await savedWhere(folder, 'brief', (fields) => fields.topic === 'tsi-semiconductors');
  expect(saved!.fields).toMatchObject({ reviewedOn: null, lastReviewedOn: '2024-07-23' });
  expect(saved!.fields.illustrative).toContain('objective');
  await page.getByRole('button', { name: 'No longer illustrative: Our objective' }).click();
  await expect(told(page, 'Our objective is no longer marked as an example.')).toBeVisible();
  await expect(brief.getByText('You have changed this example.')).toHaveCount(0);
  expect(await savedText(folder, saved!.id, 'illustrative')).not.toContain('objective');
});
