import { openDossier } from '#electron/store/dossier';
import type { AgendaItem } from '#shared/domain/meeting/agenda-item';
import { firstPositions } from '#shared/domain/record/position';
import { batchOf } from '#tests/fixtures/dossier-of';
import { must, testIdentity } from '#tests/fixtures/made-dossier';
import { findings } from './axe';
import { expect, holdSaves, test, told, type Chancery } from './chancery';
import { meeting } from './pages';
import { inSavedOrder, savedWhere } from './saved-dossier';

test.use({ start: `/meetings/${meeting}/agenda`, viewport: { width: 1280, height: 800 } });

async function savedAgenda({ folder }: Chancery, of: string): Promise<readonly unknown[]> {
  const items = await savedWhere(
    folder,
    'agendaItem',
    (item) => item.meeting === of && item.deleted !== true,
  );
  return inSavedOrder(items).map(({ fields }) => [fields.title, fields.minutes ?? 5]);
}

test('a meeting starts from an outline with its marking', async ({ chancery }) => {
  const { page, show, folder } = chancery;
  await show('/meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  const dialog = page.getByRole('dialog', { name: 'New meeting' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('In the margins of the General Assembly');
  await dialog.getByLabel('Date').fill('2024-09-25');
  await dialog.getByLabel('Agenda to start from').selectOption('Pull-aside at the United Nations');
  const length = dialog.getByRole('spinbutton', { name: 'Length in minutes' });
  await expect(length).toHaveValue('15');
  await length.fill('20');
  await dialog.getByLabel('Agenda to start from').selectOption('2+2 of foreign and defence ministers');
  await expect(dialog.getByLabel('Kind')).toHaveValue('two-plus-two');
  await expect(length).toHaveValue('20');
  await dialog.getByLabel('Agenda to start from').selectOption('Pull-aside at the United Nations');
  await dialog.getByLabel('Marking').selectOption('SECRET');
  await dialog.getByRole('button', { name: 'Make the meeting' }).click();
  await expect(page.getByText('4 items, 15 min of 20 min')).toBeVisible();
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

test('items are split and merged again; no number as minutes and no title too long is saved; a removed item leaves the topics beside', async ({
  chancery,
}) => {
  test.setTimeout(120_000);
  const { page, show } = chancery;
  const rows = page.getByRole('grid', { name: 'Agenda' }).getByRole('row');
  await test.step('a picture that comes late moves no row away from under the pointer', async () => {
    const drawing: (() => Promise<void>)[] = [];
    await page.route('**/call/charts.time', (route) => void drawing.push(() => route.continue()));
    await show('/meetings/mtg-2024-07-24-pm-call/agenda');
    await expect(rows).toHaveCount(4);
    await expect.poll(() => drawing.length).toBe(1);
    const place = await rows.first().boundingBox();
    await Promise.all(drawing.map((goOn) => goOn()));
    await expect(page.getByRole('figure')).toBeVisible();
    expect(await rows.first().boundingBox()).toEqual(place);
    await page.unroute('**/call/charts.time');
  });
  await show(`/meetings/${meeting}/agenda`);
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
  await expect(page.getByRole('heading', { name: 'Item 3' })).toBeVisible();
  await page.getByRole('button', { name: 'Merge with the next' }).click();
  await expect(rows).toHaveCount(10);
  expect(await savedAgenda(chancery, meeting)).toEqual(before);

  const minutes = page.getByRole('spinbutton', { name: /^Minutes for Roadmap 2030/ });
  await minutes.fill('ten');
  await minutes.press('Tab');
  await expect(page.getByText('Give a whole number from 0 to 1440.')).toBeVisible();
  await expect(minutes).toHaveValue('ten');
  expect(await savedAgenda(chancery, meeting)).toEqual(before);
  await minutes.fill('9');
  await minutes.press('Tab');
  await expect(page.getByText('Give a whole number from 0 to 1440.')).toHaveCount(0);
  await expect
    .poll(() => savedAgenda(chancery, meeting))
    .toContainEqual(['Roadmap 2030: stock-take and renewal', 9]);

  const title = page
    .getByRole('region', { name: 'Item 3' })
    .getByRole('textbox', { name: 'Title', exact: true });
  const standing = await savedAgenda(chancery, meeting);
  await title.fill(Array.from({ length: 1_000 }, (_, at) => `Line ${String(at + 1)}`).join('\n'));
  await title.press('Tab');
  await expect(page.getByText('it is longer than 500 characters')).toBeVisible();
  await expect(title).toHaveValue(/^Line 1 Line 2 .* Line 1000$/);
  expect(await savedAgenda(chancery, meeting)).toEqual(standing);
  await title.fill('The initiative, in short');
  await title.press('Enter');
  await expect(page.getByText('it is longer than 500 characters')).toHaveCount(0);
  await expect(rows.nth(2)).toContainText('The initiative, in short');

  await page.getByRole('button', { name: 'Remove: The initiative, in short' }).click();
  await expect(rows).toHaveCount(9);
  await expect(page.getByRole('treegrid', { name: 'Topics to put on the agenda' })).toBeVisible();
});

test('the agenda of a meeting is used again from its own page; the meeting is deleted there and brought back', async ({
  chancery,
}) => {
  const { page, show, folder } = chancery;
  await show(`/meetings/${meeting}/agenda`);
  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'Use this agenda again' }).click();
  const dialog = page.getByRole('dialog', { name: 'Use this agenda again' });
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(/^Bilateral consultations/);
  await expect(dialog.getByRole('combobox', { name: 'Counterpart' })).toHaveValue('david-lammy');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Consultations, autumn');
  await dialog.getByLabel('Date').fill('2024-11-20');
  await dialog.getByRole('button', { name: 'Make the meeting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Consultations, autumn' })).toBeVisible();
  const id = /#\/meetings\/([^/?]+)/u.exec(page.url())![1]!;
  expect(await savedAgenda(chancery, id)).toEqual(await savedAgenda(chancery, meeting));
  const items = await savedWhere(folder, 'agendaItem', ({ meeting: of }) => of === id);
  expect(items.every(({ fields }) => fields.visibility !== 'shared' && fields.script === undefined)).toBe(
    true,
  );

  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'Delete this meeting' }).click();
  const asked = page.getByRole('alertdialog');
  await expect(asked).toContainText(`${String(items.length)} agenda items`);
  expect(await findings(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Delete the meeting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible();
  const deleted = async (): Promise<unknown> =>
    (await savedWhere(folder, 'meeting', ({ title }) => title === 'Consultations, autumn')).map(
      ({ fields }) => fields.deleted === true,
    );
  expect(await deleted()).toEqual([true]);
  await told(page, 'Deleted: Consultations, autumn').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(deleted).toEqual([false]);
  await show(`/meetings/${id}`);
  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'Delete this meeting' }).click();
  const goOn = await holdSaves(page, 'records.delete');
  await asked.getByRole('button', { name: 'Delete the meeting' }).click();
  await show(`/meetings/${id}/details`);
  await expect(page.getByRole('tab', { name: 'Details', exact: true, selected: true })).toBeVisible();
  goOn();
  await expect(told(page, 'Deleted: Consultations, autumn')).toBeVisible();
  await expect(page.getByText('This meeting was deleted')).toHaveCount(1);
  await expect(page).toHaveURL(/\/details$/);
  expect(await deleted()).toEqual([true]);
  for (const part of ['', '/pack', '/day']) {
    await show(`/meetings/${id}${part}`);
    await expect(page.getByText('This meeting was deleted')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Export to Word' })).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('button', { name: 'Begin the meeting' })).toBeVisible();
  await expect.poll(deleted).toEqual([false]);
  expect(await savedAgenda(chancery, id)).toEqual(await savedAgenda(chancery, meeting));
});

