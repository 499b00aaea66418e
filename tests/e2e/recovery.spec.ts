import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, holdSaves, test, told, type Chancery } from './chancery';
import { savedText, savedWhere } from './saved-dossier';

test.skip(({ host }) => host === 'electron', 'the desktop window ends with its host');

const address = '/topics/tsi-quantum';
const day = '/meetings/mtg-2024-07-24-eam-fs/day';
const typed = 'Typed before the power went.';

test.use({ start: address });

/** Types into the topic's objective, and kills the host when the text is kept and before it is saved. */
async function typeAndKill({ page, show, folder, killAndStartAgain }: Chancery): Promise<void> {
  await page.route('**/call/fields.edit', () => undefined);
  await show(address);
  await page.getByRole('textbox', { name: 'Our objective' }).click();
  await page.keyboard.press('ControlOrMeta+End');
  const kept = page.waitForResponse(
    (answer) =>
      answer.url().endsWith('/call/drafts.keep') && answer.request().postData()?.includes(typed) === true,
  );
  await page.keyboard.insertText(` ${typed}`);
  await kept;
  expect(existsSync(join(folder, 'drafts.chancery'))).toBe(true);
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
  await expect(unsaved.getByRole('group', { name: 'In the dossier' })).not.toContainText(typed);
  await page.screenshot({ path: test.info().outputPath('recovered.png') });
  await unsaved.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(unsaved).toContainText('Everything is saved.');
  await unsaved.getByRole('button', { name: 'Close' }).click();
  await show(address);
  await expect(page.getByRole('textbox', { name: 'Our objective' })).toContainText(typed);
  expect(existsSync(join(folder, 'drafts.chancery'))).toBe(false);
  const records = await savedText(folder, 'brief-tsi-quantum', 'objective');
  expect(records).toContain(typed);
  await page.getByRole('button', { name: 'Undo: edit (Ctrl+Z)' }).click();
  await expect(page.getByRole('textbox', { name: 'Our objective' })).not.toContainText(typed);
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

test('what stood in forms when the host was killed is offered, stands in them again, and goes with its saving', async ({
  chancery,
}) => {
  const { page, folder, show, problems, killAndStartAgain } = chancery;
  const keptText = (text: string): Promise<unknown> =>
    page.waitForResponse(
      (answer) =>
        answer.url().endsWith('/call/drafts.keep') && answer.request().postData()?.includes(text) === true,
    );
  await show(day);
  const agreed = page.getByRole('textbox', { name: 'What was agreed' });
  const keptAgreed = keptText('Visas by March');
  await agreed.fill('Visas by March');
  await keptAgreed;
  await show(address);
  await page.getByRole('button', { name: 'New point' }).click();
  const form = page.getByRole('dialog', { name: 'New talking point' });
  const keptPoint = keptText(typed);
  await form.getByRole('combobox', { name: 'Triage' }).selectOption('Defensive only');
  await form.getByRole('textbox', { name: 'Wording' }).fill(typed);
  await keptPoint;
  await killAndStartAgain();

  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const unsaved = page.getByRole('dialog', { name: 'Texts that are not saved' });
  const found = unsaved.getByRole('listitem');
  await expect(found.nth(0)).toContainText(/: Agreed.*What was agreed\s*Visas by March/);
  await expect(found.nth(1)).toContainText(
    /Quantum: New talking point.*Wording\s*Typed before the power went/,
  );
  await page.screenshot({ path: test.info().outputPath('recovered-forms.png') });
  await found.nth(1).getByRole('button', { name: 'Go there' }).click();
  await page.getByRole('button', { name: 'New point' }).click();
  await expect(form.getByText('What you typed here before was not saved')).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'Wording' })).toHaveText(typed);
  await expect(form.getByRole('combobox', { name: 'Triage' })).toHaveValue('defensive');
  await page.screenshot({ path: test.info().outputPath('taken-up.png') });
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Give up what you typed?' });
  await question.getByRole('button', { name: 'Go on' }).click();
  await form.getByRole('button', { name: 'Add the point' }).click();
  await expect(form).toBeHidden();
  const added = await savedWhere(folder, 'talkingPoint', ({ text }) => JSON.stringify(text).includes(typed));
  expect(added.map(({ fields }) => fields.triage)).toEqual(['defensive']);

  await show(day);
  await expect(agreed).toHaveValue('Visas by March');
  await page.getByRole('button', { name: 'Write down' }).click();
  await expect(page.getByRole('list', { name: 'Agreed at this meeting' })).toContainText('Visas by March');
  await expect.poll(() => existsSync(join(folder, 'drafts.chancery'))).toBe(false);
  problems.length = 0;
});

