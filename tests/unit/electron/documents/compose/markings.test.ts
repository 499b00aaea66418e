import { describe, expect, it } from 'vitest';
import { composed, refusal, section } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';

describe('markings', () => {
  it('roll up to each section and to the whole, with their caveats', () => {
    const pack = composed('full');
    expect(pack.marking).toBe('SECRET - HOME EYES ONLY');
    expect(section(pack, 'cover').marking).toBe('SECRET - HOME EYES ONLY');
    expect(section(pack, 'contents').marking).toBe('SECRET - HOME EYES ONLY');
    expect(section(pack, 'topic-topic-trade').marking).toBe('CONFIDENTIAL');
    expect(section(pack, 'topic-topic-visas').marking).toBe('SECRET - HOME EYES ONLY');
    expect(section(pack, 'biographies').marking).toBe('UNMARKED');
  });

  it('count what was said last time as a part of the brief', () => {
    const secret = changed(smallDossier, 'point-old', { marking: { level: 'level-secret', caveats: [] } });
    expect(section(composed('full', { records: secret }), 'topic-topic-trade').marking).toBe('SECRET');
  });

  it.each([
    ['meeting-talks', 'Talks with the Foreign Secretary'],
    ['brief-trade', "Brief on 'Trade talks'"],
    ['point-1', "Point on 'Trade talks'"],
    ['person-secretary', 'Biography of Ben Ward'],
    ['commitment-1', "Commitment 'Open a consulate'"],
  ])('must be chosen: without that of %s there is no pack', (id, part) => {
    const records = changed(smallDossier, id, { marking: null });
    expect(refusal('full', { records })).toEqual(['marking-missing', { part }]);
  });

  it('of records that the pack does not print do not matter', () => {
    const records = changed(changed(smallDossier, 'commitment-4', { marking: null }), 'point-hidden', {
      marking: null,
    });
    expect(refusal('full', { records })).toBeNull();
  });

  it('of a shared agenda are the one that a person chose, whatever the internal ones are', () => {
    expect(composed('shared-agenda').marking).toBe('UNMARKED');
    const records = changed(smallDossier, 'meeting-talks', { sharedMarking: null });
    expect(refusal('shared-agenda', { records })).toEqual([
      'marking-missing',
      { part: 'Marking of shared papers' },
    ]);
  });
});
