import type { JSONContent } from '@tiptap/core';
import type { Block, Inline, List, RichText, TextMark } from '#shared/domain/rich-text/rich-text';

const markOrder: readonly TextMark[] = ['bold', 'italic', 'underline'];
const deepestLevel = 5;

/** The editor's document as rich text. Empty paragraphs at the end, which the editor adds by itself, are left out. */
export function fromEditor(document: JSONContent): RichText {
  const blocks = (document.content ?? []).flatMap(fromBlock);
  const last = blocks.findLastIndex((block) => block.type !== 'paragraph' || block.inlines.length > 0);
  return blocks.slice(0, last + 1);
}

function fromBlock(node: JSONContent): readonly Block[] {
  const content = node.content ?? [];
  switch (node.type) {
    case 'bulletList':
    case 'orderedList': {
      const items = content.flatMap((item) => fromItem(item, 0));
      return items.length === 0 ? [] : [{ type: 'list', ordered: node.type === 'orderedList', items }];
    }
    case 'table': {
      const rows = content
        .map((row) => (row.content ?? []).map(fromCell))
        .filter((cells) => cells.length > 0);
      const header = content[0]?.content?.every((cell) => cell.type === 'tableHeader') ?? false;
      return rows.length === 0 ? [] : [{ type: 'table', header, rows }];
    }
    default:
      return [{ type: 'paragraph', inlines: content.flatMap(fromInline) }];
  }
}

function fromItem(item: JSONContent, level: number): List['items'] {
  return (item.content ?? []).flatMap((child): List['items'] => {
    if (child.type !== 'bulletList' && child.type !== 'orderedList') {
      return [{ level, inlines: (child.content ?? []).flatMap(fromInline) }];
    }
    const deeper = Math.min(level + 1, deepestLevel);
    return (child.content ?? []).flatMap((nested) => fromItem(nested, deeper));
  });
}

function fromCell(cell: JSONContent): readonly Inline[] {
  return (cell.content ?? []).flatMap((paragraph, index) => {
    const inlines = (paragraph.content ?? []).flatMap(fromInline);
    return index > 0 && inlines.length > 0 ? [{ text: ' ' }, ...inlines] : inlines;
  });
}

function fromInline(node: JSONContent): readonly Inline[] {
  if (node.type === 'sourceReference') return [{ source: String(node.attrs?.source) }];
  if (node.text === undefined || node.text === '') return [];
  const types = new Set((node.marks ?? []).map((mark) => mark.type));
  const marks = markOrder.filter((mark) => types.has(mark));
  const link: unknown = node.marks?.find((mark) => mark.type === 'link')?.attrs?.href;
  return [
    {
      text: node.text,
      ...(marks.length > 0 && { marks }),
      ...(typeof link === 'string' && { link }),
    },
  ];
}