test.describe('in a sealed dossier', () => {
  test.use({ passphrase: 'correct horse battery' });

  test('what is typed and not saved stands nowhere on the disk in plain text', async ({ chancery }) => {
    const { page, folder, problems } = chancery;
    await unlock(page);
    await typeAndKill(chancery);
    const holding = filesIn(dirname(folder)).filter((path) =>
      readFileSync(path).includes('before the power'),
    );
    expect(holding).toEqual([]);
    expect(existsSync(join(folder, 'drafts.chancery'))).toBe(true);
    await unlock(page);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toContainText(typed);
    problems.length = 0;
  });
});

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase').fill('correct horse battery');
  await page.getByRole('button', { name: 'Open the dossier' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
}

test('what another window is typing is not offered as lost; what a window left behind is', async ({
  chancery,
}) => {
  const { page, folder, show, problems } = chancery;
  await page.route('**/call/fields.edit', () => undefined);
  await show(address);
  await page.getByRole('textbox', { name: 'Our objective' }).click();
  await page.keyboard.type(typed);
  await expect.poll(() => existsSync(join(folder, 'drafts.chancery'))).toBe(true);
  const other = await secondWindow(page);
  await expect(other.getByRole('status').filter({ hasText: /^(All saved|Saved)/ })).toBeVisible();
  // A window that is closed saves its last words; one that crashes cannot.
  await page.goto('chrome://crash').catch(() => undefined);
  await expect(other.getByRole('status').filter({ hasText: 'Unsaved text found' })).toBeVisible();
  problems.length = 0;
});

/** Another window on the same host. */
async function secondWindow(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL(`/#${address}`, page.url()).href);
  await other.getByRole('heading', { level: 1 }).waitFor();
  return other;
}

test.describe('two windows that edit one text', () => {
  /** Types into both windows at once; the first saves, the second is refused. */
  async function typeInBoth({ page, show }: Chancery): Promise<Page> {
    await show(address);
    const other = await secondWindow(page);
    const goOn = await holdSaves(other);
    await other.getByRole('textbox', { name: 'Press line' }).click();
    await other.keyboard.press('ControlOrMeta+A');
    await other.keyboard.type('Mine.');
    await other.keyboard.press('Tab');
    await page.getByRole('textbox', { name: 'Press line' }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Theirs.');
    await page.keyboard.press('Tab');
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved/ })
      .waitFor();
    goOn();
    await expect(other.getByText('Changed meanwhile.')).toBeVisible();
    await expect(other.getByRole('group', { name: 'Your text', exact: true })).toContainText('Mine.');
    await expect(other.getByRole('group', { name: 'The other text' })).toContainText('Theirs.');
    await expect(other.getByRole('textbox', { name: 'Press line' })).toHaveText('Mine.');
    return other;
  }

  const saved = (folder: string): Promise<string> => savedText(folder, 'brief-tsi-quantum', 'pressLine');

  test('lose neither: the later one is told, and its text is kept over the other when so chosen', async ({
    chancery,
  }) => {
    const { page, folder } = chancery;
    const other = await typeInBoth(chancery);
    expect(await saved(folder)).toContain('Theirs.');
    await test.step('and nobody answers for words that are not those on the screen', async () => {
      const confirmed = (): Promise<string> => savedText(folder, 'brief-tsi-quantum', 'reviewedOn');
      const before = await confirmed();
      await other.getByRole('button', { name: 'Confirm the brief' }).click();
      await expect(told(other, 'Nothing was done: what you see here is not saved.')).toBeVisible();
      expect(await confirmed()).toBe(before);
    });
    await other.screenshot({ path: test.info().outputPath('changed-meanwhile.png') });
    await other.getByRole('textbox', { name: 'Press line' }).click();
    await other.keyboard.press('ControlOrMeta+End');
    await other.keyboard.type(' And theirs.');
    await other.getByRole('button', { name: 'Keep mine' }).click();
    await expect(other.getByText('Changed meanwhile.')).toBeHidden();
    await expect.poll(() => saved(folder)).toContain('Mine. And theirs.');
    await expect(page.getByRole('textbox', { name: 'Press line' })).toHaveText('Mine. And theirs.');
    await other.getByRole('button', { name: /^Undo:/ }).click();
    await expect.poll(() => saved(folder)).toContain('Theirs.');
  });

  test('let the other text be taken, and the own one put back', async ({ chancery }) => {
    const { folder } = chancery;
    const other = await typeInBoth(chancery);
    await other.getByRole('button', { name: 'Take the other' }).click();
    await expect(other.getByRole('textbox', { name: 'Press line' })).toHaveText('Theirs.');
    await other.getByRole('button', { name: 'Put mine in its place' }).click();
    await expect.poll(() => saved(folder)).toContain('Mine.');
  });

  test('are told alike of a choice: both values are shown, and either can be taken', async ({ chancery }) => {
    const { page, show, folder } = chancery;
    await show(address);
    const defensive = (): Promise<readonly unknown[]> =>
      savedWhere(
        folder,
        'talkingPoint',
        (point) => point.topic === 'tsi-quantum' && point.triage === 'defensive',
      );
    const before = await defensive();
    const other = await secondWindow(page);
    const goOn = await holdSaves(other);
    const triage = (window: Page): Locator =>
      window.getByRole('combobox', { name: /^Triage of To make, point 1/ });
    await triage(other).selectOption('Defensive only');
    await triage(page).selectOption('Certain to arise');
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved/ })
      .waitFor();
    goOn();
    await expect(other.getByText('Changed meanwhile. Your value is kept here and not saved.')).toBeVisible();
    await expect(other.getByRole('group', { name: 'Yours' })).toContainText('Defensive only');
    await expect(other.getByRole('group', { name: 'The other', exact: true })).toContainText(
      'Certain to arise',
    );
    await other.getByRole('button', { name: 'Keep mine' }).click();
    await expect(triage(page)).toHaveValue('defensive');
    expect(await defensive()).toHaveLength(before.length + 1);
  });
});
