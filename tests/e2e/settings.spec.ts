import { findings } from './axe';
import { expect, test, type Chancery } from './chancery';
import { savedWhere } from './saved-dossier';

test.use({ start: '/settings' });

/** What must hold where the window holds 640 x 360: the page has the height, and nothing of a dialog is out of reach. */
async function lookAtTwiceTheSize({ page, show }: Chancery): Promise<void> {
  const [main, whole] = await page.evaluate(() => [
    document.getElementById('main')?.getBoundingClientRect().height ?? 0,
    innerHeight,
  ]);
  expect(main / whole).toBeGreaterThan(0.85);
  await expect(page.getByTitle('Nothing leaves this machine')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notices' })).toBeHidden();
  await page.getByRole('button', { name: 'Notices: 2' }).click();
  const notices = page.getByRole('dialog', { name: 'Notices' });
  await expect(notices).toContainText('Training dossier: today is 23 July 2024.');
  expect(await findings(page)).toEqual([]);
  await notices.getByRole('button', { name: 'Close this notice' }).click();
  await expect(page.getByRole('button', { name: 'Notices: 1' })).toBeFocused();
  const more = page.getByRole('button', { name: 'More for this meeting' });
  await more.click();
  const menu = page.getByRole('menu');
  await expect(menu).toBeInViewport({ ratio: 1 });
  const layer = page.locator('[data-portal-node]').filter({ has: menu });
  await expect(layer).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const [button, opened] = await Promise.all([more.boundingBox(), menu.boundingBox()]);
  // It stands at its button but for its padding: the place of either is told in pixels of the screen.
  expect(Math.abs((button?.y ?? 0) + (button?.height ?? 0) - (opened?.y ?? Number.NaN))).toBeLessThan(24);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  // What is chosen on the agenda stands below the whole of it there.
  await page
    .getByRole('grid', { name: 'Agenda' })
    .getByRole('row')
    .nth(1)
    .click({ position: { x: 200, y: 12 } });
  await expect(page.getByRole('heading', { name: 'Item 2', exact: true })).toBeInViewport();
  await show('/topics/tsi-semiconductors');
  await expect(page.getByRole('heading', { level: 2, name: 'Where it stands' })).toBeInViewport();
  const fold = page.getByRole('button', { name: 'All topics' });
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('row', { name: 'Semiconductors', exact: true })).toBeVisible();
  await show('/meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  const dialog = page.getByRole('dialog', { name: 'New meeting' });
  await expect(dialog).toBeInViewport({ ratio: 1 });
  for (const name of ['Make the meeting', 'Cancel']) {
    await expect(dialog.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('Escape');
}

test.describe('in a browser', () => {
  test.skip(({ host }) => host === 'electron', 'the desktop window ends with its host');

  test('look, size and name are chosen once, and hold in every window and at the next start', async ({
    chancery,
  }) => {
    test.setTimeout(180_000);
    const { page, show, killAndStartAgain, problems } = chancery;
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
    expect(await findings(page)).toEqual([]);
    const background = (): Promise<string> =>
      page
        .locator('.fui-FluentProvider')
        .first()
        .evaluate((root) => getComputedStyle(root).backgroundColor);
    const light = await background();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(background).not.toBe(light);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Size of everything' }).selectOption('200');
    await expect.poll(() => page.evaluate(() => document.documentElement.style.zoom)).toBe('2');
    await page.screenshot({ path: test.info().outputPath('settings-200.png') });
    expect(await findings(page)).toEqual([]);
    await show('/meetings/mtg-2024-07-24-eam-fs');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.screenshot({ path: test.info().outputPath('meeting-200.png') });
    await test.step('at 200 % the page has the height, and what is known of the dossier is a button away', () =>
      lookAtTwiceTheSize(chancery));
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('textbox', { name: 'The name under which you work' }).fill('Asha Rao');
    await page.keyboard.press('Tab');
    const kept = page.waitForResponse((answer) => answer.url().endsWith('workplace.prefer'));
    await page.getByRole('combobox', { name: 'Size of everything' }).selectOption('125');
    await expect.poll(() => page.evaluate(() => document.documentElement.style.zoom)).toBe('1.25');
    await kept;
    await killAndStartAgain();
    await expect.poll(background).not.toBe(light);
    await expect.poll(() => page.evaluate(() => document.documentElement.style.zoom)).toBe('1.25');
    // The window asked for the host that was killed, and moved to the address of the next.
    await page.close();
    problems.length = 0;
  });
});

test('the marking scheme is edited, and what is in use stays; the tour can be taken again', async ({
  chancery,
}) => {
  const { page, show, folder } = chancery;
  await show('/settings');
  const levels = page.getByRole('list', { name: 'Levels, the lowest first' });
  await expect(levels.getByRole('button', { name: 'Delete: CONFIDENTIAL' })).toBeDisabled();
  await expect(levels.getByRole('listitem').filter({ hasText: 'In use, so it stays' })).not.toHaveCount(0);
  const before = await levels.getByRole('listitem').count();
  await page.getByRole('textbox', { name: 'New level, above the others' }).fill('COSMIC');
  await page.keyboard.press('Enter');
  await expect(levels.getByRole('listitem')).toHaveCount(before + 1);
  expect(await savedWhere(folder, 'markingLevel', ({ label }) => label === 'COSMIC')).toHaveLength(1);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: /^Undo: new marking/ }).click();
  await expect(levels.getByRole('listitem')).toHaveCount(before);

  const department = page.locator('[data-field$=" department"]');
  const topOf = async (text: string): Promise<number> =>
    (await department.getByText(text, { exact: true }).boundingBox())?.y ?? Number.NaN;
  // What a field is called, and what is known of it, stand on one line.
  expect(Math.abs((await topOf('Originating department')) - (await topOf('Illustrative')))).toBeLessThan(8);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Europe West desk');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Hindi');
  await expect(page.getByRole('banner')).toContainText('Europe West desk');
  const saved = { title: 'Europe West desk', language: 'hi-IN' };
  await expect
    .poll(() => savedWhere(folder, 'dossierSettings', () => true))
    .toMatchObject([{ fields: saved }]);

  await page.getByRole('button', { name: 'Show the tour' }).click();
  await expect(page.getByRole('dialog')).toContainText('Step 1 of 4');
  // A hint that still shows would take Escape for itself.
  await expect(page.locator('[role=tooltip]:visible')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
