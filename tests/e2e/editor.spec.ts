import type { Locator, Page } from '@playwright/test';
import { expect, test, told, type Chancery } from './chancery';
import { findings } from './axe';
import { savedText, savedWhere } from './saved-dossier';
import { pastes } from './word-clipboard';

test.use({ start: '/topics/tsi-semiconductors' });

async function pressLine({ page, show, folder }: Chancery): Promise<() => Promise<readonly unknown[]>> {
  await show('/topics/tsi-semiconductors');
  const [brief] = await savedWhere(folder, 'brief', (fields) => fields.topic === 'tsi-semiconductors');
  await page.getByRole('textbox', { name: 'Press line' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  return async () =>
    (JSON.parse(await savedText(folder, brief!.id, 'pressLine')) ?? []) as readonly unknown[];
}

async function paste(page: Page, content: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('textbox', { name: 'Press line' }).evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, content);
}

test('what is pasted from Word keeps its structure; a thousand lines are taken, what is too long is refused, and scripts run their own way', async ({
  chancery,
}) => {
  test.setTimeout(120_000);
  const { page } = chancery;
  const saved = await pressLine(chancery);
  for (const { name, html, blocks } of pastes) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await paste(page, { 'text/html': html, 'text/plain': name });
    await expect.poll(saved, { message: name }).toEqual(blocks);
  }

  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  const line = page.getByRole('textbox', { name: 'Press line' });
  await paste(page, {
    'text/plain': Array.from({ length: 1_000 }, (_, at) => `Line ${String(at + 1)}`).join('\n'),
  });
  await expect.poll(async () => (await saved()).length).toBe(1_000);
  await paste(page, { 'text/plain': 'word '.repeat(100_000) });
  await expect(told(page, 'That is too long for one text')).toBeVisible();
  expect((await saved()).length).toBe(1_000);
  await line.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('हम सहयोग का स्वागत करते हैं');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('نرحب بالتعاون 👍');
  await expect.poll(saved).toEqual([
    { type: 'paragraph', inlines: [{ text: 'हम सहयोग का स्वागत करते हैं' }] },
    { type: 'paragraph', inlines: [{ text: 'نرحب بالتعاون 👍' }] },
  ]);
  const directions = await line
    .locator('p')
    .evaluateAll((lines) => lines.map((each) => getComputedStyle(each).direction));
  expect(directions).toEqual(['ltr', 'rtl']);
});

test('links and tables are made and changed by keyboard alone', async ({ chancery }) => {
  const { page } = chancery;
  const saved = await pressLine(chancery);
  await page.keyboard.type('See report');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await page.keyboard.press('Alt+F10');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Link', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Address of the link' })).toBeFocused();
  await page.keyboard.type('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Only https: and mailto: addresses can be linked.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('www.gov.uk/report');
  await page.keyboard.press('Enter');
  await expect.poll(saved).toEqual([
    {
      type: 'paragraph',
      inlines: [{ text: 'See ' }, { text: 'report', link: 'https://www.gov.uk/report' }],
    },
  ]);

  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Insert table' }).click();
  await page.keyboard.type('Head');
  const shape = async (): Promise<readonly number[]> => {
    const table = (await saved()).find((block) => (block as { type: string }).type === 'table') as
      { rows: readonly (readonly unknown[])[] } | undefined;
    return [table?.rows.length ?? 0, table?.rows[0]?.length ?? 0];
  };
  await expect.poll(shape).toEqual([3, 3]);
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.press('Alt+Shift+Enter');
  await expect.poll(shape).toEqual([4, 4]);
  await page.keyboard.press('Alt+Backspace');
  await page.keyboard.press('Alt+Shift+Backspace');
  await expect.poll(shape).toEqual([3, 3]);
  await page.getByRole('button', { name: 'Delete table' }).click();
  await expect.poll(shape).toEqual([0, 0]);
});

