import { readFileSync, readdirSync, statSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findings } from './axe';
import { expect, test, told } from './chancery';
import { meeting } from './pages';

test.use({ start: '/meetings' });

/** Files that are rendered one after another take a while on a busy machine. */
const slow = { timeout: 40_000 };

/** The text of a Word file's body. */
function bodyOf(path: string): string {
  const document = unzipSync(readFileSync(path))['word/document.xml'];
  if (document === undefined) throw new Error(`${path} is no Word file`);
  return strFromU8(document)
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
}

/** A pack as somebody sends it back: other words in its body, and a picture that makes it large. */
function edited(bytes: Uint8Array, from: string, to: string): Buffer {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  if (!body.includes(from)) throw new Error(`No "${from}" in the file`);
  const document = strToU8(body.replace(from, to));
  const picture = new Uint8Array(3 * 2 ** 20);
  return Buffer.from(
    zipSync({ ...parts, 'word/document.xml': document, 'word/media/map.png': picture }, { level: 0 }),
  );
}

test('a pack is previewed, exported, and asked about before it is replaced', async ({ chancery }) => {
  const { page, show, packs } = chancery;
  await show(`/meetings/${meeting}`);
  await page.getByRole('button', { name: 'Preview and export' }).click();
  await expect(page.getByText('Briefing: full pack')).toBeVisible();
  await page.getByRole('button', { name: 'Export to Word' }).click();
  await expect(told(page, 'The pack was written.')).toBeVisible();
  const [file] = readdirSync(packs);
  const path = `${packs}/${file!}`;
  await expect(page.getByText(path, { exact: true })).toBeVisible();
  const body = bodyOf(path);
  expect(body).toContain('Technology Security Initiative');
  expect(body).toContain('18:42');

  const first = statSync(path).mtimeMs;
  await page.getByRole('button', { name: 'Export to Word' }).click();
  const question = page.getByRole('alertdialog', { name: 'Replace the existing file?' });
  await expect(question).toContainText(path);
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toBeHidden();
  expect(statSync(path).mtimeMs).toBe(first);
  await page.getByRole('button', { name: 'Export to Word' }).click();
  await question.getByRole('button', { name: 'Replace' }).click();
  await expect.poll(() => statSync(path).mtimeMs).toBeGreaterThan(first);
});

