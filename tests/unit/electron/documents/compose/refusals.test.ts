import { describe, expect, it } from 'vitest';
import { packVariants } from '#shared/domain/pack/pack-document';
import { refusal } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { meetingId, principalId } from '#tests/fixtures/packs/small-ids';
import { record, text, type FixtureRecord } from '#tests/fixtures/packs/view-from';

const without = (kind: string): typeof smallDossier => smallDossier.filter((found) => found.kind !== kind);

describe('what cannot be composed says why', () => {
  it('an unknown variant, with those that there are', () => {
    expect(refusal('everything')).toEqual([
      'variant-unknown',
      { variant: 'everything', known: packVariants.join(', ') },
    ]);
  });

  it.each(packVariants)('%s: an unknown or deleted meeting', (variant) => {
    expect(refusal(variant, { meeting: 'nowhere' })).toEqual(['meeting-unknown', { meeting: 'nowhere' }]);
    const records = changed(smallDossier, 'meeting-talks', { deleted: true });
    expect(refusal(variant, { records })?.[0]).toBe('meeting-unknown');
  });

  it.each(packVariants)('%s: a meeting without a date', (variant) => {
    const records = changed(smallDossier, 'meeting-talks', { date: null });
    expect(refusal(variant, { records })).toEqual([
      'meeting-without-date',
      { title: 'Talks with the Foreign Secretary' },
    ]);
  });

  it.each(['agenda', 'shared-agenda', 'shared-readout', 'points', 'record'])(
    '%s: an empty agenda',
    (variant) => {
      expect(refusal(variant, { records: without('agendaItem') })?.[0]).toBe('agenda-empty');
    },
  );

  it('an agenda of hidden items only is empty', () => {
    const hidden = ['item-1', 'item-2', 'item-4'].reduce(
      (records, id) => changed(records, id, { visibility: 'hidden' }),
      smallDossier,
    );
    expect(refusal('agenda', { records: hidden })?.[0]).toBe('agenda-empty');
  });

  it('a shared agenda with nothing shared', () => {
    const internal = ['item-1', 'item-4'].reduce(
      (records, id) => changed(records, id, { visibility: 'internal' }),
      smallDossier,
    );
    expect(refusal('shared-agenda', { records: internal })?.[0]).toBe('nothing-shared');
  });

  it('a shared item without a shared title, by its place on our agenda; the internal title never stands in', () => {
    const records = changed(smallDossier, 'item-4', { sharedTitle: '  ' });
    expect(refusal('shared-agenda', { records })).toEqual([
      'shared-title-missing',
      { title: '3. Visas, our demands' },
    ]);
  });

  it('a shared result without the wording that the other side may read', () => {
    const shared = (kind: 'outcome' | 'commitment', fields: FixtureRecord['fields']): FixtureRecord[] => [
      ...smallDossier,
      record(kind, 'result', { meeting: meetingId, sharing: 'shared', text: text('Internal.'), ...fields }),
    ];
    expect(refusal('shared-readout', { records: shared('outcome', {}) })).toEqual([
      'shared-wording-missing',
      { what: 'An outcome' },
    ]);
    expect(refusal('shared-readout', { records: shared('commitment', { title: 'Internal' }) })).toEqual([
      'shared-wording-missing',
      { what: 'A commitment' },
    ]);
    const worded = shared('outcome', { sharedText: text('Worded.') });
    expect(refusal('shared-readout', { records: worded })).toBeNull();
  });

  it('an annex where nothing is negotiated and no brief draws a line', () => {
    const brief = changed(smallDossier, 'brief-trade', { redLine: [], fallBack: [] });
    const records = brief.filter(({ kind }) => kind !== 'negotiation');
    expect(refusal('negotiation', { records })?.[0]).toBe('nothing-negotiated');
    expect(refusal('negotiation', { records: brief })).toBeNull();
  });

  it.each(packVariants.filter((variant) => variant !== 'points'))(
    '%s for one principal: it is not made for one person, and says so',
    (variant) => {
      expect(refusal(variant, { principal: principalId })).toEqual(['principal-unused', { variant }]);
    },
  );

  it('a points card for nobody, or for somebody on their side', () => {
    expect(refusal('points', { principal: 'nobody' })).toEqual([
      'principal-unknown',
      { principal: 'nobody' },
    ]);
    expect(refusal('points', { principal: 'person-secretary' })?.[0]).toBe('principal-unknown');
    expect(refusal('points', { records: without('participant') })?.[0]).toBe('principal-unknown');
  });
});
