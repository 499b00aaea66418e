import { expect, test } from './chancery';
import { savedWhere } from './saved-dossier';

test.use({ start: '/commitments' });

test('a commitment is added, written in its dialog, deleted and brought back', async ({
  chancery: { page, folder, show },
}) => {
  await show('/commitments');
  await page.getByRole('button', { name: 'New commitment' }).click();
  await page.getByRole('textbox', { name: 'What was promised' }).fill('Name contact points');
  await page.getByRole('button', { name: 'Add the commitment' }).click();
  const dialog = page.getByRole('dialog', { name: 'Commitment', exact: true });
  await dialog.getByRole('textbox', { name: 'Due', exact: true }).fill('2024-06');
  await dialog.getByRole('combobox', { name: 'State' }).selectOption('In progress');
  // One after the other, before the window has seen the first saved.
  const add = dialog.getByRole('combobox', { name: 'Add to topics' });
  await add.selectOption('Semiconductors');
  await add.selectOption('Quantum');
  await expect(dialog.getByRole('button', { name: 'Take away: Semiconductors' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Take away: Quantum' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Name contact points' });
  await expect(row).toContainText('Overdue');
  await expect(row).toContainText('Semiconductors');
  const saved = (): ReturnType<typeof savedWhere> =>
    savedWhere(folder, 'commitment', ({ title }) => title === 'Name contact points');
  expect((await saved())[0]?.fields).toMatchObject({ dueDate: '2024-06', state: 'in-progress' });
  await row.getByRole('button', { name: /^Edit/ }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  // Under the dialog the row is hidden anyway.
  await expect(dialog).toHaveCount(0);
  await expect(row).toHaveCount(0);
  expect((await saved())[0]?.fields.deleted).toBe(true);
  await show('/settings');
  await page.getByRole('button', { name: 'Bring back: Name contact points, commitment' }).click();
  await expect(page.getByText('Nothing was deleted')).toBeVisible();
  expect((await saved())[0]?.fields).toMatchObject({ deleted: false, dueDate: '2024-06' });
});

test('a chapter gets its status, and an issue its texts, which are shown as restricted', async ({
  chancery: { page, folder, show },
}) => {
  test.setTimeout(120_000);
  await show('/negotiations');
  await page.getByRole('button', { name: 'New round' }).click();
  const round = page.getByRole('dialog', { name: 'Round' });
  await expect(round.getByRole('spinbutton', { name: 'Number' })).toHaveValue('15');
  await round.getByRole('button', { name: 'Close' }).click();
  await page
    .getByRole('button', { name: /, round 15: nothing on record$/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Status after the round' }).selectOption('Advanced');
  await expect(page.getByRole('button', { name: /, round 15: Advanced$/ })).toBeVisible();
  expect(
    await savedWhere(
      folder,
      'chapterRound',
      ({ status, round: of }) => status === 'advanced' && typeof of === 'string' && of.length > 20,
    ),
  ).not.toEqual([]);

  await page.getByRole('button', { name: 'New issue' }).click();
  await page.getByRole('textbox', { name: 'What is open' }).fill('Whisky');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const issue = page.getByRole('dialog', { name: 'Issue' });
  await expect(issue.getByText('Restricted')).toHaveCount(7);
  await issue.getByRole('textbox', { name: 'Red line' }).pressSequentially('No zero duty.');
  await issue.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('article', { name: 'Whisky', exact: true })).toContainText('No zero duty.');

  await page.getByRole('button', { name: 'New lead negotiator' }).first().click();
  const lead = page.getByRole('dialog', { name: 'New lead negotiator' });
  await lead.getByRole('button', { name: 'Add' }).click();
  await expect(lead).toContainText('Choose a person.');
  await lead.getByRole('combobox', { name: 'Person' }).selectOption({ index: 1 });
  await lead.getByRole('button', { name: 'Add' }).click();
  await expect(lead).toHaveCount(0);
  const named = await savedWhere(folder, 'negotiator', ({ deleted }) => deleted !== true);
  expect(named.some(({ id }) => id.length > 20)).toBe(true);

  await page.getByRole('button', { name: 'New count' }).first().click();
  const count = page.getByRole('dialog', { name: 'Chapters reported closed' });
  await expect(count.getByRole('textbox', { name: 'Date' })).toBeFocused();
  await expect(count.getByRole('spinbutton', { name: 'Of' })).toHaveValue('26');
  await count.getByRole('spinbutton', { name: 'Closed' }).fill('21');
  await count.getByRole('combobox', { name: 'Add to sources' }).selectOption({ index: 1 });
  await count.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('row', { name: /^23 July 2024 21 of 26/ })).toBeVisible();
  const counts = await savedWhere(folder, 'closureCount', ({ date }) => date === '2024-07-23');
  expect(counts.map(({ fields }) => [fields.closed, fields.total])).toEqual([[21, 26]]);
  const [made] = counts;
  await expect
    .poll(() => savedWhere(folder, 'citation', ({ record }) => record === made!.id))
    .toHaveLength(1);
});
