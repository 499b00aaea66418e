import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs, sourcedParagraph } from '#shared/domain/rich-text/rich-text';
import { unsourcedSentences } from '#shared/domain/source/sentences';

describe('unsourcedSentences', () => {
  it('knows the sentence that a reference belongs to, before or behind its full stop', () => {
    const text = sourcedParagraph([
      { text: 'Trade stood at 36 bn.', sourceIds: ['s1', 's2'] },
      { text: 'It grew.', sourceIds: [] },
      { text: 'Most of it is services.', sourceIds: ['s1'] },
    ]);
    expect(unsourcedSentences(text)).toEqual(['It grew.']);
    expect(
      unsourcedSentences([
        {
          type: 'paragraph',
          inlines: [{ text: 'Signed in 2021' }, { source: 's1' }, { text: '. Then nothing.' }],
        },
      ]),
    ).toEqual(['Then nothing.']);
  });

  it('reads points of lists and cells, and sentences of Hindi', () => {
    expect(
      unsourcedSentences([
        {
          type: 'list',
          ordered: false,
          items: [
            { level: 0, inlines: [{ text: 'First' }, { source: 's1' }] },
            { level: 0, inlines: [{ text: 'Second' }] },
          ],
        },
      ]),
    ).toEqual(['Second']);
    expect(unsourcedSentences(paragraphs('यह पहला वाक्य है। यह दूसरा है।'))).toHaveLength(2);
  });

  it('finds none where every sentence names a source, and all where none does', () => {
    const sentences = fc.array(fc.constantFrom('Exports rose.', 'Visas were eased.', 'Both sides met.'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sentences, (texts) => {
        const sourced = texts.map((text) => ({ text, sourceIds: ['s'] }));
        expect(unsourcedSentences(sourcedParagraph(sourced))).toEqual([]);
        const bare = texts.map((text) => ({ text, sourceIds: [] }));
        expect(unsourcedSentences(sourcedParagraph(bare))).toEqual(texts);
      }),
    );
  });
});
