import { join } from 'node:path';
import { openDossier } from '#electron/store/dossier';
import { changesOf } from '#electron/usecases/changes';
import { must, testIdentity } from '#tests/fixtures/made-dossier';
import { pageTexts, pageTextsHindrance } from '#tests/fixtures/packs/page-texts';
import { expect, test, told, type Chancery } from './chancery';
import { meeting } from './pages';

const promises = 150;

/** Adds promises to the sample, more than the window shows at once. */
async function addPromises(folder: string): Promise<void> {
  const dossier = must(await openDossier({ folder, mode: 'write', ...testIdentity() }));
  const made = Array.from({ length: promises }, (_, n) =>
    changesOf('commitment', `promise-${String(n)}`, {
      ...{ relationship: 'india-uk', title: `Promise number ${String(n)}.`, dueDate: '2025-01-01' },
      position: `z${String(n).padStart(4, '0')}`,
    }),
  );
  must(await dossier.commit('many', made.flat()));
  must(await dossier.close());
}

const navigation = ['Relationships', 'Nothing leaves this machine', 'Find anything', 'Saved', 'Settings'];

/** Prints the page that is shown, as the browser's own dialog does, and reads each sheet. */
async function printed({ page, folder }: Pick<Chancery, 'page' | 'folder'>): Promise<readonly string[]> {
  const pdf = join(folder, '..', 'page.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  return pageTexts(pdf);
}

async function ready({ page, show }: Chancery, address: string, heading: RegExp): Promise<void> {
  await show(address);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-paper', 'ready');
}

/** Tabs of a meeting, and what stands on their paper. */
const tabs = [
  ['details', 'Test of success'],
  ['people', 'Lindy Cameron'],
  ['record', 'Matters arising'],
  ['readiness', 'To weigh'],
  ['points', 'Welcome and scene-setter'],
] as const;

/** What a heading of a person's page must not be parted from. */
const besideHeadings = [
  ['Form of address', 'Formal address'],
  ['Biography', 'Biographical note'],
  ['Sources', 'New York Carib'],
] as const;

/** Each tab of a meeting and its day; what belongs to a hidden item is on none of them. */
async function checkMeeting(chancery: Chancery): Promise<void> {
  const { page } = chancery;
  for (const [tab, content] of tabs) {
    await ready(chancery, `/meetings/${meeting}/${tab}`, /^Bilateral consultations/);
    await expect(page.getByRole('tabpanel').getByText(content).first()).toBeVisible();
    const sheets = await printed(chancery);
    const text = sheets.join('\n');
    expect(text).toContain(content);
    expect(text).not.toMatch(/[Hh]idden|Calendar file|Add an entry|Also on/);
    if (tab === 'points' || tab === 'record') expect(text).not.toContain('Climate');
    for (const sheet of sheets) expect(sheet.match(/CONFIDENTIAL/g)?.length, tab).toBeGreaterThanOrEqual(2);
  }
  await ready(chancery, `/meetings/${meeting}/day`, /^Bilateral consultations/);
  const day = (await printed(chancery)).join('\n');
  expect(day).toContain('Welcome and scene-setter');
  expect(day).not.toMatch(/[Hh]idden|Arrow keys go|Written down as|Begin the meeting/);
}

/** The preview of a pack: its sheets, and nothing of what stands around them. */
async function checkPack(chancery: Chancery): Promise<void> {
  const { page } = chancery;
  await ready(chancery, `/meetings/${meeting}/pack?variant=steering`, /^Preview and export$/);
  await expect(page.getByTestId('pack-preview').getByText('Why this meeting')).toBeVisible();
  const pack = await printed(chancery);
  expect(pack.join('\n')).toContain('Test of success');
  expect(pack.join('\n')).not.toMatch(/Export to Word|House style|Nothing was issued/);
  for (const sheet of pack) expect(sheet).toContain('INTERNAL: not for the other side');
}

/** A person and the settings: a heading never ends a sheet. */
async function checkHeadings(chancery: Chancery): Promise<void> {
  const { page } = chancery;
  await ready(chancery, '/people/david-lammy', /^David Lammy$/);
  await expect(page.getByText('Biographical note')).toBeVisible();
  const person = await printed(chancery);
  for (const [heading, text] of besideHeadings)
    expect(person.find((sheet) => sheet.includes(heading))).toContain(text);

  await ready(chancery, '/settings', /^Settings$/);
  const settings = await printed(chancery);
  for (const sheet of settings) expect(sheet).toContain('NO MARKING CHOSEN');
  expect(settings.join('\n')).not.toMatch(/New level|Show the tour/);
  expect(settings.find((sheet) => sheet.includes('Nothing leaves this machine'))).toContain('Fonts, icons');
}

test.use({ start: `/meetings/${meeting}/agenda`, prepare: { folder: addPromises }, colorScheme: 'dark' });

test('a page is printed with its marking on every sheet, all its rows, and nothing to press', async ({
  chancery,
  host,
}) => {
  test.skip(host !== 'loopback', 'Playwright prints pages in a browser alone');
  test.skip(pageTextsHindrance !== null, pageTextsHindrance ?? '');
  const { page, show } = chancery;

  await ready(chancery, `/meetings/${meeting}/agenda`, /^Bilateral consultations/);
  const agenda = await printed(chancery);
  expect(agenda).not.toEqual([]);
  for (const [index, sheet] of agenda.entries()) {
    expect(sheet.match(/CONFIDENTIAL/g)?.length, sheet).toBeGreaterThanOrEqual(2);
    expect(sheet).toContain('INTERNAL: not for the other side');
    expect(sheet).toContain('23 July');
    expect(sheet).toContain(`Page ${String(index + 1)} of ${String(agenda.length)}`);
    for (const label of navigation) expect(sheet).not.toContain(label);
  }
  const whole = agenda.join('\n');
  expect(whole).toContain('Illustrative');
  // A hidden item is on no paper, and nothing there tells of it.
  await expect(
    page.getByRole('grid', { name: 'Agenda' }).getByText('Climate and green energy').first(),
  ).toBeVisible();
  expect(whole).not.toMatch(/Climate|[Hh]idden/);

  await ready(chancery, '/commitments', /^Commitments$/);
  const table = page.getByRole('table', { name: 'Commitments' });
  await expect(table).toBeVisible();
  const register = await printed(chancery);
  const found = new Set(register.join('\n').match(/Promise number \d+\./g));
  expect(found.size).toBe(promises);
  for (const sheet of register) expect(sheet).toContain('AT LEAST CONFIDENTIAL');
  expect(await table.getByRole('row').count()).toBeLessThan(80);

  await ready(chancery, '/topics/tsi-semiconductors', /^Semiconductors$/);
  const topic = await printed(chancery);
  expect(topic.join('\n')).toContain(
    'Compound semiconductors and advanced packaging are natural first projects',
  );
  expect(topic.join('\n')).not.toContain('Red Sea and shipping');
  for (const sheet of topic) expect(sheet).toContain('CONFIDENTIAL');

  await ready(chancery, '/people', /^People$/);
  await expect(page.getByRole('group', { name: 'People: Their side' })).toBeVisible();
  const people = await printed(chancery);
  for (const sheet of people) expect(sheet.match(/UNMARKED/g)?.length, sheet).toBe(2);
  expect(people.join('\n')).toContain('UK Mission to the UN');
  expect(people.join('\n')).not.toContain('Find by name');
  await page.getByRole('searchbox', { name: 'Find by name, office or organisation' }).fill('Trade');
  await expect(page.getByRole('group', { name: 'People: Their side' })).not.toContainText('New York');
  await expect(page.locator('html')).toHaveAttribute('data-paper', 'ready');
  // A list that leaves somebody out says so.
  expect((await printed(chancery)).join('\n')).toContain('Find by name, office or organisation');

  await checkMeeting(chancery);
  await checkPack(chancery);
  await checkHeadings(chancery);

  for (const nowhere of [`/meetings/${meeting}/shared`, '/nowhere']) {
    await show(nowhere);
    await expect(page.locator('html')).toHaveAttribute('data-paper', 'none');
  }
  await page.keyboard.press('Control+p');
  await expect(told(page, 'This page is not for printing')).toBeVisible();
  const [refusal = ''] = await printed(chancery);
  expect(refusal).toContain('This page is not for printing');
  expect(refusal).not.toContain('Test officer');
});
