import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composed, sectionText } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { meetingId } from '#tests/fixtures/packs/small-ids';
import { record, text, type FixtureRecord } from '#tests/fixtures/packs/view-from';

describe('the shared agenda', () => {
  it('holds titles, leads and times as agreed, and nothing else', () => {
    const document = composed('shared-agenda');
    expect(
      sectionText(document, 'agenda')
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual([
      'UNMARKED',
      '# Bilateral talks',
      'Date: Wednesday 24 July 2024',
      'Time: 18:30\u201318:50, 20 minutes, local time (Asia/Kolkata)',
      'Place: State House, Capital City',
      '## Agenda',
      'No. | Time | Minutes | Item | Led by',
      '1 | 18:30\u201318:42 | 12 | Trade | Asha Rao, Minister',
      '2 | 18:42\u201318:50 | 8 | Mobility | Ben Ward, Foreign Secretary',
      'UNMARKED',
    ]);
    expect(document.fileName).toBe('2024-07-24 Agenda - Bilateral talks');
    expect(document.author).toBe('Homeland');
  });

  it('goes by the names of the two sides where the meeting has no shared title', () => {
    const records = changed(smallDossier, meetingId, { sharedTitle: '' });
    expect(composed('shared-agenda', { records }).title).toBe('Agenda: Homeland \u2013 Farland');
  });

  it('goes without clock times where no start is agreed', () => {
    const records = changed(smallDossier, meetingId, { startTime: null });
    expect(sectionText(composed('shared-agenda', { records }), 'agenda')).toContain(
      '1 | 12 | Trade | Asha Rao, Minister',
    );
  });
});

/** Changes to what is not shared; each takes the dossier to another one with the same shared agenda. */
type Edit = (records: readonly FixtureRecord[]) => readonly FixtureRecord[];

const words = fc.string({ minLength: 1, maxLength: 20 });
const minutes = fc.integer({ min: 0, max: 300 });
const kept = fc.constantFrom('item-2', 'item-3');

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({
      id: kept,
      title: words,
      sharedTitle: words,
      minutes,
      lead: fc.constantFrom('person-minister', null),
    })
    .map(
      ({ id, ...fields }): Edit =>
        (records) =>
          changed(records, id, fields),
    ),
  fc.tuple(kept, fc.constantFrom('internal', 'hidden')).map(
    ([id, visibility]): Edit =>
      (records) =>
        changed(records, id, { visibility }),
  ),
  fc.tuple(kept, fc.constantFrom('Zz', 'a0V', 'a1V', 'a9')).map(
    ([id, position]): Edit =>
      (records) =>
        changed(records, id, { position }),
  ),
  kept.map(
    (id): Edit =>
      (records) =>
        records.filter((found) => found.id !== id),
  ),
  fc
    .record({ title: words, sharedTitle: words, minutes, position: fc.constantFrom('a0V', 'a2V', 'Zz') })
    .map((fields): Edit => (records) => [
      ...records,
      record('agendaItem', `made-${String(records.length)}`, {
        ...fields,
        meeting: meetingId,
        visibility: 'internal',
      }),
    ]),
  fc.tuple(fc.constantFrom('item-1', 'item-4'), words).map(
    ([id, title]): Edit =>
      (records) =>
        changed(records, id, { title, script: text(title) }),
  ),
  words.map(
    (title): Edit =>
      (records) =>
        changed(records, meetingId, { title, minutes: 77, marking: null, purpose: text(title) }),
  ),
  words.map(
    (note): Edit =>
      (records) =>
        changed(records, 'person-secretary', { officeNote: note, biography: text(note), marking: null }),
  ),
  words.map(
    (title): Edit =>
      (records) =>
        changed(records, 'dossier', { title, department: title, timeZone: 'Asia/Tokyo' }),
  ),
);

describe('a change to anything that is not shared', () => {
  it('leaves the document as it is, to the last letter', () => {
    const before = JSON.stringify(composed('shared-agenda'));
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (made) => {
        const records = made.reduce((state, edit) => edit(state), smallDossier);
        expect(JSON.stringify(composed('shared-agenda', { records }))).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('but a change to a shared field shows, or the test above proves nothing', () => {
    const before = JSON.stringify(composed('shared-agenda'));
    const shown: readonly [string, FixtureRecord['fields']][] = [
      ['item-1', { sharedTitle: 'Another title' }],
      ['item-1', { sharedMinutes: 7 }],
      ['item-1', { lead: null }],
      ['item-2', { visibility: 'shared', sharedTitle: 'Now shared' }],
      [meetingId, { venue: 'Elsewhere' }],
    ];
    for (const [id, fields] of shown) {
      const records = changed(smallDossier, id, fields);
      expect(JSON.stringify(composed('shared-agenda', { records }))).not.toBe(before);
    }
  });
});
