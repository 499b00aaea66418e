import { BorderStyle, type IParagraphOptions } from 'docx';
import type { PackChange } from '#shared/domain/pack/pack-blocks';
import { colours, styleIds } from '#electron/documents/word/house-style';
import type { RenderScope } from '#electron/documents/word/render-scope';

/** The bar beside a changed paragraph, in the colour of the text, so that it survives a copier. */
const bar = { style: BorderStyle.SINGLE, color: colours.ink, size: 12 } as const;

/** It stands in the outer margin; in a table, within the cell, which would cut it off. */
const inCells: readonly (string | undefined)[] = [
  styleIds.tableText,
  styleIds.tableSmall,
  styleIds.tableList,
];

/** A paragraph that may have changed: a bar beside it, or its own mark as an inserted or deleted one. */
export function changedParagraph(
  options: IParagraphOptions,
  change: PackChange | undefined,
  children: string,
  scope: RenderScope,
): string {
  return scope.write.paragraph(withChange(options, change, scope), children);
}

function withChange(
  options: IParagraphOptions,
  change: PackChange | undefined,
  scope: RenderScope,
): IParagraphOptions {
  if (change === undefined) return options;
  if (change === 'changed') {
    const right = { ...bar, space: inCells.includes(options.style) ? 2 : 10 };
    return { ...options, border: { ...options.border, right } };
  }
  const revision = scope.revision(change);
  if (revision === undefined) return options;
  const mark = change === 'inserted' ? { insertion: revision } : { deletion: revision };
  return { ...options, run: { ...options.run, ...mark } };
}
