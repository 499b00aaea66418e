import { pointView } from '#electron/usecases/points/point-view';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import {
  citedSources,
  fieldView,
  linkById,
  linkTo,
  markingLabel,
  sourceViews,
} from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { RecordLink } from '#shared/contract/views/common';
import type { TopicView } from '#shared/contract/views/topics';
import { favouriteOf } from '#shared/domain/favourite/favourites';
import { unsourcedOf } from '#electron/usecases/topics/unsourced';
import type { DossierView } from '#shared/domain/dossier/view';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { comparePositions } from '#shared/domain/record/position';
import { fail, succeed } from '#shared/domain/result';
import type { RichText } from '#shared/domain/rich-text/rich-text';
import { compareMeetings, pointsOfTopic } from '#shared/domain/talking-point/assignments';
import type { Brief } from '#shared/domain/topic/brief';
import { briefLength } from '#shared/domain/topic/brief-length';
import { isPastAsOf } from '#shared/domain/topic/key-figures';
import { briefFor, briefTexts, isStale } from '#shared/domain/topic/briefs';
import type { Topic } from '#shared/domain/topic/topic';
import { topicPath, topicsUnder } from '#shared/domain/topic/tree';

/** A topic with its standing brief and all that belongs to it. */
export const getTopic: UseCase<CheckedInput<'topics.get'>, TopicView> = (context, input) => {
  const topic = context.view.get('topic', input.topic);
  if (topic === undefined) return fail('record-unknown', { kind: 'topic', record: input.topic });
  return succeed(toView(context, topic));
};

function toView(context: UseCaseContext, topic: Topic): TopicView {
  const { view } = context;
  const brief = briefFor(view, topic.id, null);
  const points = pointsOfTopic(view, topic.id);
  const sensitivities = [...view.by('sensitivity', 'topic', topic.id)].sort(comparePositions);
  const figures = figuresOf(context, topic.id);
  const texts: readonly RichText[] = [
    ...(brief === undefined ? [] : briefTexts.map((name) => brief[name])),
    ...points.map((point) => point.text),
    ...sensitivities.map((sensitivity) => sensitivity.text),
    topic.stateText,
    topic.nextMilestone,
  ];
  const cited = [...citedSources(view, topic.id), ...figures.flatMap((figure) => figure.sources)];
  return {
    id: topic.id,
    deleted: topic.deleted,
    relationship: linkById(view, 'relationship', topic.relationship),
    path: topicPath(view, topic).map(linkTo),
    favourite: favouriteOf(view, context.by, topic.id) !== undefined,
    children: topicsUnder(view, topic.relationship ?? '', topic.id).map(linkTo),
    title: fieldView(view, topic, 'title'),
    theme: fieldView(view, topic, 'theme'),
    homeLead: fieldView(view, topic, 'homeLead'),
    partnerLead: fieldView(view, topic, 'partnerLead'),
    state: fieldView(view, topic, 'state'),
    stateText: fieldView(view, topic, 'stateText'),
    nextMilestone: fieldView(view, topic, 'nextMilestone'),
    brief: brief === undefined ? null : briefView(context, brief),
    points: points.map((point) => pointView(view, point)),
    sensitivities: sensitivities.map((record) => ({ id: record.id, text: fieldView(view, record, 'text') })),
    figures,
    meetings: meetingsOf(view, topic.id),
    commitments: commitmentsOf(view, topic.id),
    unsourced: unsourcedOf(view, topic, brief),
    sources: sourceViews(view, texts, cited),
  };
}

function briefView({ view, today }: UseCaseContext, brief: Brief): NonNullable<TopicView['brief']> {
  return {
    id: brief.id,
    texts: briefTexts.map((name) => fieldView(view, brief, name)),
    reviewedOn: fieldView(view, brief, 'reviewedOn'),
    changedSince: brief.reviewedOn === null ? brief.lastReviewedOn : null,
    stale: isStale(brief, today),
    length: briefLength(view, brief),
    marking: markingLabel(view, brief.marking),
    markingField: fieldView(view, brief, 'marking'),
  };
}

function figuresOf({ view, today }: UseCaseContext, topic: string): TopicView['figures'] {
  return [...view.by('keyFigure', 'topic', topic)].sort(comparePositions).map((figure) => ({
    id: figure.id,
    label: figure.label,
    value: figure.value,
    unit: figure.unit,
    asOf: figure.asOf,
    pastAsOf: isPastAsOf(figure, today),
    illustrative: isIllustrative(figure, 'value'),
    editedSinceMarked: fieldView(view, figure, 'value').editedSinceMarked,
    sources: citedSources(view, figure.id),
  }));
}

function meetingsOf(view: DossierView, topic: string): readonly RecordLink[] {
  const onAgendas = view
    .by('itemTopic', 'topic', topic)
    .flatMap((link) => view.get('agendaItem', link.item) ?? [])
    .filter((item) => !item.deleted)
    .map((item) => item.meeting);
  const mentioned = view.by('meetingTopic', 'topic', topic).map((link) => link.meeting);
  return [...new Set([...onAgendas, ...mentioned])]
    .flatMap((id) => view.get('meeting', id) ?? [])
    .sort(compareMeetings)
    .map(linkTo);
}

function commitmentsOf(view: DossierView, topic: string): readonly RecordLink[] {
  return view
    .by('commitmentTopic', 'topic', topic)
    .flatMap((link) => linkById(view, 'commitment', link.commitment) ?? []);
}
