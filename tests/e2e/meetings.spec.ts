import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, told } from './chancery';
import { meeting } from './pages';
import { inSavedOrder, savedWhere } from './saved-dossier';

test.use({ start: '/meetings', viewport: { width: 1280, height: 800 } });

test('the calendar is walked by keyboard, and shows what the filter lets through', async ({
  chancery: { page, show },
}) => {
  await show('/meetings');
  await page.getByRole('button', { name: 'Month' }).click();
  const grid = page.getByRole('grid', { name: 'Meetings, July 2024' });
  const today = grid.getByRole('gridcell', { name: /^Tuesday,? 23 July 2024/ });
  await today.focus();
  await page.keyboard.press('ArrowRight');
  const day = grid.getByRole('gridcell', { name: /^Wednesday,? 24 July 2024, 3 meetings$/ });
  await expect(day).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('grid', { name: 'Meetings, June 2024' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(day).toBeFocused();
  const found = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('searchbox', { name: 'Title, place or person' }).fill('lammy consultations');
  await expect(grid.getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'Week' }).click();
  await page.getByRole('link', { name: /Bilateral consultations/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Bilateral consultations/ })).toBeVisible();
});

test('the programme is added to, changed and put in order', async ({ chancery: { page, show, folder } }) => {
  await show(`/meetings/${meeting}/people`);
  const rows = page.getByRole('group', { name: 'Programme' }).getByRole('row');
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  await page.getByRole('button', { name: 'Add an entry' }).click();
  const dialog = page.getByRole('dialog', { name: 'New entry of the programme' });
  await dialog.getByRole('textbox', { name: 'Time' }).fill('noon');
  await dialog.getByRole('combobox', { name: 'What happens' }).fill('Arrival at the south porch');
  await dialog.getByRole('combobox', { name: 'Who greets' }).fill('Chief of Protocol');
  await dialog.getByRole('combobox', { name: 'Press' }).selectOption('Pool spray');
  await dialog.getByRole('button', { name: 'Add the entry' }).click();
  await expect(dialog).toContainText('Give a time like 14:30.');
  await dialog.getByRole('textbox', { name: 'Time' }).fill('18.20');
  // A double click adds it once.
  await dialog.getByRole('button', { name: 'Add the entry' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(dialog).toBeHidden();
  await expect(rows).toHaveCount(before + 1);
  await expect(rows.last()).toContainText('18:20');
  await page.getByRole('button', { name: 'Move up: Arrival at the south porch' }).click();
  await expect(rows.nth(before - 1)).toContainText('Chief of ProtocolPool spray');
  await page.getByRole('button', { name: 'Change: Arrival at the south porch' }).click();
  const change = page.getByRole('dialog', { name: 'Change the entry' });
  await change.getByRole('textbox', { name: 'Where' }).fill('South Block');
  await change.getByRole('button', { name: 'Change the entry' }).click();
  await expect(rows.nth(before - 1)).toContainText('South Block');
  const saved = inSavedOrder(await savedWhere(folder, 'programmeEntry', ({ meeting: of }) => of === meeting));
  expect(saved.at(-2)?.fields).toMatchObject({
    ...{ time: '18:20', place: 'South Block' },
    ...{ greeter: 'Chief of Protocol', press: 'spray' },
  });
});

test('outcomes are added and written in place, and the calendar file says nothing internal', async ({
  chancery: { page, show, folder, packs },
}) => {
  await show(`/meetings/${meeting}/record`);
  await page.getByRole('button', { name: 'Add an outcome' }).click();
  await expect(page.getByRole('textbox', { name: /^Outcome 1/ })).toBeFocused();
  await page.keyboard.type('Round 15 in the autumn.');
  await expect(async () => {
    const [saved] = await savedWhere(folder, 'outcome', ({ meeting: of }) => of === meeting);
    expect(JSON.stringify(saved?.fields.text)).toContain('Round 15 in the autumn.');
  }).toPass();

  const kept: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/call/drafts.keep')) kept.push(request.postData() ?? '');
  });
  await show(`/meetings/${meeting}/details`);
  await page.getByRole('textbox', { name: 'Venue' }).fill('Hyderabad House');
  await expect
    .poll(() => savedWhere(folder, 'meeting', ({ venue }) => venue === 'Hyderabad House'))
    .toHaveLength(1);
  // An editor that opens is not an edit: the line that it adds behind a list is none.
  expect(kept.filter((draft) => !draft.includes('Hyderabad'))).toEqual([]);
  await page.getByRole('button', { name: 'Calendar file' }).click();
  const note = told(page, 'The calendar file was written.');
  await expect(note.getByRole('button', { name: 'Open folder' })).toBeVisible();
  const [file = ''] = readdirSync(packs);
  const text = readFileSync(join(packs, file), 'utf8');
  expect(text).toContain('DTSTART:20240724T130000Z');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  await page.getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(readFileSync(join(packs, file), 'utf8')).toBe(text);
});