test.describe('an agenda of sixty items in the night in which the clocks go back', () => {
  const titles = ['सेमीकंडक्टर सहयोग', 'أمن الملاحة 👍', 'Critical minerals '.repeat(25).trim()];

  /** From 23:30 in London on the eve of 27 October 2024, three minutes an item. */
  async function addNight(folder: string): Promise<void> {
    const positions = firstPositions(60);
    const items = positions.map((position, at): [string, Partial<AgendaItem>] => [
      `night-${String(at + 1)}`,
      { meeting: 'night', title: titles[at] ?? `Matter ${String(at + 1)}`, minutes: 3, position },
    ]);
    const { operations } = batchOf({
      meeting: {
        night: {
          ...{ title: 'Night session', relationship: 'india-uk', date: '2024-10-26', startTime: '23:30' },
          ...{ minutes: 200, timeZone: 'Europe/London', place: 'London' },
        },
      },
      agendaItem: Object.fromEntries(items),
    });
    const dossier = must(await openDossier({ folder, mode: 'write', ...testIdentity() }));
    const changes = operations.map(({ record, kind, field, value }) => ({ record, kind, field, value }));
    must(await dossier.commit('night', changes));
    must(await dossier.close());
  }

  test.use({ prepare: { folder: addNight } });

  test('shows both clocks, says what they do, and is put in order by button and by drag', async ({
    chancery,
  }) => {
    const { page, show } = chancery;
    await show('/meetings/night/agenda');
    const rows = page.getByRole('grid', { name: 'Agenda' }).getByRole('row');
    await expect(rows).toHaveCount(60);
    await expect(page.getByText('23:30-01:50 +1 London time · 04:00-07:20 +1 Kolkata time')).toBeVisible();
    await expect(
      page.getByText('The clocks in London go back during the meeting, from 02:00 to 01:00'),
    ).toBeVisible();
    for (const [at, title] of titles.entries()) await expect(rows.nth(at)).toContainText(title);
    await expect(rows.nth(0)).toContainText('23:30-23:33');
    await expect(rows.nth(0)).toContainText('04:00-04:03 +1 Kolkata');
    await expect(rows.nth(10)).toContainText('00:00-00:03 +1');
    await expect(rows.nth(49)).toContainText('01:57-01:00 +1');
    await expect(rows.nth(50)).toContainText('01:00-01:03 +1');
    await expect(rows.nth(59)).toContainText('06:57-07:00 +1 Kolkata');
    await page.getByRole('button', { name: 'Move up: Matter 60' }).click();
    await expect(rows.nth(58)).toContainText('Matter 60');
    await rows.nth(59).dragTo(rows.nth(56), { targetPosition: { x: 300, y: 2 } });
    await expect(rows.nth(56)).toContainText('Matter 59');
    const saved = (await savedAgenda(chancery, 'night')).map((item) => (item as readonly unknown[])[0]);
    expect(saved.slice(56)).toEqual(['Matter 59', 'Matter 57', 'Matter 58', 'Matter 60']);
  });
});
