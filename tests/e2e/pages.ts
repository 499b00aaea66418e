import { expect, type Chancery } from './chancery';

/** The meeting that the sample is there to prepare. */
export const meeting = 'mtg-2024-07-24-eam-fs';

/** A page of the window: its address, the heading that shows when it is there, and the tab where it has several. */
export interface PageOfWindow {
  readonly name: string;
  readonly address: string;
  readonly heading: RegExp;
  readonly tab?: string;
  /** What stands on it once its content is there, where that comes after the heading. */
  readonly content?: string;
}

/** Every page of the window. */
export const pages: readonly PageOfWindow[] = [
  { name: 'overview', address: '/overview', heading: /^Overview$/ },
  { name: 'relationships', address: '/relationships', heading: /^Relationships$/ },
  { name: 'settings', address: '/settings', heading: /^Settings$/ },
  { name: 'found', address: '/find?text=trade', heading: /^Found for "trade"$/ },
  { name: 'topics', address: '/topics', heading: /^Topics$/ },
  { name: 'topic', address: '/topics/tsi-semiconductors', heading: /^Semiconductors$/ },
  { name: 'points', address: '/points', heading: /^Talking points$/ },
  { name: 'lines', address: '/points/s-jaishankar', heading: /^S Jaishankar$/ },
  { name: 'lines-made', address: '/points/s-jaishankar?show=made', heading: /^S Jaishankar$/ },
  { name: 'meetings', address: '/meetings', heading: /^Meetings$/ },
  {
    name: 'meeting-agenda',
    tab: 'Agenda',
    address: `/meetings/${meeting}/agenda`,
    heading: /^Bilateral consultations/,
  },
  {
    name: 'meeting-points',
    tab: 'Talking points',
    address: `/meetings/${meeting}/points`,
    heading: /^Bilateral consultations/,
  },
  {
    name: 'meeting-shared',
    tab: 'For the other side',
    address: `/meetings/${meeting}/shared`,
    heading: /^Bilateral consultations/,
  },
  {
    name: 'meeting-details',
    tab: 'Details',
    address: `/meetings/${meeting}/details`,
    heading: /^Bilateral consultations/,
  },
  {
    name: 'meeting-people',
    tab: 'People and programme',
    address: `/meetings/${meeting}/people`,
    heading: /^Bilateral consultations/,
  },
  {
    name: 'meeting-outcomes',
    tab: 'Outcomes',
    address: `/meetings/${meeting}/record`,
    heading: /^Bilateral consultations/,
  },
  {
    name: 'meeting-readiness',
    tab: 'Readiness (5)',
    address: `/meetings/${meeting}/readiness`,
    heading: /^Bilateral consultations/,
  },
  {
    name: 'meeting-day',
    address: `/meetings/${meeting}/day`,
    heading: /^Bilateral consultations/,
  },
  {
    name: 'pack',
    address: `/meetings/${meeting}/pack`,
    heading: /^Preview and export$/,
    content: 'Briefing: full pack',
  },
  { name: 'people', address: '/people', heading: /^People$/ },
  { name: 'person', address: '/people/david-lammy', heading: /^David Lammy$/ },
  { name: 'commitments', address: '/commitments', heading: /^Commitments$/ },
  { name: 'negotiations', address: '/negotiations', heading: /^Negotiations$/ },
  { name: 'not-found', address: '/nowhere', heading: /^There is no such page$/ },
];

/** Shows a page and waits until it is there. */
export async function open(chancery: Pick<Chancery, 'page' | 'show'>, wanted: PageOfWindow): Promise<void> {
  const { page, show } = chancery;
  await show(wanted.address);
  await expect(page.getByRole('heading', { level: 1, name: wanted.heading })).toBeVisible();
  if (wanted.tab !== undefined) {
    await expect(page.getByRole('tab', { name: wanted.tab, exact: true, selected: true })).toBeVisible();
  }
  if (wanted.content !== undefined) await expect(page.getByText(wanted.content)).toBeVisible();
  await expect(page.getByText(/^(Loading|Composing the pack)\.\.\.$/)).toHaveCount(0);
}
