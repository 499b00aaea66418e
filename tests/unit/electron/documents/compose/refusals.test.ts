import { describe, expect, it } from 'vitest';
import { packVariants } from '#shared/domain/pack/pack-document';
import { refusal } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';

const without = (kind: string): typeof smallDossier => smallDossier.filter((found) => found.kind !== kind);

describe('what cannot be composed says why', () => {
  it('an unknown variant, with those that there are', () => {
    expect(refusal('everything')).toEqual([
      'variant-unknown',
      { variant: 'everything', known: 'full, agenda, shared-agenda, points' },
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

  it.each(['agenda', 'shared-agenda', 'points'])('%s: an empty agenda', (variant) => {
    expect(refusal(variant, { records: without('agendaItem') })?.[0]).toBe('agenda-empty');
  });

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

  it('a points card for nobody, or for somebody on their side', () => {
    expect(refusal('points', { principal: 'nobody' })).toEqual([
      'principal-unknown',
      { principal: 'nobody' },
    ]);
    expect(refusal('points', { principal: 'person-secretary' })?.[0]).toBe('principal-unknown');
    expect(refusal('points', { records: without('participant') })?.[0]).toBe('principal-unknown');
  });
});
