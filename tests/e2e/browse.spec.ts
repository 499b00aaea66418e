import { expect, test, type Chancery } from './chancery';

test.use({ start: '/relationships' });

async function registers({ page, show }: Chancery): Promise<void> {
  await show('/commitments');
  await expect(page.getByRole('row', { name: /Double trade by 2030/ })).toBeVisible();
  await show('/negotiations');
  const table = page.getByRole('group', { name: 'Chapters by round' }).getByRole('table');
  await expect(table.getByRole('columnheader', { name: /^Round / })).toHaveCount(14);
  await expect(table.getByRole('rowheader')).toHaveCount(26);
  await expect(
    table
      .getByRole('row', { name: /^Rules of origin/ })
      .getByText('(illustrative)')
      .first(),
  ).toBeAttached();
  await expect(page.getByText('Restricted').first()).toBeVisible();
}

async function peopleAndMeetings({ page, show }: Chancery): Promise<void> {
  await show('/relationships');
  await page
    .getByRole('article', { name: 'India - United States' })
    .getByRole('link', { name: /people|person/ })
    .click();
  await expect(page.getByRole('combobox', { name: 'In relationship' })).toHaveValue('india-us');
  const listed = page.getByRole('table').getByRole('link');
  expect(await listed.count()).toBeLessThan(10);
  await expect(page.getByRole('link', { name: 'David Lammy' })).toHaveCount(0);
  await show('/relationships');
  await page
    .getByRole('article', { name: 'India - United Kingdom' })
    .getByRole('link', { name: /meetings?$/ })
    .click();
  await expect(page.getByRole('combobox', { name: 'Relationship' })).toHaveValue('india-uk');
}

test('the relationships show with the meeting to prepare, the registers with examples marked, and what is not there is told', async ({
  chancery,
  host,
}) => {
  const { page, show } = chancery;
  // A browser may send what is typed to its maker to check it.
  expect(await page.evaluate(() => document.body.spellcheck)).toBe(host === 'electron');
  await show('/relationships');
  await expect(page.getByRole('heading', { level: 1, name: 'Relationships' })).toBeVisible();
  await expect(page.getByText('Training dossier: today is 23 July 2024.')).toBeVisible();
  await expect(page.getByText('Nothing leaves this machine')).toBeVisible();
  for (const name of ['India - United Kingdom', 'India - United States', 'India - European Union']) {
    await expect(page.getByRole('article', { name })).toBeVisible();
  }
  const main = page.getByRole('article', { name: 'India - United Kingdom' });
  await expect(main.getByText(/Technology Security Initiative/)).toBeVisible();
  await expect(main.getByRole('link', { name: /31 topics/ })).toBeVisible();
  await page.getByRole('button', { name: 'Prepare this meeting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Bilateral consultations/ })).toBeFocused();

  await test.step('the people and the meetings of one relationship are a link away', () =>
    peopleAndMeetings(chancery));
  await test.step('the registers show commitments and the negotiation', () => registers(chancery));
  await show('/nowhere');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await show('/meetings/no-such-meeting');
  await expect(page.getByText(/There is no meeting "no-such-meeting"/)).toBeVisible();
});

test('the topic tree opens, closes and chooses by keyboard; back and forward go through the pages that were shown', async ({
  chancery: { page },
}) => {
  await page.getByRole('link', { name: 'Topics', exact: true }).click();
  const tree = page.getByRole('treegrid', { name: 'Topics' });
  const agreement = tree.getByRole('row', { name: 'India-UK Free Trade Agreement' });
  const child = tree.getByRole('row', { name: 'FTA: goods, tariffs, whisky and cars' });
  await agreement.focus();
  await expect(child).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(child).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(child).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'FTA: goods, tariffs, whisky and cars' }),
  ).toBeVisible();
  await expect(child).toBeFocused();
  await agreement.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(child).toBeHidden();

  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('link', { name: 'David Lammy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'David Lammy' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.getByRole('button', { name: 'Forward' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'David Lammy' })).toBeVisible();
});
