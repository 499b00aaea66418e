import { expect, test } from './chancery';
import { meeting } from './pages';

test('the first page says what presses, counts it in bars and tables, and leads to where it is mended', async ({
  chancery: { page, show },
}) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.getByText('Today is Tuesday, 23 July 2024.')).toBeVisible();
  const meetings = page.getByRole('region', { name: 'Next meetings' });
  await expect(meetings.getByRole('listitem').last()).toContainText('Tomorrow, 18:30');
  await expect(meetings.getByRole('listitem').last()).toContainText('5 findings');

  const points = page.getByRole('region', { name: 'Points awaiting clearance' });
  await expect(points.getByRole('img', { name: 'Points by state: Draft 5, In review 9' })).toBeVisible();
  await points.getByText('As a table').click();
  await expect(points.getByRole('row', { name: 'In review 9' })).toBeVisible();
  await points.getByRole('listitem').first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'S Jaishankar' })).toBeVisible();
  await page.getByRole('combobox', { name: /^State of/ }).selectOption('Cleared');
  await show('/overview');
  await expect(
    points.getByRole('img', { name: 'Points by state: Draft 4, In review 9, Cleared 170' }),
  ).toBeVisible();

  const briefs = page.getByRole('region', { name: 'Stale briefs' });
  await briefs.getByRole('link', { name: 'Defence industry and technology' }).click();
  await page.getByRole('button', { name: 'Confirm the brief' }).click();
  await show('/overview');
  await expect(briefs.getByRole('listitem')).toHaveCount(3);
  await meetings.getByRole('link', { name: /^Bilateral consultations/ }).click();
  await expect(page).toHaveURL(new RegExp(`${meeting}/readiness`));
  await expect(page.getByRole('tab', { name: /^Readiness/, selected: true })).toBeVisible();
});
