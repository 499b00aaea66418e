import type { FileChild, ParagraphChild } from 'docx';
import type { PackBlock, PackInline, PackOrigin } from '#shared/domain/pack/pack-blocks';
import { blockControl, lineControl } from '#electron/documents/word/content-control';
import { inlineRuns } from '#electron/documents/word/inlines';
import type { RenderScope } from '#electron/documents/word/render-scope';
import { blockGroups, inlineGroups } from '#electron/documents/word/traced-texts';

/** Blocks as `render` makes them, those that say a field in a content control; `render` is told the place of each. */
export function controlledBlocks<B extends PackBlock>(
  blocks: readonly B[],
  scope: RenderScope,
  render: (block: B, index: number) => readonly FileChild[],
): readonly FileChild[] {
  let next = 0;
  return blockGroups(blocks).flatMap(({ origin, members }) => {
    const name = origin === undefined ? undefined : scope.control(origin);
    const children = members.flatMap((block) => render(block, next++));
    return name === undefined ? children : [blockControl(name, children)];
  });
}

/** The runs of a line, those that say a field in a content control; `whole` counts for a line whose block says one. */
export function controlledRuns(
  inlines: readonly PackInline[],
  scope: RenderScope,
  whole?: PackOrigin,
): ParagraphChild[] {
  return inlineGroups(inlines, whole).flatMap(({ origin, members }) => {
    const name = origin === undefined ? undefined : scope.control(origin);
    const runs = inlineRuns(members, scope);
    return name === undefined ? runs : [lineControl(name, runs)];
  });
}
