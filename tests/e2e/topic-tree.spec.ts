import type { Locator } from '@playwright/test';
import { expect, holdSaves, test, told, type Chancery } from './chancery';
import { findings } from './axe';
import { savedText, savedWhere } from './saved-dossier';

test.use({ start: '/topics' });

async function placementOf(chancery: Chancery, topic: string): Promise<{ under: string | null }> {
  return JSON.parse(await savedText(chancery.folder, topic, 'placement')) as { under: string | null };
}

async function titles(tree: Locator): Promise<readonly string[]> {
  return tree.getByRole('row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
}

test('topics are moved by key, by drag and by dialog, and moved back by undo', async ({ chancery }) => {
  const { page, show } = chancery;
  await show('/topics/tsi-quantum');
  const tree = page.getByRole('treegrid', { name: 'Topics' });
  const quantum = tree.getByRole('row', { name: 'Quantum' });
  await expect(quantum).toBeVisible();
  const before = await titles(tree);
  const level = (await quantum.getAttribute('aria-level')) ?? '';
  await quantum.focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(async () => (await titles(tree)).indexOf('Quantum')).toBe(before.indexOf('Quantum') - 1);
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect
    .poll(() => placementOf(chancery, 'tsi-quantum'))
    .toMatchObject({ under: 'tsi-semiconductors' });
  await page.getByRole('button', { name: /^Undo: move of a topic/ }).click();
  await expect.poll(() => placementOf(chancery, 'tsi-quantum')).toMatchObject({ under: 'tsi' });
  // The places of a drag are those of the tree as it stands when the drag begins.
  await expect(quantum).toHaveAttribute('aria-level', level);

  // By the keys of a drag: Enter on the handle, Tab through the places, Enter to let go.
  await quantum.getByRole('button', { name: /^Drag/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await titles(tree)).join()).not.toBe(before.join());

  await page.getByRole('button', { name: 'More for this topic' }).click();
  await page.getByRole('menuitem', { name: 'Move under...' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move "Quantum"' });
  await dialog
    .getByRole('combobox', { name: 'Stands under' })
    .selectOption({ label: '\u2003Defence and security cooperation' });
  await dialog.getByRole('combobox', { name: 'Behind' }).selectOption({ label: 'None: as the first' });
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => placementOf(chancery, 'tsi-quantum')).toMatchObject({ under: 'defence-security' });
  await page.reload();
  await tree.getByRole('row', { name: 'Defence and security cooperation' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(tree.getByRole('row', { name: 'Quantum' })).toBeFocused();
});

test('the filter stands in the address and goes along to a topic; favourites and recent topics are at hand', async ({
  chancery,
}) => {
  const { page, show, folder } = chancery;
  await show('/topics');
  const tree = page.getByRole('treegrid', { name: 'Topics' });
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('combobox', { name: 'Brief' }).selectOption('Brief to confirm');
  await expect(page.getByRole('status').filter({ hasText: /^\d of 31 topics$/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a topic' }).fill('industry');
  await expect(page.getByRole('status').filter({ hasText: '1 of 31 topics' })).toBeVisible();
  await expect(tree.getByRole('row')).toHaveCount(3);
  expect(await findings(page)).toEqual([]);
  await tree.getByRole('row', { name: 'Defence industry and technology' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Defence industry and technology' }),
  ).toBeVisible();
  await expect(page).toHaveURL(/find=industry/u);
  await expect(tree.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Favourite', exact: true }).click();
  await expect(tree.getByRole('img', { name: 'Favourite' })).toHaveCount(1);
  const favourites = await savedWhere(folder, 'favourite', ({ by }) => by === 'Test officer');
  expect(favourites.map(({ fields }) => fields.topic)).toEqual(['defence-industry']);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(tree.getByRole('row').nth(10)).toBeVisible();

  await show('/topics/tsi-quantum');
  await page.getByRole('button', { name: 'Recent topics' }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['Quantum', 'Defence industry and technology']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Favourite topics' }).click();
  await page.getByRole('menuitem', { name: 'Defence industry and technology' }).click();
  const before = page.getByRole('heading', { level: 1, name: 'Defence industry and technology' });
  await expect(before).toBeVisible();

  await test.step('while another topic is on its way, the one before it takes no key', async () => {
    const takesKeys = (): Promise<boolean> =>
      page.getByRole('button', { name: 'Favourite', exact: true }).evaluate((button) => {
        if (button instanceof HTMLElement) button.focus();
        return button === document.activeElement;
      });
    expect(await takesKeys()).toBe(true);
    const goOn = await holdSaves(page, 'topics.get');
    await show('/topics/tsi-semiconductors');
    await expect(page.getByRole('row', { name: 'Semiconductors' })).toHaveAttribute('aria-selected', 'true');
    await expect(before).toBeVisible();
    expect(await takesKeys()).toBe(false);
    goOn();
    await expect(page.getByRole('heading', { level: 1, name: 'Semiconductors' })).toBeVisible();
    await expect.poll(takesKeys).toBe(true);
  });
});

test('deleting a topic says first who uses it; the agenda shows it as deleted, and undo brings it back', async ({
  chancery,
}) => {
  const { page, show, folder } = chancery;
  await show('/topics/counter-terrorism');
  await page.getByRole('button', { name: 'More for this topic' }).click();
  await page.getByRole('menuitem', { name: 'Delete this topic' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete "Counter-terrorism and non-state actors"?' });
  await expect(dialog.getByText('Meetings that use it')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Bilateral consultations' })).not.toHaveCount(
    0,
  );
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete the topic' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
  // The page of all topics is there to be used.
  await expect(page.locator('main [inert]')).toHaveCount(0);
  expect(await savedText(folder, 'counter-terrorism', 'deleted')).toBe('true');

  const [itemTopic] = await savedWhere(folder, 'itemTopic', ({ topic }) => topic === 'counter-terrorism');
  const item = itemTopic!.fields.item as string;
  const meeting = JSON.parse(await savedText(folder, item, 'meeting')) as string;
  await show(`/meetings/${meeting}/agenda?item=${item}`);
  await expect(page.getByText('Counter-terrorism and non-state actors (deleted)').first()).toBeVisible();
  await show('/topics/counter-terrorism');
  await expect(page.getByText('This topic was deleted')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('textbox', { name: 'Our objective' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo: bringing back/ }).click();
  await expect(told(page, 'Undone: bringing back')).toBeVisible();
  await page.getByRole('button', { name: /^Undo: deletion/ }).click();
  await expect(page.getByRole('textbox', { name: 'Our objective' })).toBeVisible();
  expect(await savedText(folder, 'counter-terrorism', 'deleted')).toBe('false');
});

test('a page opened anew starts at its top, and one that one comes back to stands where it was', async ({
  chancery,
}) => {
  const { page, show } = chancery;
  await show('/topics/tsi-semiconductors');
  const sources = page.getByRole('region', { name: 'Sources' });
  await sources.scrollIntoViewIfNeeded();
  await expect(sources).toBeInViewport();
  await page
    .getByRole('treegrid', { name: 'Topics' })
    .getByRole('row', { name: 'Critical minerals' })
    .click();
  const heading = page.getByRole('heading', { level: 1, name: 'Critical minerals' });
  await expect(heading).toBeInViewport();
  await page.getByRole('button', { name: /^Back/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Semiconductors' })).toHaveCount(1);
  await expect(sources).toBeInViewport();
});
