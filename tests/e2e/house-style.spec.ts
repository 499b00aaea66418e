import { readFileSync, readdirSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { ministryTemplate } from '#tests/fixtures/packs/templates';
import { expect, test, told } from './chancery';
import { meeting } from './pages';

test.use({ start: `/meetings/${meeting}/pack?variant=agenda` });

test('a template is chosen for the packs of a dossier; one that is unsound is refused', async ({
  chancery,
}) => {
  const { page, show, packs } = chancery;
  await show(`/meetings/${meeting}/pack?variant=agenda`);
  await page.getByRole('button', { name: 'House style: built in' }).click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Choose a Word template...' }).click();
  const chooser = await chosen;
  await chooser.setFiles({ name: 'letter.docx', mimeType: '', buffer: Buffer.from('Dear all') });
  await expect(told(page, 'The template is not a Word file')).toBeVisible();
  await expect(page.getByRole('button', { name: 'House style: built in' })).toBeVisible();

  const buffer = Buffer.from(await ministryTemplate());
  await page.getByLabel('Word template').setInputFiles({ name: 'Our ministry.docx', mimeType: '', buffer });
  await expect(page.getByRole('button', { name: 'House style: Our ministry' })).toBeVisible();
  await page.getByRole('button', { name: 'Export to Word' }).click();
  await expect(told(page, 'The pack was written.')).toBeVisible();
  const [file] = readdirSync(packs);
  expect(Object.keys(unzipSync(readFileSync(`${packs}/${file!}`)))).toContain(
    'word/media/template-emblem.png',
  );
  await page.getByRole('button', { name: 'House style: Our ministry' }).click();
  await page.getByRole('menuitem', { name: 'Use the built-in look' }).click();
  await expect(page.getByRole('button', { name: 'House style: built in' })).toBeVisible();
});