test('the shared agenda shows only what is shared, on the screen and in the file', async ({ chancery }) => {
  const { page, show, packs } = chancery;
  await show(`/meetings/${meeting}/pack?variant=shared-agenda`);
  await expect(page.getByText('Roadmap 2030', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Non-state actors and security of missions')).toHaveCount(0);
  await page.getByRole('button', { name: 'Export to Word' }).click();
  const leaving = page.getByRole('dialog', { name: 'What leaves' });
  await expect(leaving.getByRole('group', { name: 'Text that leaves' })).toContainText('Roadmap 2030');
  await expect(leaving).toContainText('.docx');
  await expect(leaving).not.toContainText('Non-state actors');
  expect(readdirSync(packs)).toEqual([]);
  await leaving.getByRole('button', { name: 'Write this file' }).click();
  await expect(told(page, 'The pack was written.')).toBeVisible();
  const body = bodyOf(`${packs}/${readdirSync(packs)[0]!}`);
  expect(body).toContain('Roadmap 2030');
  expect(body).not.toContain('Non-state actors');
  expect(body).not.toContain('CONFIDENTIAL');
});

test('a pack is issued with numbered copies, listed, written again as it was, and recognised', async ({
  chancery,
}) => {
  const { page, show, packs } = chancery;
  await show(`/meetings/${meeting}/pack?variant=agenda`);
  await page.getByRole('button', { name: 'Issue...' }).click();
  const dialog = page.getByRole('dialog', { name: 'Issue the pack' });
  await dialog.getByRole('spinbutton', { name: 'Numbered copies' }).fill('2');
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
  await expect(told(page, 'Brief 1, issue 1 is recorded and written.')).toBeVisible();
  const files = readdirSync(packs).sort();
  expect(files).toHaveLength(2);
  const bytes = readFileSync(`${packs}/${files[1]!}`);
  await expect(page.getByRole('row', { name: /Brief 1, issue 1 .*Annotated agenda/u })).toBeVisible();

  await page.getByRole('button', { name: /Write Annotated agenda, Brief 1, issue 1 again/u }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Replace' }).click();
  await expect(told(page, 'The issue was written again, byte for byte as it was.')).toBeVisible();
  expect(readFileSync(`${packs}/${files[1]!}`)).toEqual(bytes);

  await page.getByLabel('File to look up').setInputFiles(`${packs}/${files[1]!}`);
  await expect(told(page, 'Brief 1, issue 1, copy 2 of 2 of Annotated agenda, unchanged')).toBeVisible();

  const name = 'with the remarks of the mission.docx';
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const buffer = edited(bytes, 'fewer declarations, more dates', 'one declaration and a date');
  expect(buffer.length).toBeGreaterThan(2 * 2 ** 20);
  const asks = page.getByRole('button', { name: 'Which issue is a file?' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), asks.click()]);
  await chooser.setFiles({ name, mimeType, buffer });
  const checked = page.getByRole('dialog', { name });
  await expect(checked).toContainText('a saved copy of Brief 1, issue 1, copy 2');
  await expect(checked.getByRole('listitem')).toHaveCount(1);
  await expect(checked.getByRole('deletion')).not.toHaveCount(0);
  await expect(checked.getByRole('insertion').first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await checked.getByRole('button', { name: 'Close' }).click();
  await expect(asks).toBeFocused();

  await page.getByRole('combobox', { name: 'Changes since' }).selectOption('Brief 1, issue 1, 2024-07-23');
  await expect(page.getByRole('article', { name: /^Changes since/u })).toBeVisible();
  const papers = page.getByRole('navigation', { name: 'Papers of the pack' });
  await papers.getByRole('button', { name: /Annotated agenda .*\d pages?$/u }).press('Enter');
  await expect(page.getByRole('article', { name: 'Annotated agenda' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Changes since' }).selectOption('Show no changes');
  await page.getByRole('button', { name: 'Issue...' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Changes since' })).toContainText('Brief 1, issue 1');
});

test('language and paper are chosen for one pack, and what to weigh is told before it is written', async ({
  chancery,
}) => {
  const { page, show, packs } = chancery;
  await show(`/meetings/${meeting}/pack?variant=full`);
  const weigh = page.getByText(/^\d+ remarks? to weigh$/u);
  await weigh.click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /: \d+ .*(?:cleared|date|source)/u })
      .first(),
  ).toBeVisible();

  await page.getByRole('combobox', { name: 'Pack' }).selectOption('shared-agenda');
  const language = page.getByRole('combobox', { name: 'Language' });
  await language.focus();
  await language.selectOption('Hindi');
  await page.getByRole('combobox', { name: 'Paper' }).selectOption('Letter');
  await expect(page.getByText('कार्यसूची').first()).toBeVisible();
  await expect(language).toBeFocused();
  await page.getByRole('button', { name: 'Export to Word' }).click();
  const leaving = page.getByRole('dialog', { name: 'What leaves' });
  await expect(leaving.getByRole('group', { name: 'Text that leaves' })).toContainText('कार्यसूची');
  await leaving.getByRole('button', { name: 'Write this file' }).click();
  await expect(told(page, 'The pack was written.')).toBeVisible();
  expect(bodyOf(`${packs}/${readdirSync(packs)[0]!}`)).toContain('कार्यसूची');
});

test('several papers are written in one go by keyboard alone; what leaves is shown before, and what stands there is kept', async ({
  chancery,
}) => {
  const { page, show, packs } = chancery;
  await show(`/meetings/${meeting}/pack?variant=agenda`);
  const dialog = page.getByRole('dialog', { name: 'Several papers' });
  const choose = async (...names: readonly string[]): Promise<void> => {
    await page.getByRole('button', { name: 'Several papers...' }).press('Enter');
    for (const name of names) await dialog.getByRole('checkbox', { name }).press('Space');
    await dialog.getByRole('button', { name: /^Export \d papers?$/u }).press('Enter');
  };
  await choose('Record sheet', 'Annotated agenda', 'Shared agenda');
  const leaving = page.getByRole('dialog', { name: 'What leaves' });
  await expect(leaving).toContainText('Roadmap 2030');
  expect(readdirSync(packs)).toEqual([]);
  await leaving.getByRole('button', { name: 'Let this leave' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('3 of 3 papers were written.', slow);
  await expect(dialog.getByRole('status')).toBeFocused();
  const files = readdirSync(packs);
  expect(files).toHaveLength(3);
  for (const file of files) await expect(dialog.getByText(`${packs}/${file}`)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await choose('Record sheet', 'Shared readout');
  await leaving.getByRole('button', { name: 'Leave it out' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('0 of 2 papers were written.', slow);
  await expect(dialog.getByText('Left out: what leaves was not confirmed.')).toBeVisible();
  await expect(dialog.getByText(/exists already/u)).toBeVisible();
  await dialog.getByRole('button', { name: /^Replace the file of Record sheet/u }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('1 of 2 papers were written.', slow);
  expect(readdirSync(packs)).toHaveLength(3);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Folder...' }).press('Enter');
  const folder = page.getByRole('dialog', { name: 'Where papers go' });
  await folder.getByRole('textbox', { name: 'Folder' }).fill('papers');
  await page.keyboard.press('Enter');
  await expect(told(page, 'Give its whole path.')).toBeVisible();
  await folder.getByRole('textbox', { name: 'Folder' }).fill(`${packs}/Evening`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`To ${packs}/Evening`, { exact: true })).toBeVisible();
  await choose('Record sheet');
  await expect(dialog.getByRole('status')).toContainText('1 of 1 paper was written.', slow);
  expect(readdirSync(`${packs}/Evening`)).toHaveLength(1);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Several papers...' }).press('Enter');
  for (const name of ['Record sheet', 'Annotated agenda', /^Issue them/u])
    await dialog.getByRole('checkbox', { name }).press('Space');
  await dialog.getByRole('spinbutton', { name: 'Numbered copies' }).fill('2');
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Issue 2 papers' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('2 of 2 papers were issued.', slow);
  await expect(dialog.getByText(/^Brief 1, issue 1: .*copy 2 of 2/u)).toBeVisible();
  await expect(dialog.getByText(/^Brief 2, issue 1: /u)).toBeVisible();
  await expect(
    dialog.getByRole('button', { name: /^Open copy 2 of Annotated agenda .* in Word$/u }),
  ).toBeVisible();
  expect(readdirSync(`${packs}/Evening`)).toHaveLength(5);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Several papers...' }).press('Enter');
  for (const name of ['Record sheet', 'Steering brief', /^Issue them/u])
    await dialog.getByRole('checkbox', { name }).press('Space');
  await dialog.getByRole('combobox', { name: 'Changes since' }).selectOption('Issue 1 of each paper');
  await expect(dialog.getByText(/^Without changes, .*: Steering brief/u)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Issue 2 papers' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('2 of 2 papers were issued.', slow);
  const second = readdirSync(`${packs}/Evening`).find((name) => /Record sheet.*issue 2/u.test(name));
  expect(bodyOf(`${packs}/Evening/${second ?? ''}`)).toContain('What changed since Brief 2, issue 1');
});

test('a meeting made from nothing is told what keeps its pack from being made, gets its marking and its agenda, and its pack', async ({
  chancery,
}) => {
  const { page, show, packs } = chancery;
  await show('/meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('Talks on quantum technology');
  await page.getByRole('dialog').getByRole('button', { name: 'Make the meeting' }).click();
  await page.getByRole('button', { name: 'Preview and export' }).click();
  await expect(page.getByText(/No marking is chosen for|has no agenda items yet/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export to Word' })).toBeDisabled();
  await page.goBack();
  await page.getByRole('button', { name: 'Add to agenda: Quantum' }).click();
  await expect(page.getByRole('grid', { name: 'Agenda' }).getByRole('row')).toHaveCount(1);
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('combobox', { name: 'Marking', exact: true }).selectOption({ label: 'SECRET' });
  await page.getByRole('button', { name: 'Preview and export' }).click();
  await page.getByRole('combobox', { name: 'Pack' }).selectOption('agenda');
  await expect(page.getByText('SECRET').first()).toBeVisible();
  await page.getByRole('button', { name: 'Export to Word' }).click();
  await expect(told(page, 'The pack was written.')).toBeVisible();
  expect(bodyOf(`${packs}/${readdirSync(packs)[0]!}`)).toContain('Quantum');
});

test('an outcome is worded for the other side and shared; only then does it leave, in that wording alone', async ({
  chancery,
}) => {
  const { page, show, packs } = chancery;
  await show(`/meetings/${meeting}/record`);
  await page.getByRole('button', { name: 'Add an outcome' }).click();
  await page.getByRole('textbox', { name: 'Outcome 1' }).fill('He gave way on the dates.');
  await page.getByRole('tab', { name: 'For the other side' }).click();
  await page.getByRole('button', { name: /^Word for the other side: He gave way/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Outcome' });
  const theirs = dialog.getByRole('group', { name: 'In the shared readout' });
  await expect(dialog).toContainText('He gave way on the dates.');
  await expect(theirs).toContainText('Nothing: it is not shared.');
  await dialog.getByRole('button', { name: 'Share with the other side' }).click();
  await expect(told(page, 'It has no wording for the other side yet')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Shared wording' }).fill('Both sides will meet in the autumn.');
  await dialog.getByRole('button', { name: 'Share with the other side' }).click();
  await expect(theirs).toContainText('Both sides will meet in the autumn.');
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('row', { name: /^He gave way .*Shared/u })).toBeVisible();

  await show(`/meetings/${meeting}/pack?variant=shared-readout`);
  await page.getByRole('button', { name: 'Export to Word' }).click();
  const leaving = page.getByRole('dialog', { name: 'What leaves' });
  await expect(leaving).toContainText('Both sides will meet in the autumn.');
  await leaving.getByRole('button', { name: 'Write this file' }).click();
  await expect(told(page, 'The pack was written.')).toBeVisible();
  const body = bodyOf(`${packs}/${readdirSync(packs)[0]!}`);
  expect(body).toContain('Both sides will meet in the autumn.');
  expect(body).not.toContain('He gave way');
});
