import { openDossier } from '#electron/store/dossier';
import { agendaItemsOf } from '#shared/domain/meeting/agenda';
import { changesFor } from '#tests/fixtures/dossier-of';
import { must, testIdentity } from '#tests/fixtures/made-dossier';
import { findings } from './axe';
import { expect, test } from './chancery';
import { meeting } from './pages';
import { inSavedOrder, savedWhere } from './saved-dossier';

const next = 'in-the-margins';

/** Of the sample's meeting the first item alone was reached, nothing that was said is on record, and its counterpart is met again. */
async function addNextMeeting(folder: string): Promise<void> {
  const dossier = must(await openDossier({ folder, mode: 'write', ...testIdentity() }));
  const [reached] = agendaItemsOf(dossier.view(), meeting);
  const changes = changesFor({
    itemRun: { run: { meeting, item: reached?.id ?? '', startedAt: '2024-07-24T13:00:00Z' } },
    meeting: {
      [meeting]: { state: 'held' },
      [next]: { title: 'In the margins', relationship: 'india-uk', date: '2024-09-25', minutes: 15 },
    },
    participant: {
      'our-minister': { meeting: next, person: 's-jaishankar', role: 'principal', position: 'a1' },
      'their-minister': { meeting: next, person: 'david-lammy', role: 'principal', position: 'a0' },
    },
  });
  must(await dossier.commit('next meeting', changes));
  must(await dossier.close());
}

test.use({
  start: `/meetings/${next}/agenda`,
  viewport: { width: 1280, height: 800 },
  prepare: { folder: addNextMeeting },
});

test('what the last meeting with the same counterpart left open is chosen and taken up', async ({
  chancery,
}) => {
  const { page, show, folder } = chancery;
  await show(`/meetings/${next}/agenda`);
  const bar = page.getByRole('region', { name: 'Carried over' });
  await expect(bar).toContainText(
    /From the last meeting, .*24 July 2024.*: 8 items not reached, \d+ points not on record as made/u,
  );
  const told = (await bar.textContent()) ?? '';
  await bar.getByRole('button', { name: 'Take up' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take up from the last meeting' });
  await expect(dialog.getByRole('button', { name: 'Take these up' })).toBeDisabled();
  const notMade = dialog.getByRole('group', { name: 'Not on record as made' });
  const line = notMade.getByRole('checkbox', { name: /^Roadmap 2030: / }).first();
  const words = await line.evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '');
  await line.check();
  await dialog.getByRole('checkbox', { name: /^Press lines and next steps \(2 min/u }).check();
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take these up' }).click();
  await expect(dialog).toHaveCount(0);

  const rows = page.getByRole('grid', { name: 'Agenda' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Press lines and next steps');
  await expect(rows.last()).toContainText('Roadmap 2030');
  await expect(bar).not.toHaveText(told);
  const saved = inSavedOrder(await savedWhere(folder, 'agendaItem', (fields) => fields.meeting === next));
  expect(saved.map(({ fields }) => [fields.title, fields.visibility ?? 'internal'])).toEqual([
    ['Press lines and next steps', 'internal'],
    ['Roadmap 2030', 'internal'],
  ]);
  const item = saved[1];
  expect(words).toMatch(/^Roadmap 2030: .{20}/u);
  const [taken] = await savedWhere(folder, 'itemPoint', (fields) => fields.item === item?.id);
  const points = await savedWhere(folder, 'talkingPoint', () => true);
  expect(JSON.stringify(points.find(({ id }) => id === taken?.fields.point)?.fields.text)).toContain(
    words.replace('Roadmap 2030: ', ''),
  );
});
