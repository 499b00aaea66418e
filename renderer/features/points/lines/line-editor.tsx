import { useMemo, type ReactNode } from 'react';
import { useSources } from '#renderer/data/use-sources';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { TextField } from '#renderer/fields/text-field';
import { SourceChoiceProvider } from '#renderer/ui/rich-text/source-choice';
import { SourceNumbersProvider, numberSources } from '#renderer/ui/rich-text/source-numbers';
import { SourceList } from '#renderer/ui/source-list';
import type { PointView } from '#shared/contract/views/topics';
import { sourcesOf } from '#shared/domain/rich-text/read';

/** The wording of a line while it is edited, with the sources that it names, numbered as in the text. */
export function LineEditor({ point }: { readonly point: PointView }): ReactNode {
  const choice = useSources();
  const sources = useMemo(
    () =>
      sourcesOf(point.text.value).flatMap((id) => choice.sources.find((source) => source.id === id) ?? []),
    [choice.sources, point.text.value],
  );
  const numbers = useMemo(() => numberSources(sources), [sources]);
  return (
    <SourceNumbersProvider value={numbers}>
      <SourceChoiceProvider value={choice}>
        {point.use === 'respond' && <TextField field={point.question} />}
        <RichTextField field={point.text} label={point.use === 'respond' ? 'Answer' : 'Wording'} />
        {sources.length > 0 && <SourceList sources={sources} />}
      </SourceChoiceProvider>
    </SourceNumbersProvider>
  );
}
