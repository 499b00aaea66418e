import { expect, test, told } from './chancery';
import { findings } from './axe';
import { savedText, savedWhere } from './saved-dossier';

test.use({ start: '/topics/tsi-semiconductors' });

test('key figures are made, dated, sourced, corrected and deleted', async ({ chancery }) => {
  const { page, show, folder } = chancery;
  await show('/topics/tsi-semiconductors');
  const section = page.getByRole('region', { name: 'Key figures' });
  await section.getByRole('button', { name: 'New figure' }).click();
  const dialog = page.getByRole('dialog', { name: 'New key figure' });
  await dialog.getByRole('button', { name: 'Add the figure' }).click();
  await expect(dialog.getByText(/^Say what the figure counts/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'What it counts' }).fill('Design engineers trained');
  await dialog.getByRole('textbox', { name: 'Value' }).fill('85,000');
  await dialog.getByRole('textbox', { name: 'Unit' }).fill('people');
  await dialog.getByRole('textbox', { name: /^As of/ }).fill('2022-03');
  await dialog.getByRole('combobox', { name: 'Sources' }).selectOption({ index: 1 });
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add the figure' }).click();
  await expect(dialog).toBeHidden();
  const row = section.getByRole('row', { name: /^Design engineers trained/ });
  await expect(row).toContainText('85,000 people');
  await expect(row).toContainText('March 2022');
  await expect(row).toContainText('Over a year old');
  const [figure] = await savedWhere(folder, 'keyFigure', ({ label }) => label === 'Design engineers trained');
  expect(figure!.fields).toMatchObject({ value: 85_000, asOf: '2022-03', topic: 'tsi-semiconductors' });
  expect(await savedWhere(folder, 'citation', ({ record }) => record === figure!.id)).toHaveLength(1);

  await row.getByRole('button', { name: 'Edit: Design engineers trained' }).click();
  const edit = page.getByRole('dialog', { name: 'Key figure' });
  await edit.getByRole('textbox', { name: /^As of/ }).fill('2024-05');
  await edit.getByRole('button', { name: /^Take off:/ }).click();
  await edit.getByRole('button', { name: 'Save the figure' }).click();
  await expect(row).toContainText('No source');
  await expect(row.getByText('Over a year old')).toHaveCount(0);
  await row.getByRole('button', { name: 'Delete: Design engineers trained' }).click();
  await expect(row).toHaveCount(0);
  await told(page, 'Deleted: Design engineers trained').getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
});

test('sensitivities are added and taken back; both sides stand next to one another; a long brief says what to cut', async ({
  chancery,
}) => {
  const { page, show, folder } = chancery;
  await show('/topics/tsi-semiconductors');
  const section = page.getByRole('region', { name: 'Sensitivities' });
  await section.getByRole('button', { name: 'New sensitivity' }).click();
  const dialog = page.getByRole('dialog', { name: 'New sensitivity' });
  await dialog.getByRole('button', { name: 'Add the sensitivity' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Write what to avoid, and why.');
  await dialog.getByRole('textbox', { name: 'What to avoid, and why' }).fill('Never name the firm.');
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add the sensitivity' }).click();
  await expect(section.getByText('Never name the firm.')).toBeVisible();
  const saved = await savedWhere(folder, 'sensitivity', ({ text }) =>
    JSON.stringify(text).includes('Never name the firm.'),
  );
  expect(saved.map(({ fields }) => fields.topic)).toEqual(['tsi-semiconductors']);
  await page.getByRole('button', { name: /^Undo: new sensitivity/ }).click();
  await expect(section.getByText('Never name the firm.')).toHaveCount(0);
  expect(await savedText(folder, saved[0]!.id, 'deleted')).toBe('true');

  const sides = page.getByRole('group', { name: 'Where each side stands' });
  const ours = await sides.getByRole('textbox', { name: 'Our position' }).boundingBox();
  const theirs = await sides.getByRole('textbox', { name: 'Their position' }).boundingBox();
  expect(theirs!.x).toBeGreaterThan(ours!.x + ours!.width);
  expect(Math.abs(theirs!.y - ours!.y)).toBeLessThan(2);

  await test.step('the bar of a narrow text covers nothing, and goes only when what is pressed below it is let go', async () => {
    await sides.getByRole('textbox', { name: 'Our position' }).click();
    const below = page.getByRole('textbox', { name: 'Background' });
    await below.scrollIntoViewIfNeeded();
    const bars = page.getByRole('toolbar', { name: 'Text formatting' });
    const bar = await bars.boundingBox();
    const place = await below.boundingBox();
    expect(place!.y).toBeGreaterThan(bar!.y + bar!.height);
    await page.mouse.move(place!.x + 20, place!.y + 10);
    await page.mouse.down();
    await expect(below).toBeFocused();
    await expect(bars).toHaveCount(2);
    expect(await below.boundingBox()).toEqual(place);
    await page.mouse.up();
    await expect(bars).toHaveCount(1);
    await expect(below).toBeFocused();
  });

  await expect(page.getByRole('group', { name: 'What to cut' })).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Press line' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('word '.repeat(900));
  await page.keyboard.press('Tab');
  const cuts = page.getByRole('group', { name: 'What to cut' }).getByRole('listitem');
  await expect(cuts.last()).toContainText('Press line, 900 words');
  await expect(page.getByText(/words: \d+ over two sides/)).toBeVisible();
  await cuts.last().getByRole('button', { name: 'Press line' }).click();
  await expect(page.getByRole('textbox', { name: 'Press line' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Press line' })).toBeInViewport();
});
