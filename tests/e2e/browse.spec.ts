import { expect, test } from './chancery';

test('the relationships show with their initiatives and the meeting to prepare', async ({
  chancery: { page, show },
}) => {
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
});

test('the topic tree opens, closes and chooses by keyboard', async ({ chancery: { page } }) => {
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
});

test('back and forward go through the pages that were shown', async ({ chancery: { page } }) => {
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('link', { name: 'David Lammy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'David Lammy' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.getByRole('button', { name: 'Forward' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'David Lammy' })).toBeVisible();
});

test('the registers show commitments and the negotiation, with examples marked', async ({ chancery }) => {
  const { page } = chancery;
  await chancery.show('/commitments');
  await expect(page.getByRole('row', { name: /Double trade by 2030/ })).toBeVisible();
  await chancery.show('/negotiations');
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
});

test('an address that leads nowhere, and a record that is not there, are told', async ({ chancery }) => {
  await chancery.show('/nowhere');
  await expect(chancery.page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await chancery.show('/meetings/no-such-meeting');
  await expect(chancery.page.getByText(/There is no meeting "no-such-meeting"/)).toBeVisible();
});
