import { expect, test, type Chancery } from './chancery';
import { meeting } from './pages';
import { inSavedOrder, savedWhere } from './saved-dossier';

test.use({ viewport: { width: 1280, height: 800 } });

async function savedAgenda({ folder }: Chancery, of: string): Promise<readonly unknown[]> {
  const items = await savedWhere(
    folder,
    'agendaItem',
    (item) => item.meeting === of && item.deleted !== true,
  );
  return inSavedOrder(items).map(({ fields }) => [fields.title, fields.minutes]);
}

test('a meeting starts from an outline with its marking', async ({ chancery }) => {
  const { page, show, folder } = chancery;
  await show('/meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  const dialog = page.getByRole('dialog', { name: 'New meeting' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('In the margins of the General Assembly');
  await dialog.getByLabel('Date').fill('2024-09-25');
  await dialog.getByLabel('Agenda to start from').selectOption('Pull-aside at the United Nations');
  await expect(dialog.getByRole('spinbutton', { name: 'Length in minutes' })).toHaveValue('15');
  await dialog.getByLabel('Marking').selectOption('SECRET');
  await dialog.getByRole('button', { name: 'Make the meeting' }).click();
  await expect(page.getByText('4 items, 15 min of 15 min')).toBeVisible();
  const id = /#\/meetings\/([^/?]+)/u.exec(page.url())![1]!;
  expect(await savedAgenda(chancery, id)).toEqual([
    ['Greeting', 1],
    ['The one thing to get agreed', 7],
    ['What they will raise', 5],
    ['Who follows up', 2],
  ]);
  const [made] = await savedWhere(
    folder,
    'meeting',
    ({ title }) => title === 'In the margins of the General Assembly',
  );
  expect(JSON.stringify(made?.fields.marking)).toContain('secret');
});

test('items are split and merged again, and an item that is removed leaves the topics beside', async ({
  chancery,
}) => {
  test.setTimeout(120_000);
  const { page, show } = chancery;
  await show(`/meetings/${meeting}/agenda`);
  const rows = page.getByRole('grid', { name: 'Agenda' }).getByRole('row');
  await expect(rows).toHaveCount(10);
  const before = await savedAgenda(chancery, meeting);
  await rows.nth(2).click();
  await page.getByRole('button', { name: 'Split', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Split: Technology Security Initiative/ });
  await dialog.getByRole('textbox', { name: 'Title of the second part' }).fill('Review dates');
  await dialog.getByRole('button', { name: 'Split the item' }).click();
  await expect(rows.nth(3)).toContainText('Review dates');
  await expect(rows.nth(3)).toContainText('18:47-18:51');
  await expect(page.getByRole('heading', { name: 'Item 4' })).toBeVisible();
  await expect(page.getByText('9 items and 1 hidden', { exact: false })).toHaveCount(0);

  await rows.nth(2).click();
  await page.getByRole('button', { name: 'Merge with the next' }).click();
  await expect(rows).toHaveCount(10);
  expect(await savedAgenda(chancery, meeting)).toEqual(before);

  await page.getByRole('button', { name: /^Remove: Technology Security Initiative/ }).click();
  await expect(rows).toHaveCount(9);
  await expect(page.getByRole('treegrid', { name: 'Topics to put on the agenda' })).toBeVisible();
});

test('minutes that are no number are shown as a mistake and not saved', async ({ chancery }) => {
  const { page, show } = chancery;
  await show(`/meetings/${meeting}/agenda`);
  const minutes = page.getByRole('spinbutton', { name: /^Minutes for Roadmap 2030/ });
  await minutes.fill('ten');
  await minutes.press('Tab');
  await expect(page.getByText('Give a whole number from 0 to 1440.')).toBeVisible();
  await expect(minutes).toHaveValue('ten');
  expect(await savedAgenda(chancery, meeting)).toContainEqual(['Roadmap 2030: stock-take and renewal', 8]);
  await minutes.fill('9');
  await minutes.press('Tab');
  await expect(page.getByText('Give a whole number from 0 to 1440.')).toHaveCount(0);
  await expect(async () => {
    expect(await savedAgenda(chancery, meeting)).toContainEqual(['Roadmap 2030: stock-take and renewal', 9]);
  }).toPass();
});
