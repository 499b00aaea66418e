import { findings } from './axe';
import { expect, test, told } from './chancery';

test.describe('a sealed dossier', () => {
  test.use({ passphrase: 'lotus and thistle' });
  test('opens by its passphrase, and by no other', async ({ chancery: { page } }) => {
    await expect(page.getByRole('heading', { level: 1, name: 'This dossier is sealed' })).toBeVisible();
    const passphrase = page.getByLabel('Passphrase');
    await passphrase.fill('rose and thistle');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/That is not the passphrase/)).toBeVisible();
    await passphrase.fill('lotus and thistle');
    await page.getByRole('button', { name: 'Open the dossier' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    await expect(page.getByText(/This dossier has no passphrase/)).toHaveCount(0);
  });
});

test.describe('a dossier open for reading only', () => {
  test.use({ given: ['--read-only'] });
  test('says so, and nothing in it can be changed', async ({ chancery: { page, show } }) => {
    await expect(page.getByText('This dossier is open for reading only.', { exact: false })).toBeVisible();
    await show('/topics/tsi-quantum');
    await expect(page.getByRole('textbox', { name: 'Our objective' })).toHaveAttribute(
      'contenteditable',
      'false',
    );
    await expect(page.getByRole('button', { name: 'New point' })).toBeDisabled();
    await show('/meetings');
    await expect(page.getByRole('button', { name: 'New meeting' })).toBeDisabled();
  });
});

test('a text that cannot be saved is kept and said to be', async ({ chancery, host }) => {
  test.skip(host === 'electron', 'the desktop window ends with its host');
  const { page, show, endHost, problems } = chancery;
  await show('/topics/tsi-quantum');
  const objective = page.getByRole('textbox', { name: 'Our objective' });
  await expect(objective).toBeVisible();
  await endHost();
  await objective.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Written when nobody listened.');
  await expect(page.getByText('Not saved. Your text is kept here.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();
  await page.getByRole('link', { name: 'Topics', exact: true }).click();
  await show('/topics/tsi-quantum');
  await expect(objective).toContainText('Written when nobody listened.');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const unsaved = page.getByRole('dialog', { name: 'Texts that are not saved' });
  await expect(unsaved.getByRole('listitem')).toContainText('Written when nobody listened.');
  expect(await findings(page)).toEqual([]);
  await unsaved.getByRole('button', { name: 'Give this text up' }).click();
  await expect(unsaved).toContainText('Everything is saved.');
  await unsaved.getByRole('button', { name: 'Close' }).click();
  await expect(objective).not.toContainText('Written when nobody listened.');
  await page.getByRole('button', { name: 'Confirm the brief' }).click();
  await expect(told(page, 'Chancery')).toBeVisible();
  // The window gives notice once more when it is left.
  await page.goto('about:blank');
  problems.length = 0;
});
