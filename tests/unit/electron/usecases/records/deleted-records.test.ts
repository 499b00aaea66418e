import { describe, expect, it } from 'vitest';
import { deleteRecord, restoreRecord } from '#electron/usecases/records/delete-record';
import { deletedRecords } from '#electron/usecases/records/deleted-records';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

const records = {
  relationship: { uk: { name: 'India - United Kingdom' } },
  person: { lammy: { name: 'David Lammy' } },
  meeting: { m: { title: 'Consultations' } },
  outcome: { o: { meeting: 'm' } },
  commitment: { c: { title: 'A second consulate' } },
  negotiation: { n: { title: 'Trade agreement' } },
  chapter: { goods: { negotiation: 'n', name: 'Goods' } },
  issue: { whisky: { negotiation: 'n', title: 'Whisky' } },
  round: { r: { negotiation: 'n', number: 4 } },
  topic: { t: { title: 'Trade' } },
  talkingPoint: { p: { topic: 't' } },
  favourite: { f: { topic: 't' } },
};

const shown: readonly (readonly [id: string, kind: string, label: string])[] = [
  ['uk', 'relationship', 'India - United Kingdom'],
  ['lammy', 'person', 'David Lammy'],
  ['o', 'outcome', 'Consultations'],
  ['c', 'commitment', 'A second consulate'],
  ['n', 'negotiation', 'Trade agreement'],
  ['goods', 'chapter', 'Goods'],
  ['whisky', 'issue', 'Whisky'],
  ['r', 'round', 'Round 4'],
  ['p', 'talkingPoint', 'Trade'],
];

describe('what was deleted', () => {
  it.each(shown)('%s, a %s, is listed by its name and comes back as it was', async (id, kind, label) => {
    const at = await deskWith(records);
    const before = (await at.onDisk()).state().get(id)?.fields;
    const listed = async () => must(await deletedRecords(at.context(), {}));
    expect(await listed()).toEqual([]);
    must(await deleteRecord(at.context(), { record: id }));
    expect(await listed()).toMatchObject([{ id, label }]);
    must(await restoreRecord(at.context(), { record: id }));
    expect(await listed()).toEqual([]);
    const saved = (await at.onDisk()).state().get(id);
    expect(saved).toMatchObject({ kind, fields: { ...before, deleted: false } });
  });

  it('stands with what was deleted last first, and without what only ties records together', async () => {
    const at = await deskWith(records);
    for (const record of ['c', 'f', 'lammy', 'goods']) must(await deleteRecord(at.context(), { record }));
    const deleted = must(await deletedRecords(at.context(), {}));
    expect(deleted.map(({ id }) => id)).toEqual(['goods', 'lammy', 'c']);
  });
});
