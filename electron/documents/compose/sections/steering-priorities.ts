import type { PackBlock, PackCell } from '#shared/domain/pack/pack-blocks';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { isBlank } from '#shared/domain/rich-text/read';
import type { Brief } from '#shared/domain/topic/brief';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import { cell, column, heading, list, paragraph, tabName, words } from '#electron/documents/compose/blocks';
import type { PaperTopic } from '#electron/documents/compose/context';
import { originOf } from '#electron/documents/compose/origin';
import { pointInlines } from '#electron/documents/compose/points';
import { richInlines } from '#electron/documents/compose/rich-text';
import { briefSectionId } from '#electron/documents/compose/sections/topic-brief';
import { exampleTag } from '#electron/documents/compose/tags';

/** A topic that the steering brief picks out, with the points that stand on it. */
export interface Priority {
  readonly of: PaperTopic;
  readonly points: readonly TalkingPoint[];
}

/** What either side wants of each of the topics that are picked out, and the points on it; nothing where there is none. */
export function prioritiesTable(
  priorities: readonly Priority[],
  wording: PaperWording,
  linked: boolean,
): readonly PackBlock[] {
  if (priorities.length === 0) return [];
  const labels = wording.steering;
  return [
    heading(2, labels.priorities),
    {
      type: 'table',
      caption: labels.prioritiesCaption,
      columns: [column(labels.topic, 4), column(labels.wanted, 8), column(labels.pointsToMake, 11)],
      rows: priorities.map((priority) => ({
        cells: [
          topicCell(priority.of, linked),
          wantedCell(priority.of.brief, wording),
          priority.points.length === 0
            ? cell([words(labels.noneChosen, 'italic')])
            : [
                list(
                  'bullet',
                  priority.points.map((point) => pointInlines(point, null, wording)),
                ),
              ],
        ],
      })),
    },
  ];
}

function topicCell({ topic }: PaperTopic, linked: boolean): PackCell {
  if (!linked) return cell(topic.title);
  const section = briefSectionId(topic.id);
  return [
    paragraph([{ type: 'reference', section, text: topic.title }]),
    paragraph([tabName(section)], 'small'),
  ];
}

/** What either side wants; a topic of which nobody wrote it says so. */
function wantedCell(brief: Brief | undefined, wording: PaperWording): PackCell {
  const wants = [
    ...wanted(wording.steering, 'we', brief, ['objective']),
    ...wanted(wording.steering, 'they', brief, ['partnerObjective', 'partnerPosition']),
  ];
  const missing = brief === undefined ? wording.brief.none : wording.negotiation.notSet;
  return wants.length > 0 ? wants : cell([words(missing, 'italic')]);
}

function wanted(
  labels: PaperWording['steering'],
  side: 'we' | 'they',
  brief: Brief | undefined,
  fields: readonly ('objective' | 'partnerObjective' | 'partnerPosition')[],
): PackCell {
  const field = fields.find((name) => brief !== undefined && !isBlank(brief[name]));
  if (brief === undefined || field === undefined) return [];
  return [
    paragraph(
      [
        words(labels[side], 'bold'),
        ...richInlines(brief[field], null, originOf(brief, field, labels.wanted)),
        ...exampleTag(brief, field),
      ],
      'small',
    ),
  ];
}
