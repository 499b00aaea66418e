import type { PackBlock, PackInline, PackList, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import { paperWording, sectionLabel } from '#shared/messages/papers/paper-wording';

/**
 * A pack document as plain text, for a terminal, a search or a reader without Word. Each section begins and ends with
 * its marking; lines are not wrapped.
 */
export function renderPlainText(document: PackDocument): string {
  return document.sections.map((section) => sectionText(section, document)).join('\n\n');
}

function sectionText(section: PackSection, document: PackDocument): string {
  const head = [
    section.marking,
    document.notice ?? '',
    section.tab === null ? '' : sectionLabel(section, paperWording(document.language)).toUpperCase(),
  ];
  const parts = [...head, ...[...section.blocks, ...section.foot].map(blockText), section.marking];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: PackBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineText(block.inlines)}`;
    case 'paragraph':
      return lineText(block.inlines);
    case 'list':
      return listText(block);
    case 'facts':
      return block.items.map((item) => `${item.label}: ${lineText(item.inlines)}`).join('\n');
    case 'table':
      return tableText(block);
    case 'note':
      return [block.title, ...block.blocks.map(blockText)].join('\n');
    case 'figure':
      return `[${block.chart.description}]`;
    case 'page-break':
      return '';
  }
}

function listText(list: PackList): string {
  const sign = (index: number): string => {
    if (list.look === 'bullet') return '-';
    return list.look === 'check' ? '[ ]' : `${String(index + 1)}.`;
  };
  return list.items
    .map((item, index) => `${'  '.repeat(item.level)}${sign(index)} ${lineText(item.inlines)}`)
    .join('\n');
}

/** One line for each row, cells apart by bars, the head first. */
function tableText(table: PackTable): string {
  const rows = table.rows.map((row) =>
    row.cells.map((cell) => cell.map(blockText).join('; ').replace(/\n/gu, '; ')),
  );
  return [table.columns.map((column) => column.label), ...rows].map((cells) => cells.join(' | ')).join('\n');
}

function lineText(inlines: readonly PackInline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: PackInline): string {
  switch (inline.type) {
    case 'text':
    case 'reference':
      return inline.text;
    case 'sources':
      return ` (${inline.numbers.join(', ')})`;
    case 'tag':
      return ` [${inline.text}]`;
    case 'line-break':
      return '\n';
  }
}
