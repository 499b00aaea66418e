import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { comparePositions } from '#shared/domain/record/position';
import { isBlank } from '#shared/domain/rich-text/read';
import { ending, heading, list, words } from '#electron/documents/compose/blocks';
import { headedField } from '#electron/documents/compose/field-text';
import { writtenDate } from '#electron/documents/compose/format';
import { originOf } from '#electron/documents/compose/origin';
import { pointInlines } from '#electron/documents/compose/points';
import { flatBlocks, richInlines } from '#electron/documents/compose/rich-text';
import type { BriefParts } from '#electron/documents/compose/sections/brief-parts';
import { keyFigures } from '#electron/documents/compose/sections/key-figures';
import { exampleTag } from '#electron/documents/compose/tags';

/** The texts of a brief that stand under a heading of their own; restricted ones are printed nowhere. */
type BriefText = 'objective' | 'background' | 'pressLine';

/** One text of the brief under its heading; nothing where nobody wrote it. */
export function briefField(
  { of, sources }: BriefParts,
  title: string,
  name: BriefText,
): readonly PackBlock[] {
  if (of.brief === undefined) return [];
  return headedField(2, { title, text: of.brief[name], record: of.brief, field: name }, sources);
}

/** Warnings on the topic, and lines to avoid. */
export function sensitivities({ context, of, unassigned, sources }: BriefParts): readonly PackBlock[] {
  const { wording } = context;
  const warnings = [...context.view.by('sensitivity', 'topic', of.topic.id)]
    .sort(comparePositions)
    .map((record) => [
      ...richInlines(record.text, sources, originOf(record, 'text', wording.brief.sensitivities)),
      ...sources.citeRecord(record.id, 'text'),
      ...exampleTag(record, 'text'),
    ]);
  const avoid = [...of.points.map(({ point }) => point), ...unassigned]
    .filter((point) => point.use === 'avoid')
    .map((point) => [words(wording.brief.avoid, 'bold'), ...pointInlines(point, sources, wording)]);
  const all = [...warnings, ...avoid];
  return all.length === 0 ? [] : [heading(2, wording.brief.sensitivities), list('bullet', all)];
}

/** What may be used, figures with their dates, and, set apart, what must not be disclosed. */
export function background(parts: BriefParts): readonly PackBlock[] {
  const { of, sources, context } = parts;
  const { topic, brief } = of;
  const { wording } = context;
  const state = headedField(
    3,
    { title: wording.brief.stateOfPlay, text: topic.stateText, record: topic, field: 'stateText' },
    sources,
  );
  const next = headedField(
    3,
    {
      title: milestoneTitle(topic.nextMilestoneDate, wording),
      text: topic.nextMilestone,
      record: topic,
      field: 'nextMilestone',
    },
    sources,
  );
  const written = briefField(parts, wording.brief.background, 'background');
  const figures = keyFigures(context, topic.id, sources);
  const below = [...figures, ...state, ...next];
  return [
    ...(written.length === 0 && below.length > 0 ? [heading(2, wording.brief.background)] : written),
    ...below,
    ...(brief === undefined || isBlank(brief.notForDisclosure)
      ? []
      : [
          {
            type: 'note' as const,
            tone: 'withheld' as const,
            title: wording.brief.withheld,
            blocks: ending(
              flatBlocks(
                brief.notForDisclosure,
                sources,
                originOf(brief, 'notForDisclosure', wording.brief.withheld),
              ),
              exampleTag(brief, 'notForDisclosure'),
            ),
          },
        ]),
  ];
}

function milestoneTitle(date: string | null, wording: PaperWording): string {
  const { brief } = wording;
  return date === null ? brief.nextMilestone : brief.milestoneOn(writtenDate(date, wording));
}
