import type { Locator, Page } from '@playwright/test';
import { expect, test, type Chancery } from './chancery';
import { inSavedOrder, savedWhere } from './saved-dossier';

test.use({ start: '/meetings', viewport: { width: 1280, height: 800 } });

const minister = 'S Jaishankar, External Affairs Minister';
const counterpart = /^David Lammy/;

interface Made {
  readonly items: Locator;
  readonly id: string;
}

/** Makes a meeting of 30 minutes from 10:00 and shows its agenda. */
async function newMeeting({ page, show }: Chancery): Promise<Made> {
  await show('/meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  const dialog = page.getByRole('dialog', { name: 'New meeting' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Working breakfast on technology');
  await dialog.getByLabel('Date').fill('2024-07-25');
  await dialog.getByRole('textbox', { name: 'Start' }).fill('10.00');
  await dialog.getByRole('spinbutton', { name: 'Length in minutes' }).fill('30');
  await dialog.getByRole('textbox', { name: 'Place' }).fill('New Delhi');
  await choose(dialog.getByRole('combobox', { name: 'Our principal' }), minister);
  await choose(dialog.getByRole('combobox', { name: 'Counterpart' }), counterpart);
  await dialog.getByRole('button', { name: 'Make the meeting' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Working breakfast on technology' }),
  ).toBeVisible();
  const id = /#\/meetings\/([^/?]+)/u.exec(page.url())![1]!;
  return { items: page.getByRole('grid', { name: 'Agenda' }).getByRole('row'), id };
}

async function choose(select: Locator, label: string | RegExp): Promise<void> {
  const option = select.getByRole('option', { name: label });
  await select.selectOption(await option.first().evaluate((element) => (element as HTMLOptionElement).value));
}

/** By a double click, as some do everything: the topic is added once. */
async function add(page: Page, topic: string): Promise<void> {
  await page.getByRole('button', { name: `Add to agenda: ${topic}`, exact: true }).dblclick();
}

/** The titles on the saved agenda, in order. */
async function savedTitles(folder: string, meeting: string): Promise<readonly unknown[]> {
  const items = await savedWhere(
    folder,
    'agendaItem',
    (fields) => fields.meeting === meeting && fields.deleted !== true,
  );
  return inSavedOrder(items).map(({ fields }) => fields.title);
}

/** Keeps what the window says to assistive technology from now on, whichever way it says it. */
async function listen(page: Page): Promise<() => Promise<string>> {
  const heard = await page.evaluateHandle(() => {
    const all: string[] = [];
    const live = (node: Node | null): boolean =>
      (node instanceof Element ? node : node?.parentElement)?.closest('[aria-live]') !== null;
    new MutationObserver((changes) => {
      for (const { target } of changes) if (live(target)) all.push(target.textContent ?? '');
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    Object.assign(document, { ariaNotify: (text: string) => all.push(text) });
    return all;
  });
  return async () => (await heard.jsonValue()).join('\n');
}

test('a meeting is made, and what is missing is asked for', async ({ chancery }) => {
  const { page, show, folder } = chancery;
  await show('/meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  const dialog = page.getByRole('dialog', { name: 'New meeting' });
  await expect(dialog.getByLabel('Date')).toHaveValue('2024-07-23');
  await expect(dialog.getByRole('textbox', { name: 'Start' })).toHaveValue('10:00');
  await expect(dialog.getByRole('spinbutton', { name: 'Length in minutes' })).toHaveValue('45');
  await expect(dialog.getByRole('combobox', { name: 'Time zone of the place' })).toHaveValue('Asia/Kolkata');
  await dialog.getByRole('textbox', { name: 'Start' }).fill('25:00');
  await dialog.getByRole('button', { name: 'Make the meeting' }).click();
  await expect(dialog.getByText('Fill this in.')).toBeVisible();
  await expect(dialog.getByText('Give a time like 14:30.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  const { id } = await newMeeting(chancery);
  await expect(page.getByText('Thursday, 25 July 2024 · 10:00-10:30 Kolkata time · New Delhi')).toBeVisible();
  const [meeting] = await savedWhere(
    folder,
    'meeting',
    (fields) => fields.title === 'Working breakfast on technology',
  );
  expect(meeting!.id).toBe(id);
  expect(meeting!.fields).toMatchObject({
    date: '2024-07-25',
    startTime: '10:00',
    minutes: 30,
    relationship: 'india-uk',
  });
  const people = await savedWhere(folder, 'participant', (fields) => fields.meeting === id);
  expect(people.map(({ fields }) => fields.person).sort()).toEqual(['david-lammy', 's-jaishankar']);
});

test('buttons add, move and remove items, and minutes change the clock at once; an overrun is told', async ({
  chancery,
}) => {
  test.setTimeout(120_000);
  const { page, folder } = chancery;
  const { items, id } = await newMeeting(chancery);
  await add(page, 'Semiconductors');
  await expect(items).toHaveCount(1);
  await add(page, 'Quantum');
  await expect(items).toHaveCount(2);
  await add(page, 'Red Sea and shipping');
  await expect(items).toHaveCount(3);
  await expect(items.nth(0)).toContainText('10:00-10:05');
  await expect(items.nth(2)).toContainText('10:10-10:15');
  const said = await listen(page);
  const up = page.getByRole('button', { name: 'Move up: Red Sea and shipping' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(items.nth(1)).toContainText('Red Sea and shipping');
  await expect(items.nth(1)).toContainText('10:05-10:10');
  await expect(up).toBeFocused();
  await expect.poll(said).toContain('Red Sea and shipping is now item 2 of 3');
  await page.getByRole('button', { name: 'Move down: Semiconductors' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(items.nth(2)).toContainText('Semiconductors');
  await page.getByRole('button', { name: 'Remove: Semiconductors' }).click();
  await expect(items).toHaveCount(2);
  await expect(items.nth(0)).toContainText('10:00-10:05');
  expect(await savedTitles(folder, id)).toEqual(['Red Sea and shipping', 'Quantum']);

  const minutes = page.getByRole('spinbutton', { name: 'Minutes for Red Sea and shipping' });
  await minutes.fill('28');
  await minutes.press('Enter');
  await expect(items.nth(0)).toContainText('10:00-10:28');
  await expect(items.nth(1)).toContainText('10:28-10:33');
  await expect(items.nth(1)).toContainText('After the end');
  await expect(page.getByText('Overrun by 3 min.')).toBeVisible();
  await minutes.press('ArrowDown');
  await minutes.press('ArrowDown');
  await minutes.press('ArrowDown');
  await expect(items.nth(1)).toContainText('10:25-10:30');
  await expect(page.getByText(/No time is left\./)).toBeVisible();
  await expect
    .poll(async () => {
      const [item] = await savedWhere(
        folder,
        'agendaItem',
        (fields) => fields.meeting === id && fields.title === 'Red Sea and shipping',
      );
      return item?.fields.minutes;
    })
    .toBe(25);
});

test('a topic is dragged between items and onto one, and items are dragged to new places', async ({
  chancery,
}) => {
  const { page, folder } = chancery;
  const { items, id } = await newMeeting(chancery);
  await add(page, 'Semiconductors');
  await add(page, 'Quantum');
  await expect(items).toHaveCount(2);
  const tree = page.getByRole('treegrid', { name: 'Topics to put on the agenda' });
  // What is drawn anew under the hand is let go.
  await expect(tree.getByRole('img', { name: 'on the agenda' })).toHaveCount(2);

  await drag(page, tree.getByRole('row', { name: 'Critical minerals' }), items.nth(1), 'above');
  await expect(items).toHaveCount(3);
  await expect(
    tree.getByRole('row', { name: 'Critical minerals' }).getByRole('img', { name: 'on the agenda' }),
  ).toBeVisible();
  await expect(items.nth(1)).toContainText('Critical minerals');
  await expect(items.nth(2)).toContainText('10:10-10:15');

  await drag(page, tree.getByRole('row', { name: 'Advanced materials' }), items.nth(2), 'middle');
  await expect(items.nth(2)).toContainText('Quantum, Advanced materials');
  await expect(items).toHaveCount(3);

  await drag(page, items.nth(2), items.nth(0), 'above');
  await expect(items.nth(0)).toContainText('Quantum');
  expect(await savedTitles(folder, id)).toEqual(['Quantum', 'Semiconductors', 'Critical minerals']);
});

/** Drags by mouse, in steps, as a hand does; `above` lets go on the upper edge of the target. */
async function drag(page: Page, from: Locator, to: Locator, where: 'above' | 'middle'): Promise<void> {
  await page.locator('main').evaluate((main) => {
    main.scrollTop = 0;
  });
  const start = (await from.boundingBox())!;
  const end = (await to.boundingBox())!;
  await page.mouse.move(start.x + start.width / 3, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 3 + 12, start.y + start.height / 2 + 6, { steps: 4 });
  const height = where === 'above' ? 2 : end.height / 2;
  await page.mouse.move(end.x + end.width / 3, end.y + height, { steps: 12 });
  await page.mouse.move(end.x + end.width / 3 + 1, end.y + height);
  await page.mouse.up();
}

/**
 * While something is dragged by keyboard: goes through the places for it until one with that name has the focus. Where
 * the pointer rests on what moves, the browser tells of it as of a mouse, and the drag waits at its handle for a Tab, as
 * its instructions say.
 */
async function carryTo(page: Page, place: string): Promise<void> {
  const wanted = page.getByRole('button', { name: place, exact: true });
  await wanted.waitFor();
  await expect(async () => {
    const waits = (await page.locator('button[aria-label^="Drag "]:focus').count()) > 0;
    await page.keyboard.press(waits ? 'Tab' : 'ArrowDown');
    await expect(wanted).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [0] });
}

test('items, and topics from beside, are dragged by keyboard to new places and onto an item', async ({
  chancery,
}) => {
  test.setTimeout(120_000);
  const { page, folder } = chancery;
  const { items, id } = await newMeeting(chancery);
  await add(page, 'Semiconductors');
  await add(page, 'Quantum');
  await expect(items).toHaveCount(2);
  await items.nth(1).focus();
  await page.keyboard.press('Tab');
  await expect(items.nth(1).getByRole('button', { name: 'Drag Quantum' })).toBeFocused();
  await page.keyboard.press('Enter');
  await carryTo(page, 'Insert before Semiconductors');
  await page.keyboard.press('Enter');
  await expect(items.nth(0)).toContainText('Quantum');
  await expect.poll(() => savedTitles(folder, id)).toEqual(['Quantum', 'Semiconductors']);

  const tree = page.getByRole('treegrid', { name: 'Topics to put on the agenda' });
  const takeUp = async (topic: string): Promise<void> => {
    await tree.getByRole('row', { name: topic }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(tree.getByRole('button', { name: `Drag ${topic}` })).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await takeUp('Advanced materials');
  await carryTo(page, 'Insert between Quantum and Semiconductors');
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(3);
  await expect(items.nth(1)).toContainText('Advanced materials');
  await takeUp('Critical minerals');
  await carryTo(page, 'Drop on Semiconductors');
  await page.keyboard.press('Enter');
  await expect(items.nth(2)).toContainText('Semiconductors, Critical minerals');
});

test('an item is shared under a title of its own, led by someone, and shown as the other side sees it', async ({
  chancery,
}) => {
  const { page, folder } = chancery;
  const { items, id } = await newMeeting(chancery);
  await add(page, 'Semiconductors');
  await add(page, 'Quantum');
  await expect(items).toHaveCount(2);
  await items.nth(1).click({ position: { x: 200, y: 12 } });
  const details = page.getByRole('region', { name: 'Item 2' });
  await details.getByRole('combobox', { name: 'Visibility' }).selectOption('shared');
  await details.getByRole('textbox', { name: 'Shared title' }).fill('Quantum technology');
  await details.getByRole('combobox', { name: 'Lead' }).selectOption({ label: 'David Lammy' });
  await details.getByRole('combobox', { name: 'Purpose' }).selectOption('decision');
  await page.getByRole('tab', { name: 'For the other side' }).click();
  const row = page.getByRole('row', { name: /Quantum technology/ });
  await expect(row).toContainText('10:00');
  await expect(row).toContainText('Differs');
  await expect(page.getByText(/Some clock times differ/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Semiconductors/ })).toHaveCount(0);
  await test.step('an item without a topic is typed over at once', async () => {
    await page.getByRole('tab', { name: 'Agenda' }).click();
    await page.getByRole('button', { name: 'New item without a topic' }).click();
    const title = page.getByRole('region', { name: 'Item 3' }).getByRole('textbox', { name: /^Title/ });
    await expect(title).toBeFocused();
    await page.keyboard.type('Press lines');
    await expect(title).toHaveValue('Press lines');
    await page.keyboard.press('Enter');
    await expect.poll(() => savedTitles(folder, id)).toContain('Press lines');
  });
  const [item] = await savedWhere(
    folder,
    'agendaItem',
    (fields) => fields.meeting === id && fields.title === 'Quantum',
  );
  expect(item!.fields).toMatchObject({
    visibility: 'shared',
    sharedTitle: 'Quantum technology',
    lead: 'david-lammy',
    purpose: 'decision',
  });
});
