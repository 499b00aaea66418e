import { describe, expect, it } from 'vitest';
import { isBlank, plainText, sourcesOf, wordCount } from '#shared/domain/rich-text/read';
import {
  paragraphs,
  richTextSchema,
  sourcedParagraph,
  type RichText,
} from '#shared/domain/rich-text/rich-text';

const text: RichText = [
  { type: 'paragraph', inlines: [{ text: 'Two ' }, { text: 'words', marks: ['bold'] }, { source: 's1' }] },
  {
    type: 'list',
    ordered: false,
    items: [
      { level: 0, inlines: [{ text: 'point' }] },
      { level: 1, inlines: [{ text: 'deeper' }, { source: 's2' }] },
    ],
  },
  { type: 'table', header: true, rows: [[[{ text: 'head' }], [{ text: 'cell' }, { source: 's1' }]]] },
];

describe('reading rich text', () => {
  it('gives plain text, words and sources', () => {
    expect(plainText(text)).toBe('Two words\npoint\ndeeper\nhead\ncell');
    expect(wordCount(text)).toBe(6);
    expect(sourcesOf(text)).toEqual(['s1', 's2']);
    expect(isBlank(paragraphs(' '))).toBe(true);
    expect(wordCount([])).toBe(0);
  });

  it('builds a paragraph of sourced sentences', () => {
    const made = sourcedParagraph([
      { text: 'One.', sourceIds: ['a'] },
      { text: 'Two.', sourceIds: [] },
    ]);
    expect(plainText(made)).toBe('One. Two.');
    expect(sourcesOf(made)).toEqual(['a']);
  });
});

describe('richTextSchema', () => {
  it('takes what the editor makes', () => {
    expect(richTextSchema.safeParse(text).success).toBe(true);
  });

  it.each([
    ['a link that runs code', [{ type: 'paragraph', inlines: [{ text: 'x', link: 'javascript:alert(1)' }] }]],
    ['a link to a file', [{ type: 'paragraph', inlines: [{ text: 'x', link: 'file:///etc/passwd' }] }]],
    ['an unknown member', [{ type: 'paragraph', inlines: [], html: '<b>' }]],
    ['an unknown block', [{ type: 'script', inlines: [] }]],
    ['text that is no list of blocks', 'plain'],
  ])('refuses %s', (_name, value) => {
    expect(richTextSchema.safeParse(value).success).toBe(false);
  });
});
