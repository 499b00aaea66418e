import type { Locator, Page } from '@playwright/test';
import { expect, test, told, type Chancery } from './chancery';
import { meeting } from './pages';
import { savedWhere } from './saved-dossier';

test.use({ start: '/meetings', viewport: { width: 1280, height: 800 } });

const title = 'Bilateral consultations of the External Affairs Minister and the UK Foreign Secretary';

/** Shows the day of the meeting, with the window's clock in the hands of the test, and begins. */
async function begin({ page, show }: Chancery): Promise<void> {
  await page.clock.install();
  await show(`/meetings/${meeting}/day`);
  await page.getByRole('button', { name: 'Begin the meeting' }).click();
  await expect(clock(page)).toContainText('left of 4 min');
}

function clock(page: Page): Locator {
  return page.getByRole('region', { name: 'Clock' });
}

function firstPoint(page: Page): Locator {
  return page.getByRole('list', { name: 'Points' }).getByRole('listitem').first();
}

async function deliveries({ folder }: Chancery): ReturnType<typeof savedWhere> {
  return savedWhere(folder, 'delivery', (fields) => fields.meeting === meeting && fields.deleted !== true);
}

test('the clock of an item warns, and what follows moves with it', async ({ chancery }) => {
  const { page } = chancery;
  await begin(chancery);
  const second = page.getByRole('navigation', { name: 'Agenda of the day' }).getByRole('button').nth(1);
  await expect(second).toContainText('18:34');
  await page.clock.fastForward('03:20');
  await expect(clock(page)).toContainText('Ends soon');
  await expect(clock(page).getByRole('status')).toHaveText(/^The time for Welcome.* ends soon$/);
  await page.clock.fastForward('03:00');
  await expect(clock(page)).toContainText('Over by');
  await expect(second).toContainText('18:36');
  await expect(second).toContainText('planned 18:34');
  await expect(page.getByTestId('day-end')).toContainText('2 min longer than planned');

  await page.keyboard.press('Alt+n');
  await expect(page.getByRole('heading', { level: 2, name: /^2\. Roadmap 2030/ })).toBeVisible();
  const runs = await savedWhere(chancery.folder, 'itemRun', ({ meeting: of }) => of === meeting);
  expect(runs.map(({ fields }) => fields.endedAt !== undefined)).toEqual([true, false]);
});

test('a point is ticked by one key, and the answer typed at once; both can be taken back', async ({
  chancery,
}) => {
  const { page, folder } = chancery;
  await begin(chancery);
  const box = firstPoint(page).getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('Space');
  await page.keyboard.type('They agreed at once.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('list', { name: 'Points' }).getByRole('checkbox').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await expect(async () => {
    const [made, ...others] = await deliveries(chancery);
    expect(others).toEqual([]);
    expect(made?.fields).toMatchObject({ principal: 's-jaishankar', addressee: 'david-lammy' });
    expect(JSON.stringify(made?.fields.answer)).toContain('They agreed at once.');
    expect(made?.fields.at).toMatch(/^20\d\d-/);
  }).toPass();

  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await told(page, 'its answer went with it').getByRole('button', { name: 'Undo' }).click();
  // At once: a focus that comes back when the message has faded takes the keys of what one types by then.
  expect(await box.evaluate((shown) => shown === document.activeElement)).toBe(true);
  await expect(box).toBeChecked();
  await expect(firstPoint(page).getByRole('textbox')).toHaveText('They agreed at once.');
  // Where nothing had the focus, it does not go to what a message before this one was pressed from.
  await box.evaluate((shown) => {
    if (shown instanceof HTMLElement) shown.blur();
  });
  await page.keyboard.press('Control+y');
  await expect(box).not.toBeChecked();
  await told(page, 'Done again').getByRole('button', { name: 'Undo' }).click();
  await expect(box).toBeChecked();
  expect(await box.evaluate((shown) => shown === document.activeElement)).toBe(false);

  await page.getByRole('textbox', { name: 'What was agreed' }).fill('Experts meet in September');
  await page.getByRole('combobox', { name: 'Written down as' }).selectOption('ours');
  await page.getByRole('textbox', { name: 'Owner' }).fill('Ministry of Commerce');
  // Whoever presses twice, and types on at once, writes it down once and loses nothing.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'What was agreed' }).fill('Visas');
  await expect(page.getByRole('list', { name: 'Agreed at this meeting' })).toContainText(
    'Commitment of Ministry of Commerce',
  );
  await expect(page.getByRole('textbox', { name: 'What was agreed' })).toHaveValue('Visas');
  await test.step('what was agreed and not written down yet is not lost to a link', async () => {
    const agreed = page.getByRole('textbox', { name: 'What was agreed' });
    await agreed.fill('Experts of both sides draw up a list of visa matters by the end of the year');
    await page.getByRole('link', { name: 'Back to the meeting' }).click();
    const question = page.getByRole('alertdialog', { name: 'Give up what you typed?' });
    await question.getByRole('button', { name: 'Go on' }).click();
    await expect(question).toHaveCount(0);
    await expect(agreed).toHaveValue(/^Experts of both sides/);
    await page.getByRole('link', { name: 'Back to the meeting' }).click();
    await question.getByRole('button', { name: 'Give it up' }).click();
    await expect(page.getByRole('tab', { name: 'Agenda' })).toBeVisible();
  });
  const promises = await savedWhere(folder, 'commitment', ({ meeting: of }) => of === meeting);
  expect(promises.map(({ fields }) => fields.title)).toEqual(['Experts meet in September']);
});