test('a sentence is tied to a source, old or new; what names none is listed; a source is corrected', async ({
  chancery,
}) => {
  test.setTimeout(120_000);
  const { page, show, folder } = chancery;
  await show('/topics/tsi-semiconductors');
  const [brief] = await savedWhere(folder, 'brief', (fields) => fields.topic === 'tsi-semiconductors');
  const background = page.getByRole('textbox', { name: 'Background' });
  await background.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Fabs take years. Packaging does not.');
  for (let step = 0; step < 25; step += 1) await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Source of this sentence' }).click();
  const panel = page.getByRole('group', { name: 'Source of this sentence' });
  await expect(panel.getByRole('combobox', { name: 'Source' })).toBeFocused();
  await panel.getByRole('textbox', { name: 'Title' }).fill('State of the industry');
  await panel.getByRole('textbox', { name: 'Publisher' }).fill('A trade body');
  await panel.getByRole('textbox', { name: 'Date (year, month or day)' }).fill('2024-06');
  expect(await findings(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Attach the source' }).click();
  await expect(panel).toHaveCount(0);
  const [source] = await savedWhere(folder, 'source', ({ title }) => title === 'State of the industry');
  await expect
    .poll(async () =>
      (await savedText(folder, brief!.id, 'background')).replace(
        /"marks":\["bold"\],?|,"marks":\["bold"\]/gu,
        '',
      ),
    )
    .toBe(
      `[{"type":"paragraph","inlines":[{"text":"Fabs take years."},{"source":"${source!.id}"},{"text":" Packaging does not."}]}]`,
    );
  await expectReferencesTogether(page.getByRole('textbox', { name: 'Their position' }));
  await page.getByRole('button', { name: 'No longer illustrative: Background' }).click();
  const sources = page.getByRole('region', { name: 'Sources' });
  await expect(
    sources.getByRole('listitem').filter({ hasText: 'Background: Packaging does not.' }),
  ).toBeVisible();
  const mine = sources.getByRole('listitem').filter({ hasText: 'State of the industry' });
  await mine.getByRole('button', { name: /^Edit source/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Source' });
  await dialog.getByRole('textbox', { name: 'Publisher' }).fill('The Semiconductor Board');
  await dialog.getByRole('button', { name: 'Save the source' }).click();
  await expect(mine).toContainText('The Semiconductor Board: State of the industry, June 2024');

  await mine.getByRole('button', { name: /^Delete source/ }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete "State of the industry"?' });
  await expect(question.getByRole('listitem')).toHaveText(['Semiconductors: BackgroundFabs take years.']);
  expect(await findings(page)).toEqual([]);
  await question.getByRole('button', { name: 'Delete the source and its references' }).click();
  await expect(mine).toHaveCount(0);
  await expect(background.locator('sup')).toHaveCount(0);
  expect(await savedText(folder, source!.id, 'deleted')).toBe('true');
  expect(await savedText(folder, brief!.id, 'background')).not.toContain(source!.id);
  await told(page, 'Deleted: State of the industry').getByRole('button', { name: 'Undo' }).click();
  await expect(mine).toBeVisible();
  await expect(background.locator('sup')).toHaveCount(1);
  expect(await savedText(folder, brief!.id, 'background')).toContain(source!.id);
});

/** However wide the text is, a line never breaks between two references of one sentence. */
async function expectReferencesTogether(editor: Locator): Promise<void> {
  await expect(editor.locator('sup + .ProseMirror-separator + sup')).not.toHaveCount(0);
  const apart = await editor.evaluate((text: HTMLElement) => {
    const pairs = [...text.querySelectorAll('sup')].filter((sup) =>
      sup.nextElementSibling?.nextElementSibling?.matches('sup'),
    );
    const broken: number[] = [];
    for (let width = 180; width < 480; width += 4) {
      text.style.width = `${String(width)}px`;
      const isBroken = pairs.some((sup) => {
        const next = sup.nextElementSibling?.nextElementSibling;
        return sup.getBoundingClientRect().top !== next?.getBoundingClientRect().top;
      });
      if (isBroken) broken.push(width);
    }
    text.style.width = '';
    return broken;
  });
  expect(apart).toEqual([]);
}
