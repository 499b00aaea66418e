import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEditor } from '#renderer/ui/rich-text/from-editor';
import { nestItems } from '#renderer/ui/rich-text/nest-items';
import { toEditor } from '#renderer/ui/rich-text/to-editor';
import { richTextSchema, type Block, type Inline } from '#shared/domain/rich-text/rich-text';
import { richText } from '#tests/fixtures/rich-texts';

describe('rich text in the editor', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(richText, (text) => {
        expect(fromEditor(toEditor(text))).toEqual(text);
      }),
    );
  });

  it('is always what the dossier accepts', () => {
    fc.assert(
      fc.property(richText, (text) => {
        expect(richTextSchema.safeParse(fromEditor(toEditor(text))).success).toBe(true);
      }),
    );
  });

  it('is empty where only the empty paragraph of the editor stands', () => {
    expect(fromEditor(toEditor([]))).toEqual([]);
    expect(fromEditor({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph' }] })).toEqual([]);
  });

  it('keeps empty paragraphs between others, and drops those at the end', () => {
    const paragraph = (text?: string): Block => ({
      type: 'paragraph',
      inlines: text === undefined ? [] : [{ text }],
    });
    const text = [paragraph('a'), paragraph(), paragraph('b')];
    expect(fromEditor(toEditor([...text, paragraph()]))).toEqual(text);
  });

  it('flattens lists in lists, at most to the deepest level', () => {
    const nested = (depth: number): object => ({
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: String(depth) }] },
            ...(depth < 8 ? [nested(depth + 1)] : []),
          ],
        },
      ],
    });
    const [list] = fromEditor({ type: 'doc', content: [nested(0)] });
    expect(list?.type === 'list' && list.items.map(({ level }) => level)).toEqual([
      0, 1, 2, 3, 4, 5, 5, 5, 5,
    ]);
  });
});

describe('points of a list with levels', () => {
  it('stand under one another', () => {
    const point = (level: number, text: string): { level: number; inlines: Inline[] } => ({
      level,
      inlines: [{ text }],
    });
    const tree = nestItems([point(0, 'a'), point(1, 'b'), point(1, 'c'), point(0, 'd')]);
    expect(tree.map(({ children }) => children.length)).toEqual([2, 0]);
  });

  it('that skip a level count as the next deeper one', () => {
    const [first] = nestItems([
      { level: 0, inlines: [] },
      { level: 4, inlines: [] },
    ]);
    expect(first?.children).toHaveLength(1);
    expect(nestItems([{ level: 3, inlines: [] }])).toHaveLength(1);
  });
});
