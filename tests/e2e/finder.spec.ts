import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Chancery } from './chancery';

async function openFinder({ page }: Pick<Chancery, 'page'>): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(finderOf(page)).toBeVisible();
}

function finderOf(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('dialog', { name: 'Find anything' });
}

function found(page: Page, name: RegExp | string): ReturnType<Page['getByRole']> {
  return finderOf(page).getByRole('option', { name });
}

test('finds records while one types, by keyboard alone, opens them, and marks what belongs to the negotiation annex', async ({
  chancery,
}) => {
  const { page } = chancery;
  await openFinder(chancery);
  await page.keyboard.type('semicondutors');
  await expect(found(page, /^Semiconductors/).first()).toBeVisible();
  await expect(finderOf(page).locator('mark').first()).toHaveText(/semiconductor/i);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/semiconductors/i);
  await expect(finderOf(page)).toBeHidden();

  await openFinder(chancery);
  await page.keyboard.type('separate convention');
  await expect(finderOf(page).getByText('Restricted').first()).toBeVisible();
});

test('finds a text typed in Hindi, follows an edit, and forgets what was deleted', async ({ chancery }) => {
  const { page, show } = chancery;
  await show('/topics/tsi-semiconductors');
  const title = page.getByRole('textbox', { name: 'Title' });
  if (await title.isHidden()) await page.getByText('Details').first().click();
  await title.fill('अर्धचालक समझौता');
  await title.blur();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await openFinder(chancery);
  await page.keyboard.type('समझौ');
  await expect(found(page, /अर्धचालक समझौता/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await openFinder(chancery);
  await page.keyboard.type('समझौ');
  await expect(finderOf(page).getByText('Nothing is found.')).toBeVisible();
});

test('does every action of the frame, goes back and forward, and shows their keys', async ({ chancery }) => {
  const { page } = chancery;
  const heading = page.getByRole('heading', { level: 1 });
  const first = await heading.innerText();
  await openFinder(chancery);
  await page.keyboard.type('people');
  await found(page, 'People').first().click();
  await expect(heading).toHaveText('People');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading).toHaveText(first);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(heading).toHaveText('People');
  await openFinder(chancery);
  await expect(finderOf(page).getByRole('group', { name: 'Recent' })).toContainText(first);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+/');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('Find anything');
  await expect(sheet).toContainText('Ctrl+K');
  const inTheTree = sheet.getByRole('region', { name: 'In the tree of topics' });
  await expect(inTheTree).toContainText('Move the topic up, down');
  await expect(inTheTree).toContainText('Alt+Shift+Up');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('has no fault of access with hits, and leads to all of them, by kind, to which one comes back', async ({
  chancery,
}) => {
  const { page } = chancery;
  await openFinder(chancery);
  await page.keyboard.type('trade');
  await expect(found(page, /trade/i).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Found for "trade"');
  const list = page.getByRole('list', { name: 'Found' });
  await expect(list.locator('mark').first()).toHaveText(/trade/i);
  await page.getByRole('button', { name: /^People \(/ }).click();
  await expect(page).toHaveURL(/\/find\?text=trade&kind=person/u);
  await expect(list.getByText('Person', { exact: true }).first()).toBeVisible();
  const link = list.getByRole('link').first();
  const name = (await link.textContent()) ?? '';
  await link.click();
  await expect(heading).toHaveText(name);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading).toHaveText('Found for "trade"');
  await expect(link).toBeFocused();
  await page.getByRole('searchbox', { name: 'Find in all records' }).fill('व्यापार zzz');
  await expect(page.getByText('Nothing is found')).toBeVisible();
});

test('has what the page offers and what makes something new; goes back and forward by mouse, focus and all', async ({
  chancery,
}) => {
  const { page, show } = chancery;
  const heading = page.getByRole('heading', { level: 1 });
  await show('/meetings');
  await expect(heading).toHaveText('Meetings');
  const link = page.getByRole('group', { name: 'Meetings ahead' }).getByRole('link').first();
  const meeting = (await link.textContent()) ?? '';
  await link.click();
  await expect(heading).toHaveText(meeting);
  await openFinder(chancery);
  await expect(finderOf(page).getByRole('group', { name: 'This page' })).toContainText('New agenda item');
  await page.keyboard.type('outcomes');
  await expect(found(page, 'This meeting: Outcomes').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Outcomes' })).toHaveAttribute('aria-selected', 'true');

  await openFinder(chancery);
  await page.keyboard.type('new person');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New person' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(heading).toHaveText('People');
  await page.mouse.move(600, 400);
  const press = async (button: 'back' | 'forward'): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    const at = { x: 600, y: 400, button, clickCount: 1 } as const;
    await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  };
  await press('back');
  await expect(heading).toHaveText(meeting);
  await press('back');
  await press('back');
  await expect(heading).toHaveText('Meetings');
  await expect(link).toBeFocused();
  await press('forward');
  await expect(heading).toHaveText(meeting);
});
