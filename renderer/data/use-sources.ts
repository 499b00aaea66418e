import { useMemo } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useView } from '#renderer/data/use-view';
import type { SourceChoice } from '#renderer/ui/rich-text/source-choice';

/** The sources of the dossier, for the editors of a page. */
export function useSources(): SourceChoice {
  const sources = useView('sources.list', {}).data;
  const create = useCommand('sources.create');
  return useMemo(
    () => ({
      sources: sources ?? [],
      create: async (source) => (await create(source))?.id ?? null,
    }),
    [sources, create],
  );
}
