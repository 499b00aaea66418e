import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Chancery } from './chancery';
import { savedText } from './saved-dossier';

test.skip(({ host }) => host === 'electron', 'the desktop window ends with its host');

const address = '/topics/tsi-quantum';
const typed = 'Typed before the power went.';

/** Types into the topic's objective, and kills the host when the text is kept and before it is saved. */
async function typeAndKill({ page, show, folder, killAndStartAgain }: Chancery): Promise<void> {
  await page.route('**/call/fields.edit', () => undefined);
  await show(address);
  await page.getByRole('textbox', { name: 'Our objective' }).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(` ${typed}`);
  await expect.poll(() => existsSync(join(folder, 'drafts.chancery'))).toBe(true);
  await page.waitForTimeout(300);
  await killAndStartAgain();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

test('a text that was typed when the host was killed is offered, and saved', async ({ chancery }) => {
  const { page, folder, show, problems } = chancery;
  await typeAndKill(chancery);
  await page.getByRole('status').filter({ hasText: 'Unsaved text found' }).waitFor();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const unsaved = page.getByRole('dialog', { name: 'Texts that are not saved' });
  await expect(unsaved.getByRole('listitem')).toContainText(typed);
  await expect(unsaved.getByRole('listitem')).toContainText('Our objective');
  await page.screenshot({ path: test.info().outputPath('recovered.png') });
  await unsaved.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(unsaved).toContainText('Everything is saved.');
  await unsaved.getByRole('button', { name: 'Close' }).click();
  await show(address);
  await expect(page.getByRole('textbox', { name: 'Our objective' })).toContainText(typed);
  expect(existsSync(join(folder, 'drafts.chancery'))).toBe(false);
  const records = await savedText(folder, 'brief-tsi-quantum', 'objective');
  expect(records).toContain(typed);
  problems.length = 0;
});

test('a text that was found can be given up', async ({ chancery }) => {
  const { page, folder, show, problems } = chancery;
  await typeAndKill(chancery);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const unsaved = page.getByRole('dialog', { name: 'Texts that are not saved' });
  await unsaved.getByRole('button', { name: 'Give up' }).click();
  await expect(unsaved).toContainText('Everything is saved.');
  expect(existsSync(join(folder, 'drafts.chancery'))).toBe(false);
  await unsaved.getByRole('button', { name: 'Close' }).click();
  await show(address);
  await expect(page.getByRole('textbox', { name: 'Our objective' })).not.toContainText(typed);
  problems.length = 0;
});
