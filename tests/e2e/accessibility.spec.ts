import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { actions } from '#shared/contract/actions';
import { findings } from './axe';
import { expect, test, told, type Chancery } from './chancery';
import { meeting, open, pages } from './pages';
import { savedWhere } from './saved-dossier';

const template = join(import.meta.dirname, '..', '..', 'resources', 'templates', 'house-style.docx');
const screens = join(import.meta.dirname, '..', '..', 'test-results', 'screens');

/** The names of the buttons that do something by themselves: tabs too, but neither what opens a menu nor what belongs to a text or form. */
async function buttonsOf(page: Page): Promise<readonly string[]> {
  const doing =
    'main :is(.fui-Button, [role=tab][aria-selected=false], nav button:not([aria-current]), td button, [role=treegrid] button)' +
    ':not([role=group] [aria-pressed=true], [aria-haspopup], [type=submit], [aria-disabled=true], :disabled, [slot])';
  return page
    .locator(doing)
    .evaluateAll((found: HTMLElement[]) =>
      found
        .filter(
          (button) => button.checkVisibility() && button.closest('[contenteditable], form, details') === null,
        )
        .map((button) => button.getAttribute('aria-label') ?? button.innerText),
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

/** The entries of the lists on the page that are not chosen now, each with the name of its list: `Language Hindi`. */
async function entriesOf(page: Page): Promise<readonly string[]> {
  const lists = await page.locator('main select:enabled:visible:not(form *)').all();
  const shown = await Promise.all(lists.map((list) => list.ariaSnapshot()));
  return shown.flatMap((snapshot) => {
    const [, name = ''] = /^- combobox "(.*?)"/.exec(snapshot) ?? [];
    return [...snapshot.matchAll(/- option "(.*?)"(?! \[selected\])/g)].map(
      ([, entry]) => `${name} ${entry ?? ''}`,
    );
  });
}

/** Buttons of the page, and entries of its lists, whose words find nothing in the palette. */
async function notInPalette(page: Page): Promise<readonly string[]> {
  const wanted = [...(await buttonsOf(page)), ...(await entriesOf(page))];
  const known = [...everywhere, ...(await offeredOn(page))].map(wordsOf);
  return wanted.filter((name) => !known.some((words) => wordsOf(name).every((word) => words.includes(word))));
}

/** Does what the palette offers for some words, as its first choice. */
async function doByPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('combobox', { name: 'Find records and actions' }).fill(words);
  await expect(page.locator('[data-finder][aria-busy=false]')).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Pages that between them have every sort of button and list. */
const withButtons = [
  ...['relationships', 'topic', 'points', 'lines', 'meetings', 'meeting-agenda', 'meeting-details'],
  ...['meeting-people', 'meeting-outcomes', 'meeting-day', 'pack', 'person', 'negotiations', 'settings'],
];

/** True for a picture of one colour, as when a sheet lies over the page: what stands under it passes every other check. */
async function isBlank(picture: Buffer): Promise<boolean> {
  const { entropy } = await sharp(picture).stats();
  return entropy === 0;
}

/** Shows every page, takes its picture, and gathers what is wrong with each by its name. */
async function faultsOfPages(
  { page, show }: Chancery,
  scheme: 'light' | 'dark',
  faultsOf: () => Promise<readonly string[]>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const all: Record<string, readonly string[]> = {};
  for (const wanted of pages) {
    await open({ page, show }, wanted);
    const picture = await page.screenshot({ path: join(screens, `${wanted.name}-${scheme}.png`) });
    const faults = (await isBlank(picture)) ? ['nothing of it is seen'] : await faultsOf();
    if (faults.length > 0) all[wanted.name] = faults;
  }
  return all;
}

/** Chooses from a list, and does what stands in a table or beside, by the palette. */
async function doThingsByPalette({ page, show, folder }: Chancery): Promise<void> {
  await show(`/meetings/${meeting}/pack`);
  await expect(page.getByLabel('Language')).toHaveValue('en-GB');
  await doByPalette(page, 'language hindi');
  await expect(page.getByLabel('Language')).toHaveValue('hi-IN');
  await show('/negotiations');
  await expect(page.getByRole('group', { name: 'Chapters by round' })).toBeVisible();
  await doByPalette(page, 'set status of trade in goods round 1');
  await expect(page.getByRole('dialog', { name: 'Trade in goods, round 1' })).toBeVisible();
  await page.keyboard.press('Escape');
  const inItems = async (): Promise<number> => (await savedWhere(folder, 'itemTopic', () => true)).length;
  const before = await inItems();
  await show('/topics/tsi-semiconductors');
  await expect(page.getByRole('heading', { level: 1, name: 'Semiconductors' })).toBeVisible();
  await doByPalette(page, 'add to agenda bilateral consultations');
  const added = told(page, 'Semiconductors was added as the last item.');
  await added.getByRole('button', { name: 'Open the agenda' }).click();
  await expect(page.getByRole('grid', { name: 'Agenda' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add to agenda: Indo-Pacific' })).toBeVisible();
  await doByPalette(page, 'add to agenda indo-pacific');
  await expect.poll(inItems).toBe(before + 2);
}

test.describe('every page is there to look at', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('axe finds nothing on it', async ({ chancery }) => {
    test.setTimeout(180_000);
    expect(await faultsOfPages(chancery, 'light', () => findings(chancery.page))).toEqual({});
  });

  test('the palette has every button of it and every entry of its lists, and does what they do', async ({
    chancery,
  }) => {
    test.setTimeout(180_000);
    const missing: Record<string, readonly string[]> = {};
    for (const wanted of pages.filter(({ name }) => withButtons.includes(name))) {
      await open(chancery, wanted);
      const unknown = await notInPalette(chancery.page);
      if (unknown.length > 0) missing[wanted.name] = unknown;
    }
    expect(missing).toEqual({});
    await test.step('by the palette', () => doThingsByPalette(chancery));
  });

  test.describe('in dark', () => {
    test.use({ colorScheme: 'dark' });
    test('axe finds nothing in its colours', async ({ chancery }) => {
      test.setTimeout(180_000);
      expect(await faultsOfPages(chancery, 'dark', () => findings(chancery.page, 'colours'))).toEqual({});
    });
  });
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
