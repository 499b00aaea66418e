import type { TopicView } from '#shared/contract/views/topics';
import type { DossierView } from '#shared/domain/dossier/view';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { comparePositions } from '#shared/domain/record/position';
import type { RichText } from '#shared/domain/rich-text/rich-text';
import { unsourcedSentences } from '#shared/domain/source/sentences';
import type { Brief } from '#shared/domain/topic/brief';
import type { Topic } from '#shared/domain/topic/topic';

/** A text that states facts, with the record that it belongs to. */
interface FactText {
  readonly record: { readonly id: string; readonly illustrative: readonly string[] };
  readonly field: string;
  readonly label: string;
  readonly text: RichText;
}

/**
 * What a topic states as fact without naming where it comes from: background, state of play, key figures. What a field
 * or record cites as a whole is sourced; drafted examples state nothing.
 */
export function unsourcedOf(
  view: DossierView,
  topic: Topic,
  brief: Brief | undefined,
): TopicView['unsourced'] {
  const texts: readonly FactText[] = [
    { record: topic, field: 'stateText', label: 'State of play', text: topic.stateText },
    ...(brief === undefined
      ? []
      : [{ record: brief, field: 'background', label: 'Background', text: brief.background }]),
  ];
  const figures = [...view.by('keyFigure', 'topic', topic.id)]
    .sort(comparePositions)
    .filter((figure) => !isIllustrative(figure, 'value') && !isCited(view, figure.id, 'value'));
  return [
    ...texts.flatMap(({ record, field, label, text }) =>
      isIllustrative(record, field) || isCited(view, record.id, field)
        ? []
        : unsourcedSentences(text).map((sentence) => ({ field: label, sentence })),
    ),
    ...figures.map(({ label }) => ({ field: 'Key figures', sentence: label })),
  ];
}

function isCited(view: DossierView, record: string, field: string): boolean {
  return view
    .by('citation', 'record', record)
    .some((citation) => citation.field === '' || citation.field === field);
}
