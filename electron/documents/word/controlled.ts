import type { PackInline, PackOrigin } from '#shared/domain/pack/pack-blocks';
import { contentControl } from '#electron/documents/word/content-control';
import { inlineRuns } from '#electron/documents/word/inlines';
import type { RenderScope } from '#electron/documents/word/render-scope';
import { inlineGroups } from '#electron/documents/word/traced-texts';

/** The runs of a line, those that say a field in a content control; `whole` counts for a line whose block says one. */
export function controlledRuns(
  inlines: readonly PackInline[],
  scope: RenderScope,
  whole?: PackOrigin,
): string {
  const groups = inlineGroups(inlines, whole).map(({ origin, members }) => {
    const name = origin === undefined ? undefined : scope.control(origin);
    const runs = inlineRuns(members, scope);
    return name === undefined ? runs : contentControl(name, runs);
  });
  return groups.join('');
}
