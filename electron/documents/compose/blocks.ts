import type { BarChart } from '#shared/domain/charts/bar-chart';
import type {
  PackBlock,
  PackCell,
  PackColumn,
  PackFacts,
  PackFigure,
  PackHeading,
  PackInline,
  PackList,
  PackMark,
  PackParagraph,
  PackReference,
  PackText,
  ListLook,
  ParagraphRole,
} from '#shared/domain/pack/pack-blocks';

/** Words to set: plain text, or inlines where it carries more. */
export type Words = string | readonly PackInline[];

/** A run of text. */
export function words(text: string, ...marks: readonly PackMark[]): PackText {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}

/** Inlines from words; an empty string gives none. */
function inlines(of: Words): readonly PackInline[] {
  if (typeof of !== 'string') return of;
  return of === '' ? [] : [words(of)];
}

/** A heading; one without words is called untitled when its section is finished. */
export function heading(level: PackHeading['level'], of: Words): PackHeading {
  return { type: 'heading', level, inlines: inlines(of) };
}

/** A paragraph, of body text unless a role is given. */
export function paragraph(of: Words, role: ParagraphRole = 'body'): PackParagraph {
  return { type: 'paragraph', role, inlines: inlines(of) };
}

/** A list on one level. */
export function list(look: ListLook, items: readonly Words[]): PackList {
  return { type: 'list', look, items: items.map((item) => ({ level: 0, inlines: inlines(item) })) };
}

/** Facts with their labels; those with nothing to say are left out. */
export function facts(items: readonly (readonly [label: string, value: Words])[]): PackFacts {
  return {
    type: 'facts',
    items: items
      .map(([label, value]) => ({ label, inlines: inlines(value) }))
      .filter((item) => item.inlines.length > 0),
  };
}

/** A chart as a figure; nothing where there is nothing to show. */
export function figure(chart: BarChart | null): readonly PackFigure[] {
  return chart === null ? [] : [{ type: 'figure', chart }];
}

/** Stands for the number of a tab until the papers are bound and have theirs. */
export const unnumberedTab = '#';

/** A reference that gets the name of its section's tab, 'Tab 4', when the papers are bound. */
export function tabName(section: string): PackReference {
  return { type: 'reference', section, text: '' };
}

/** A reference that gets the number of its section's tab alone, where what stands above it says that it is one. */
export function tabNumber(section: string): PackReference {
  return { type: 'reference', section, text: unnumberedTab };
}

/** A column. */
export function column(label: string, share: number, align: PackColumn['align'] = 'start'): PackColumn {
  return { label, share, align };
}

/** A cell of one paragraph; an empty one where there is nothing to say. */
export function cell(of: Words, role: ParagraphRole = 'body'): PackCell {
  return [paragraph(of, role)];
}

/** Blocks with inlines added behind their last words; a paragraph of its own where the last block is neither text nor list. */
export function ending<B extends PackBlock>(
  blocks: readonly B[],
  added: readonly PackInline[],
): readonly (B | PackParagraph | PackList)[] {
  const last = blocks.at(-1);
  if (added.length === 0 || last === undefined) return blocks;
  const before = blocks.slice(0, -1);
  if (last.type === 'paragraph') return [...before, { ...last, inlines: [...last.inlines, ...added] }];
  if (last.type !== 'list') return [...blocks, paragraph(added, 'small')];
  const items = last.items.map((item, index) =>
    index === last.items.length - 1 ? { ...item, inlines: [...item.inlines, ...added] } : item,
  );
  return [...before, { ...last, items }];
}

/** Inlines with a separator between those groups that hold anything. */
export function joined(groups: readonly Words[], separator: string): readonly PackInline[] {
  const filled = groups.map(inlines).filter((group) => group.length > 0);
  return filled.flatMap((group, index) => (index === 0 ? group : [words(separator), ...group]));
}
