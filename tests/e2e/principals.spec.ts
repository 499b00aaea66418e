import { expect, test, told } from './chancery';
import { savedText, savedWhere } from './saved-dossier';

test.use({ start: '/points' });

test('the matrix is walked by keyboard, from a topic and a principal to the lines there', async ({
  chancery,
}) => {
  const { page, show } = chancery;
  await show('/points');
  const grid = page.getByRole('grid', { name: 'Principals by topics' });
  await expect(grid.getByRole('columnheader', { name: /^S Jaishankar/ })).toContainText('of 32 cleared');
  const row = grid.getByRole('row', { name: /^Technology Security Initiative/ });
  await expect(row.getByRole('gridcell').nth(3)).toContainText('2 cleared');
  await expect(row.getByRole('gridcell').nth(3)).toContainText('1 warning');

  await grid.getByRole('rowheader', { name: /^India-UK Comprehensive/ }).focus();
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
  ])
    await page.keyboard.press(key);
  await expect(row.getByRole('gridcell').nth(3)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(grid.getByRole('row').last().getByRole('gridcell').last()).toBeFocused();
  await page.keyboard.press('Control+Home');
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'End',
    'Home',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
  ])
    await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'S Jaishankar' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Topic' })).toHaveValue('tsi');
  await page.getByRole('button', { name: /warnings?: different lines/ }).click();
  await expect(
    page.getByText(/are given different lines on Technology Security Initiative/).first(),
  ).toBeVisible();

  await show('/points?count=all&find=trade&only=points');
  await expect(page.getByRole('searchbox', { name: 'Find a topic' })).toHaveValue('trade');
  await expect(page.getByRole('switch', { name: 'Only topics with such points' })).toBeChecked();
  const count = page.getByRole('combobox', { name: 'Count' });
  await expect(count).toHaveValue('all');
  await count.selectOption('If raised');
  await grid.getByRole('link', { name: 'S Jaishankar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'S Jaishankar' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(count).toHaveValue('respond');
  await expect(page.getByRole('searchbox', { name: 'Find a topic' })).toHaveValue('trade');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: 'S Jaishankar' })).toBeVisible();
});

test('several points change in one step, and back; those that cannot are named; an edited cleared line is a draft again', async ({
  chancery,
}) => {
  const { page, folder, show } = chancery;
  await show('/points/s-jaishankar?topic=tsi-coordination');
  const lines = page.getByRole('table', { name: 'Lines of S Jaishankar' });
  await lines.getByRole('checkbox', { name: 'Choose all lines shown' }).click();
  await page.getByRole('toolbar', { name: 'Lines chosen' }).getByRole('button', { name: 'State' }).click();
  await page.getByRole('menuitem', { name: 'In review' }).click();
  await expect(told(page, '1 point changed')).toBeVisible();
  const inReview = (): Promise<number> =>
    savedWhere(
      folder,
      'talkingPoint',
      (fields) => fields.topic === 'tsi-coordination' && fields.state === 'review',
    ).then(({ length }) => length);
  expect(await inReview()).toBe(1);
  await told(page, '1 point changed').getByRole('button', { name: 'Undo' }).click();
  await expect(lines.getByRole('combobox', { name: /^State of/ })).toHaveValue('draft');
  expect(await inReview()).toBe(0);

  await lines.getByRole('checkbox', { name: 'Choose all lines shown' }).click();
  await page.getByRole('button', { name: 'Assign' }).click();
  await page.getByRole('menuitem', { name: /^Choose for .*External Affairs Minister/ }).click();
  await expect(told(page, 'None of the points was changed')).toContainText('they are like that already');

  await show('/points/s-jaishankar?topic=fta');
  const line = page.getByRole('row').filter({ hasText: 'Nineteen of twenty-six chapters' });
  await line.getByRole('button', { name: /^Edit/ }).click();
  const editor = page.getByRole('textbox', { name: 'Wording' });
  await expect(editor.getByRole('img', { name: 'source 1' })).toHaveAttribute('title', /\S/u);
  await expect(page.getByRole('list', { name: 'Sources' }).getByRole('link').first()).toBeVisible();
  await editor.press('End');
  await editor.pressSequentially(' We mean it.');
  await page.keyboard.press('Tab');
  const edited = page.getByRole('row').filter({ hasText: 'We mean it.' });
  await expect(edited.getByText(/^Cleared wording/)).toBeVisible();
  await expect(edited.getByRole('combobox', { name: /^State of/ })).toHaveValue('draft');
  const [point] = await savedWhere(folder, 'talkingPoint', (fields) =>
    JSON.stringify(fields.text).includes('We mean it.'),
  );
  expect(point?.fields.state).toBe('draft');
  expect(await savedText(folder, point?.id ?? '', 'clearedText')).not.toContain('We mean it.');
});
