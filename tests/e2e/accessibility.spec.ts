import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { actions } from '#shared/contract/actions';
import { findings } from './axe';
import { expect, test, told } from './chancery';
import { meeting, open, pages } from './pages';

const template = join(import.meta.dirname, '..', '..', 'resources', 'templates', 'house-style.docx');
const screens = join(import.meta.dirname, '..', '..', 'test-results', 'screens');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 800 } });
    test('every page is there to look at, and axe finds nothing on it', async ({
      chancery: { page, show },
    }) => {
      test.setTimeout(180_000);
      const all: Record<string, readonly string[]> = {};
      for (const wanted of pages) {
        await open({ page, show }, wanted);
        await page.screenshot({ path: join(screens, `${wanted.name}-${colorScheme}.png`) });
        const found = await findings(page, colorScheme === 'dark' ? 'colours' : undefined);
        if (found.length > 0) all[wanted.name] = found;
      }
      expect(all).toEqual({});
    });
  });
}

/** The names of the buttons that do something by themselves: neither what opens a menu nor what belongs to a text or form. */
async function buttonsOf(page: Page): Promise<readonly string[]> {
  const doing =
    'main .fui-Button:not([aria-haspopup], [aria-pressed], [type=submit], [aria-disabled=true], :disabled)';
  return page
    .locator(doing)
    .evaluateAll((found) =>
      found
        .filter(
          (button) => button.checkVisibility() && button.closest('[contenteditable], form, details') === null,
        )
        .map((button) => button.getAttribute('aria-label') ?? button.textContent),
    );
}

/** What the palette offers on the page when it is asked for all of it. */
async function offeredOn(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('combobox', { name: 'Find records and actions' }).fill('this page');
  await expect(page.locator('[data-finder][aria-busy=false]')).toBeVisible();
  const finder = page.getByRole('dialog', { name: 'Find anything' });
  const offered = await finder.getByRole('group', { name: 'Actions' }).getByRole('option').allInnerTexts();
  await page.keyboard.press('Escape');
  await expect(finder).toBeHidden();
  return offered;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const everywhere = Object.values(actions).map(({ label }) => label);

/** Buttons of the page whose words find nothing in the palette. */
async function notInPalette(page: Page): Promise<readonly string[]> {
  const buttons = await buttonsOf(page);
  const known = [...everywhere, ...(await offeredOn(page))].map(wordsOf);
  return buttons.filter(
    (name) => !known.some((words) => wordsOf(name).every((word) => words.includes(word))),
  );
}

/** Pages that between them have every sort of button. */
const withButtons = [
  ...['relationships', 'topic', 'lines', 'meetings', 'meeting-agenda', 'meeting-people', 'meeting-outcomes'],
  ...['meeting-day', 'pack', 'person', 'negotiations', 'settings'],
];

test('every button of a page is found in the palette by its words', async ({ chancery: { page, show } }) => {
  test.setTimeout(180_000);
  const missing: Record<string, readonly string[]> = {};
  for (const wanted of pages.filter(({ name }) => withButtons.includes(name))) {
    await open({ page, show }, wanted);
    const unknown = await notInPalette(page);
    if (unknown.length > 0) missing[wanted.name] = unknown;
  }
  expect(missing).toEqual({});
});

/** How each dialog is opened that no spec of its own looks at: where, by which button, and its name. */
const dialogs: readonly {
  readonly address: string;
  readonly opens: string;
  readonly name: RegExp;
}[] = [
  { address: '/meetings', opens: 'New meeting', name: /^New meeting$/ },
  { address: '/relationships', opens: 'New relationship', name: /^New relationship$/ },
  { address: '/topics/tsi-semiconductors', opens: 'New point', name: /^New talking point$/ },
  {
    address: '/topics/tsi-semiconductors',
    opens: 'History of Our objective',
    name: /^History of Our objective$/,
  },
  { address: '/topics/tsi-semiconductors', opens: 'New topic', name: /^New topic$/ },
  { address: `/meetings/${meeting}/agenda?item=${meeting}-item-3`, opens: 'Split', name: /^Split:/ },
  { address: `/meetings/${meeting}/people`, opens: 'Add a participant', name: /^Add a participant$/ },
  { address: `/meetings/${meeting}/people`, opens: 'Add an entry', name: /^New entry of the programme$/ },
  { address: `/meetings/${meeting}/pack`, opens: 'Issue...', name: /^Issue the pack$/ },
  { address: '/commitments', opens: 'New commitment', name: /^New commitment$/ },
  { address: '/people', opens: 'New person', name: /^New person$/ },
  { address: '/negotiations', opens: 'New chapter', name: /^New chapter$/ },
  { address: '/negotiations', opens: 'Trade in goods, round 1:', name: /^Trade in goods, round 1$/ },
  { address: '/negotiations', opens: 'Edit', name: /^Negotiation$/ },
  { address: '/negotiations', opens: 'New issue', name: /^New issue$/ },
  { address: '/negotiations', opens: 'New lead negotiator', name: /^New lead negotiator$/ },
  { address: '/topics/tsi-semiconductors', opens: 'Edit source 1', name: /^Source$/ },
  { address: `/meetings/${meeting}/pack`, opens: 'Folder...', name: /^Where papers go$/ },
  {
    address: `/meetings/${meeting}/pack?variant=shared-agenda`,
    opens: 'Export to Word',
    name: /^What leaves$/,
  },
];

test('axe finds nothing in the dialogs', async ({ chancery: { page, show } }) => {
  test.setTimeout(180_000);
  const all: Record<string, readonly string[]> = {};
  const look = async (name: RegExp): Promise<void> => {
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    const found = await findings(page);
    if (found.length > 0) all[name.source] = found;
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  for (const { address, opens, name } of dialogs) {
    await show(address);
    await page.getByRole('button', { name: opens }).first().click();
    await look(name);
  }
  await page.keyboard.press('ControlOrMeta+/');
  await look(/^Keyboard shortcuts$/);
  await page.keyboard.press('ControlOrMeta+K');
  await look(/./);
  await show('/topics/tsi-semiconductors');
  await page.getByRole('button', { name: 'More for this topic' }).click();
  await page.getByRole('menuitem', { name: 'Delete this topic' }).click();
  const asked = page.getByRole('alertdialog');
  const lookAtQuestion = async (): Promise<void> => {
    await expect(asked).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await asked.getByRole('button', { name: 'Cancel' }).click();
    await expect(asked).toBeHidden();
  };
  await lookAtQuestion();
  await show(`/meetings/${meeting}/pack`);
  await page.getByLabel('File to look up').setInputFiles(template);
  await look(/^house-style\.docx$/);
  await show(`/meetings/${meeting}/details`);
  const calendar = page.getByRole('button', { name: 'Calendar file' });
  await calendar.click();
  await expect(told(page, 'The calendar file was written.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await calendar.click();
  await lookAtQuestion();
  await show(`/meetings/${meeting}/day`);
  await page.getByRole('button', { name: 'Begin the meeting' }).click();
  await page.getByRole('button', { name: 'Forget the times' }).click();
  await lookAtQuestion();
  expect(all).toEqual({});
});
