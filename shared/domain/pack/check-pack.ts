import {
  packInlineText,
  type PackBlock,
  type PackFigure,
  type PackInline,
  type PackTable,
} from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';

/** What must never be in a finished pack. */
export type PackFault =
  | 'marking-empty'
  | 'section-twice'
  | 'reference-dangling'
  | 'heading-empty'
  | 'heading-out-of-order'
  | 'table-without-header'
  | 'table-without-caption'
  | 'table-uneven'
  | 'figure-without-description'
  | 'placeholder-left'
  | 'tagged-for-others'
  | 'no-section';

/** A fault and the title of the section it is in. */
export interface PackFinding {
  readonly fault: PackFault;
  readonly section: string;
}

/**
 * The gate before a pack is rendered: empty for a sound document. A finding is a fault of whoever composed it, and no
 * file is written.
 */
export function checkPack(document: PackDocument): readonly PackFinding[] {
  const ids = new Set(document.sections.map((section) => section.id));
  const whole: PackFault[] = [
    ...(document.sections.length === 0 ? ['no-section' as const] : []),
    ...(ids.size < document.sections.length ? ['section-twice' as const] : []),
    ...(document.marking.trim() === '' ? ['marking-empty' as const] : []),
    ...(placeholder.test(document.title) ? ['placeholder-left' as const] : []),
    ...(document.audience === 'shareable' && isTagged(document) ? ['tagged-for-others' as const] : []),
  ];
  return [
    ...whole.map((fault) => ({ fault, section: document.title })),
    ...document.sections.flatMap((section) =>
      sectionFaults(section, ids).map((fault) => ({ fault, section: section.title })),
    ),
  ];
}

/** True where a text says which field it is, or the whole says which pack: nothing of that goes to the other side. */
function isTagged({ identity, sections }: PackDocument): boolean {
  if (identity !== undefined) return true;
  return sections.flatMap(({ blocks, foot }) => [...blocks, ...foot]).some(saysField);
}

function saysField(block: PackBlock): boolean {
  if ('origin' in block) return true;
  const within = block.type === 'note' ? block.blocks : block.type === 'table' ? cellBlocks(block) : [];
  const spoken = inlinesOf(block).some((inline) => inline.type === 'text' && inline.origin !== undefined);
  return spoken || within.some(saysField);
}

function cellBlocks(table: PackTable): readonly PackBlock[] {
  return table.rows.flatMap((row) => row.cells.flat());
}

function sectionFaults(section: PackSection, ids: ReadonlySet<string>): readonly PackFault[] {
  const blocks = [...section.blocks, ...section.foot];
  const dangling = blocks
    .flatMap(inlinesOf)
    .some((inline) => inline.type === 'reference' && !ids.has(inline.section));
  return [
    ...(section.marking.trim() === '' ? ['marking-empty' as const] : []),
    ...(dangling ? ['reference-dangling' as const] : []),
    ...(hasPlaceholder(section) ? ['placeholder-left' as const] : []),
    ...headingFaults(blocks),
    ...blocks.flatMap((block) => (block.type === 'table' ? tableFaults(block) : [])),
    ...blocks.flatMap((block) => (block.type === 'figure' ? figureFaults(block) : [])),
  ];
}

/** What templates and drafters leave to be filled in. A bracketed word is no placeholder: texts under negotiation have them. */
const placeholder = /\{\{[^{}]*\}\}|\[insert\b[^\]]*\]|\blorem ipsum\b/iu;

function hasPlaceholder({ title, blocks, foot }: PackSection): boolean {
  const texts = [...blocks, ...foot]
    .flatMap(inlinesOf)
    .map((inline) => ('text' in inline ? inline.text : ''));
  return [title, ...texts].some((text) => placeholder.test(text));
}

function headingFaults(blocks: readonly PackBlock[]): readonly PackFault[] {
  let level = 0;
  return blocks.flatMap((block): readonly PackFault[] => {
    if (block.type !== 'heading') return [];
    const skipped = block.level > level + 1;
    level = block.level;
    if (skipped) return ['heading-out-of-order'];
    return packInlineText(block.inlines).trim() === '' ? ['heading-empty'] : [];
  });
}

function figureFaults({ chart }: PackFigure): readonly PackFault[] {
  return chart.description.trim() === '' ? ['figure-without-description'] : [];
}

function tableFaults(table: PackTable): readonly PackFault[] {
  return [
    ...(table.columns.some((column) => column.label.trim() === '') ? ['table-without-header' as const] : []),
    ...(table.caption.trim() === '' ? ['table-without-caption' as const] : []),
    ...(table.rows.some((row) => row.cells.length !== table.columns.length) ? ['table-uneven' as const] : []),
  ];
}

function inlinesOf(block: PackBlock): readonly PackInline[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.inlines;
    case 'list':
    case 'facts':
      return block.items.flatMap((item) => item.inlines);
    case 'table':
      return cellBlocks(block).flatMap(inlinesOf);
    case 'note':
      return block.blocks.flatMap(inlinesOf);
    case 'figure':
    case 'page-break':
      return [];
  }
}
