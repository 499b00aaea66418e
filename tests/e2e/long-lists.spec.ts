import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openDossier } from '#electron/store/dossier';
import { changesOf } from '#electron/usecases/changes';
import type { Change } from '#shared/domain/dossier/operation';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { makeBigDossier } from '#tests/fixtures/big-dossier/make';
import { must, testIdentity } from '#tests/fixtures/made-dossier';
import { expect, test } from './chancery';
import { findings } from './axe';
import { savedText } from './saved-dossier';

const most = 80;

/** A folder that holds the big dossier, once a spec of this file has asked for it. */
let home: Promise<string> | undefined;

/** Makes a dossier of 20,000 records, one topic of it with many sources and many versions. */
async function makeBig(): Promise<string> {
  const made = mkdtempSync(join(tmpdir(), 'chancery-big-'));
  const folder = join(made, 'dossier');
  must(await (await makeBigDossier(folder)).close());
  const dossier = must(await openDossier({ folder, mode: 'write', ...testIdentity() }));
  const citations = Array.from({ length: 120 }, (_, n): readonly Change[] =>
    changesOf('citation', `citation-${String(n)}`, { record: 'topic-1', source: `source-${String(n)}` }),
  );
  must(await dossier.commit('cited', citations.flat()));
  for (let n = 0; n < 90; n += 1) {
    const objective = paragraphs(`Version ${String(n)}.`);
    must(await dossier.commit('fields.edit', changesOf('brief', 'brief-1', { objective })));
  }
  must(await dossier.close());
  return made;
}

/** Puts a copy of the big dossier in place of the sample. */
async function putBig(folder: string): Promise<void> {
  home ??= makeBig();
  rmSync(folder, { recursive: true });
  cpSync(join(await home, 'dossier'), folder, { recursive: true });
}

test.afterAll(async () => {
  if (home !== undefined) rmSync(await home, { recursive: true, force: true });
});

test.use({ start: '/people', prepare: { folder: putBig } });

async function showsFewOf(page: Page, name: string, least: number): Promise<void> {
  const table = page.getByRole('table', { name });
  await expect(table).toBeVisible();
  const all = Number(await table.getAttribute('aria-rowcount'));
  expect(all).toBeGreaterThan(least);
  expect(await table.getByRole('row').count()).toBeLessThan(most);
  await page.getByRole('group', { name }).focus();
  await page.keyboard.press('End');
  await expect(table.locator(`tr[aria-rowindex="${String(all)}"]`)).toBeVisible();
  expect(await table.getByRole('row').count()).toBeLessThan(most);
}

async function listsFewOf(page: Page, name: string, all: number): Promise<void> {
  const list = page.getByRole('list', { name });
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(all));
  expect(await list.getByRole('listitem').count()).toBeLessThan(most);
  await page.getByRole('group', { name }).focus();
  await page.keyboard.press('End');
  await expect(list.locator(`li[aria-posinset="${String(all)}"]`)).toBeVisible();
  expect(await list.getByRole('listitem').count()).toBeLessThan(most);
}

test('lists of a dossier of 20,000 records have few rows on the page, and their last one is reached', async ({
  chancery,
}) => {
  const { page, show } = chancery;
  test.slow();
  await show('/people');
  await showsFewOf(page, 'People: Their side', 300);
  await show('/commitments');
  await showsFewOf(page, 'Commitments', 1_000);
  await show('/meetings');
  await showsFewOf(page, 'Meetings held', 300);
  await show('/negotiations');
  await showsFewOf(page, 'Chapters by round', 50);
  await listsFewOf(page, 'Open issues', 240);
  expect(await findings(page)).toEqual([]);
  await show('/topics');
  await showsFewOf(page, 'Topics with their state', 1_000);
  await show('/topics/topic-1');
  await listsFewOf(page, 'Sources', 120);
  await page.getByRole('button', { name: 'History of Our objective' }).click();
  await page.getByRole('checkbox', { name: /^Every save/ }).click();
  await listsFewOf(page, 'Versions, the newest first', 91);
});

test('a tree of 1,200 topics has few rows on the page, and its topics are still moved', async ({
  chancery,
}) => {
  const { page, show, folder } = chancery;
  test.slow();
  await show('/topics/topic-1');
  const tree = page.getByRole('treegrid', { name: 'Topics' });
  const rows = tree.getByRole('row');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(most);
  await rows.first().focus();
  await page.keyboard.press('End');
  await expect(tree.locator('[role=row]:focus')).toBeInViewport();
  expect(await rows.count()).toBeLessThan(most);
  await page.keyboard.press('Home');
  await expect(tree.locator('[role=row]:focus')).toHaveAttribute('data-key', 'topic-0');
  expect(await findings(page)).toEqual([]);

  const placed = async (topic: string): Promise<unknown> =>
    JSON.parse(await savedText(folder, topic, 'placement'));
  await page.keyboard.press('ArrowLeft');
  const [first, second] = [rows.nth(0), rows.nth(1)];
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await expect(second).toHaveAttribute('data-key', 'topic-1');
  const dragged = (await rows.nth(2).getAttribute('data-key')) ?? '';
  await rows.nth(2).dragTo(first);
  await expect.poll(() => placed(dragged)).toMatchObject({ under: 'topic-0' });
  await first.focus();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(first).toHaveAttribute('data-key', 'topic-1');

  // By the keys of a drag: Enter on the handle, arrow keys through the places, Enter to let go.
  const before = await placed('topic-1');
  await first.getByRole('button', { name: /^Drag/ }).focus();
  await page.keyboard.press('Enter');
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(tree.locator(':focus')).toHaveAttribute('aria-label', /^Drop on/, { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect.poll(() => placed('topic-1')).not.toEqual(before);
});