test('a tick is taken back, with its answer, before the window has seen that it was saved', async ({
  chancery,
}) => {
  const { page } = chancery;
  await begin(chancery);
  const waiting: (() => Promise<void>)[] = [];
  await page.route('**/call/day.get', (route) => void waiting.push(() => route.continue()));
  const box = firstPoint(page).getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('Space');
  await page.keyboard.type('They agreed.');
  await page.keyboard.press('Escape');
  await expect(async () => {
    expect(JSON.stringify(await deliveries(chancery))).toContain('They agreed.');
  }).toPass();
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await told(page, 'its answer went with it').waitFor();
  expect(await deliveries(chancery)).toEqual([]);
  const shown = page.waitForResponse('**/call/day.get');
  await Promise.all([shown, ...waiting.map((goOn) => goOn())]);
  await expect(box).not.toBeChecked();
  await page.unroute('**/call/day.get');

  await test.step('an answer to a point that could not be ticked is kept on the page', async () => {
    let refuse: () => Promise<void> = () => Promise.resolve();
    const asked = new Promise<void>((settle) => {
      void page.route('**/call/deliveries.record', (route) => {
        const failure = { code: 'disk-full', details: { path: 'journal' } };
        refuse = () => route.fulfill({ json: { ok: false, failure } });
        settle();
      });
    });
    await box.press('Space');
    await asked;
    await page.keyboard.type('They will ask their capital.');
    await refuse();
    await expect(box).not.toBeChecked();
    await page.unroute('**/call/deliveries.record');
    await expect(firstPoint(page)).toContainText('They will ask their capital.');
    // An answer that is written meanwhile stands beside it.
    await box.press('Space');
    await page.keyboard.type('They agreed on the spot.');
    await page.keyboard.press('Escape');
    await expect(async () => {
      expect(JSON.stringify(await deliveries(chancery))).toContain('They agreed on the spot.');
    }).toPass();
    await firstPoint(page).getByRole('button', { name: 'Save again' }).click();
    await expect(firstPoint(page).getByRole('textbox')).toHaveText(
      /They agreed on the spot\.\s*They will ask their capital\./,
    );
    await expect(async () => {
      const saved = JSON.stringify(await deliveries(chancery));
      expect(saved).toContain('They agreed on the spot.');
      expect(saved).toContain('They will ask their capital.');
    }).toPass();
    await expect(page.getByText('Not saved. The answer')).toHaveCount(0);
  });
});

test('the day stands in a window of its own, and both windows show the same', async ({ chancery, host }) => {
  const { page, show } = chancery;
  await show(`/meetings/${meeting}`);
  await page.getByRole('button', { name: 'Day of the meeting' }).click();
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open in its own window' }).click();
  const second = await opening;
  const streams: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().endsWith('/events')) streams.push(request.url());
  });
  await expect(second.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(second.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
  await expect(second.getByRole('button', { name: 'Open in its own window' })).toHaveCount(0);
  await second.getByRole('button', { name: 'Begin the meeting' }).click();
  await firstPoint(second).getByRole('checkbox').check();
  await expect(clock(page)).toContainText('left of 4 min');
  await expect(firstPoint(page).getByRole('checkbox')).toBeChecked();
  await page.getByRole('button', { name: 'End the meeting' }).click();
  await expect(clock(second)).toContainText('Ended');
  // A browser has six connections to a host for all its windows.
  if (host === 'loopback') expect(streams).toEqual([]);
  expect(
    await savedWhere(chancery.folder, 'meeting', ({ state, title: of }) => state === 'held' && of === title),
  ).toHaveLength(1);
});
