import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAudiences, packVariants } from '#shared/domain/pack/pack-document';
import { composed } from '#tests/fixtures/packs/composed';
import { heldDossier } from '#tests/fixtures/packs/held-meeting';
import { changed } from '#tests/fixtures/packs/small-dossier';
import { meetingId } from '#tests/fixtures/packs/small-ids';
import { record, text, type FixtureRecord } from '#tests/fixtures/packs/view-from';

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
  fc.record({ id: fc.constantFrom('outcome-1', 'outcome-2', 'commitment-5', 'commitment-6'), words }).map(
    ({ id, words: said }): Edit =>
      (records) =>
        changed(records, id, { text: text(said), title: said, homeOwner: said, dueDate: '2025-01-01' }),
  ),
  fc.record({ id: fc.constantFrom('outcome-2', 'commitment-6'), words }).map(
    ({ id, words: said }): Edit =>
      (records) =>
        changed(records, id, { sharedText: text(said), sharedOwner: said, position: 'Zz' }),
  ),
  fc.tuple(fc.constantFrom('planned', 'held', 'cancelled'), words).map(
    ([state, said]): Edit =>
      (records) =>
        changed(changed(records, meetingId, { state }), 'delivery-2', { answer: text(said) }),
  ),
);

const shareable = packVariants.filter((variant) => packAudiences[variant] === 'shareable');

describe.each(shareable)('%s: a change to anything that is not shared', (variant) => {
  it('leaves the document as it is, to the last letter', () => {
    const before = JSON.stringify(composed(variant, { records: heldDossier }));
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (made) => {
        const records = made.reduce((state, edit) => edit(state), heldDossier);
        expect(JSON.stringify(composed(variant, { records }))).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('but a change to a shared field shows, or the test above proves nothing', () => {
    const before = JSON.stringify(composed(variant, { records: heldDossier }));
    const shown: readonly [string, FixtureRecord['fields']][] = [
      ['item-1', { sharedTitle: 'Another title' }],
      ['item-1', { sharedMinutes: 7 }],
      ['item-1', { lead: null }],
      ['item-2', { visibility: 'shared', sharedTitle: 'Now shared' }],
      [meetingId, { venue: 'Elsewhere' }],
    ];
    for (const [id, fields] of shown) {
      const records = changed(heldDossier, id, fields);
      expect(JSON.stringify(composed(variant, { records }))).not.toBe(before);
    }
  });
});

it('a readout shows a change to a shared result', () => {
  const before = JSON.stringify(composed('shared-readout', { records: heldDossier }));
  const shown: readonly [string, FixtureRecord['fields']][] = [
    ['outcome-1', { sharedText: text('Another wording.') }],
    ['outcome-1', { sharing: 'internal' }],
    ['outcome-2', { sharing: 'shared' }],
    ['commitment-5', { sharedOwner: 'Their side' }],
    ['commitment-5', { sharedDue: 'Soon' }],
  ];
  for (const [id, fields] of shown) {
    const records = changed(heldDossier, id, fields);
    expect(JSON.stringify(composed('shared-readout', { records }))).not.toBe(before);
  }
});
