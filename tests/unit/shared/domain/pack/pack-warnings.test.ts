import { describe, expect, it } from 'vitest';
import { mapInlines } from '#shared/domain/pack/map-inlines';
import { packWarnings } from '#shared/domain/pack/pack-warnings';
import { packWarningMessage } from '#shared/messages/messages';
import { composed } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import type { FixtureRecord } from '#tests/fixtures/packs/view-from';

function warned(records: readonly FixtureRecord[]): readonly string[] {
  return packWarnings(composed('full', { records })).map(packWarningMessage);
}

describe('what a pack warns of', () => {
  it('is a line that is not cleared, in each paper that prints it', () => {
    expect(warned(smallDossier)).toContain('Trade talks: 2 lines are not cleared.');
    expect(warned(smallDossier)).toContain('Checklist of points: 1 line is not cleared.');
  });

  it('names each record to mend once, with the topic on whose page that is done', () => {
    const [first] = packWarnings(composed('full', { records: smallDossier })).filter(
      ({ section, code }) => section === 'Checklist of points' && code === 'not-cleared',
    );
    expect(first?.records).toEqual([
      { record: 'point-2', topic: 'topic-trade', words: 'Services matter to us.' },
    ]);
  });

  it('is nothing that a later version took out', () => {
    const pack = composed('full', { records: smallDossier });
    const gone = pack.sections.map((section) => ({
      ...section,
      blocks: mapInlines(section.blocks, (inline) => ({ ...inline, change: 'deleted' as const })),
    }));
    expect(packWarnings({ ...pack, sections: gone })).toEqual([]);
  });

  it('is a figure without a date', () => {
    expect(warned(smallDossier).join(' ')).not.toContain('no date');
    expect(warned(changed(smallDossier, 'figure-1', { asOf: null }))).toContain(
      'Trade talks: 1 figure has no date.',
    );
  });

  it('is a figure without a source, unless it is an example', () => {
    const uncited = smallDossier.filter(({ id }) => id !== 'citation-1');
    expect(warned(uncited)).toContain('Trade talks: 1 text or figure has no source.');
    expect(warned(changed(uncited, 'figure-1', { illustrative: ['*'] })).join(' ')).not.toContain(
      'no source',
    );
  });

  it('is nothing where all is cleared, dated and sourced', () => {
    const cleared = ['point-1', 'point-2', 'point-4', 'point-5'].reduce(
      (records, id) => changed(records, id, { state: 'cleared' }),
      smallDossier,
    );
    expect(warned(cleared)).toEqual([]);
  });
});
