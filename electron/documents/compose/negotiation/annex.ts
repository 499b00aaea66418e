import type { PackCell } from '#shared/domain/pack/pack-blocks';
import { isBlank } from '#shared/domain/rich-text/read';
import type { Brief } from '#shared/domain/topic/brief';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { cell, column, ending, heading, words } from '#electron/documents/compose/blocks';
import type { ComposeContext, PaperTopic } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { issuesSection } from '#electron/documents/compose/negotiation/issues-section';
import { negotiationsOf } from '#electron/documents/compose/negotiation/negotiation-context';
import { roundsSection } from '#electron/documents/compose/negotiation/rounds-section';
import { negotiationState } from '#electron/documents/compose/negotiation/state-section';
import { originOf } from '#electron/documents/compose/origin';
import { flatBlocks } from '#electron/documents/compose/rich-text';
import { exampleTag } from '#electron/documents/compose/tags';

/**
 * The papers of the negotiation annex, which alone prints restricted texts: where each negotiation on the meeting's
 * topics stands, its brackets and ladders, its rounds, and the red lines and fall-backs of the briefs. None where
 * nothing of it is there.
 */
export function negotiationAnnex(context: ComposeContext): readonly SectionDraft[] {
  return [
    ...negotiationsOf(context).flatMap((of) => [
      negotiationState(context, of),
      issuesSection(context, of),
      roundsSection(context, of),
    ]),
    ...topicLines(context),
  ];
}

function hasLines(brief: Brief | undefined): brief is Brief {
  return brief !== undefined && !(isBlank(brief.redLine) && isBlank(brief.fallBack));
}

function topicLines({ topics, wording }: ComposeContext): readonly SectionDraft[] {
  const lined = topics.flatMap(({ topic, brief }) => (hasLines(brief) ? [{ topic, brief }] : []));
  if (lined.length === 0) return [];
  const labels = wording.negotiation;
  return [
    {
      id: 'topic-lines',
      kind: 'paper',
      title: labels.topicLines,
      parts: lined.map(({ topic, brief }) => ({ name: `Brief on '${topic.title}'`, marking: brief.marking })),
      blocks: [
        heading(1, labels.topicLines),
        {
          type: 'table',
          caption: labels.topicLinesCaption,
          columns: [column(labels.topic, 4), column(labels.redLine, 7), column(labels.fallBack, 7)],
          rows: lined.map((of) => ({ cells: lineCells(of, labels) })),
        },
      ],
    },
  ];
}

function lineCells(
  { topic, brief }: Pick<PaperTopic, 'topic'> & { readonly brief: Brief },
  labels: PaperWording['negotiation'],
): readonly PackCell[] {
  const text = (name: 'redLine' | 'fallBack'): PackCell =>
    isBlank(brief[name])
      ? cell([words(labels.notSet, 'italic')])
      : ending(flatBlocks(brief[name], null, originOf(brief, name, labels[name])), exampleTag(brief, name));
  return [
    cell([words(topic.title, 'bold'), ...exampleTag(topic, 'title')]),
    text('redLine'),
    text('fallBack'),
  ];
}
