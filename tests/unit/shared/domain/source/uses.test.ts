import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, sourcesOf } from '#shared/domain/rich-text/read';
import { sourcedParagraph, type RichText } from '#shared/domain/rich-text/rich-text';
import { usesOfSource, withoutSource } from '#shared/domain/source/uses';
import { dossierOf } from '#tests/fixtures/dossier-of';

const cites = (...sourceIds: string[]): RichText => sourcedParagraph([{ text: 'A fact.', sourceIds }]);

describe('usesOfSource', () => {
  it('finds texts of every kind and citations, and leaves out what is deleted or evidence', () => {
    const view = dossierOf({
      source: { s: { title: 'Report' }, other: { title: 'Other' } },
      brief: { b: { background: cites('s', 'other'), pressLine: cites('other') } },
      talkingPoint: { p: { text: cites('s'), clearedText: cites('s') }, q: { clearedText: cites('s') } },
      outcome: { o: { text: cites('s') }, gone: { text: cites('s'), deleted: true } },
      keyFigure: { k: { label: 'Trade' } },
      citation: { c: { record: 'k', field: 'value', source: 's' }, d: { record: 'k', source: 'other' } },
    });
    const { texts, citations } = usesOfSource(view, 's');
    expect(texts.map(({ record, field }) => `${record.id} ${field}`).sort()).toEqual([
      'b background',
      'o text',
      'p text',
    ]);
    expect(citations.map(({ id }) => id)).toEqual(['c']);
  });
});

describe('withoutSource', () => {
  const inline = fc.oneof(
    fc.record({ text: fc.string({ minLength: 1 }) }),
    fc.record({ source: fc.constantFrom('s', 't') }),
  );
  const line = fc.array(inline, { maxLength: 5 });
  const block = fc.oneof(
    fc.record({ type: fc.constant('paragraph' as const), inlines: line }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.record({ level: fc.constant(0), inlines: line }), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('table' as const),
      header: fc.boolean(),
      rows: fc.array(fc.array(line, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    }),
  );

  it('takes out that source alone and no word', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (text) => {
        const without = withoutSource(text, 's');
        expect(plainText(without)).toBe(plainText(text));
        expect(sourcesOf(without)).toEqual(sourcesOf(text).filter((id) => id !== 's'));
      }),
    );
  });
});
