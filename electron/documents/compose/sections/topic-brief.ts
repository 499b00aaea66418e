import { groupBy } from '#shared/domain/group-by';
import type { PackBlock, PackInline } from '#shared/domain/pack/pack-blocks';
import type { Topic } from '#shared/domain/topic/topic';
import {
  facts,
  heading,
  joined,
  paragraph,
  tabName,
  words,
  type Words,
} from '#electron/documents/compose/blocks';
import type { ComposeContext, PaperTopic } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { clockSpan, writtenDate } from '#electron/documents/compose/format';
import { homeName, partnerName } from '#electron/documents/compose/meeting-words';
import { onceFor } from '#electron/documents/compose/once';
import {
  negotiationSectionId,
  negotiationsOf,
} from '#electron/documents/compose/negotiation/negotiation-context';
import { background, briefField, sensitivities } from '#electron/documents/compose/sections/brief-background';
import { briefParts, markedParts, type BriefParts } from '#electron/documents/compose/sections/brief-parts';
import { ifRaised, pointsToMake } from '#electron/documents/compose/sections/brief-points';
import { positions } from '#electron/documents/compose/sections/brief-positions';
import { exampleTag } from '#electron/documents/compose/tags';

/** Id of the section that holds the brief of a topic. */
export function briefSectionId(topic: string): string {
  return `topic-${topic}`;
}

/**
 * The brief of one topic (briefing conventions, 'Order of the full pack', 7). Red lines and fall-backs are restricted
 * to the negotiation annex and are not read here.
 */
export function topicBrief(context: ComposeContext, of: PaperTopic): SectionDraft {
  const parts = briefParts(context, of);
  const { brief } = of;
  const { wording } = context;
  const blocks: readonly PackBlock[] = [
    heading(1, [words(of.topic.title), ...exampleTag(of.topic, 'title')]),
    ...whereItComesUp(parts),
    ...(brief === undefined ? [paragraph([words(wording.brief.none, 'italic')])] : []),
    ...briefField(parts, wording.brief.objective, 'objective'),
    ...pointsToMake(parts),
    ...positions(parts),
    ...ifRaised(parts),
    ...sensitivities(parts),
    ...background(parts),
    ...briefField(parts, wording.brief.pressLine, 'pressLine'),
  ];
  return {
    id: briefSectionId(of.topic.id),
    kind: 'paper',
    title: of.topic.title,
    sides: 2,
    parts: markedParts(parts),
    blocks: [...blocks, ...parts.sources.list()],
  };
}

/** For each topic of the meeting that has them, the topics above and below it in the tree, in the order of the agenda. */
const kinOf = onceFor((context: ComposeContext): ReadonlyMap<string, readonly Topic[]> => {
  const topics = context.topics.map(({ topic }) => topic);
  const below = groupBy(topics, ({ placement }) => placement.under);
  const pairs = topics.flatMap((topic) => {
    const around = [topic.placement.under ?? [], (below.get(topic.id) ?? []).map(({ id }) => id)].flat();
    return around.map((of) => ({ of, topic }));
  });
  const kin = groupBy(pairs, ({ of }) => of);
  return new Map([...kin].map(([of, found]) => [of, found.map(({ topic }) => topic)]));
});

/** The topics above and below it in the tree, and its negotiation, where they have a tab in the same pack. */
function related(context: ComposeContext, topic: Topic): Words {
  const kin = (kinOf(context).get(topic.id) ?? []).map((of) => tabReference(briefSectionId(of.id), of.title));
  const negotiated = negotiationsOf(context)
    .filter(({ negotiation }) => negotiation.topic === topic.id)
    .map(({ negotiation }) => {
      const title = context.wording.negotiation.of(negotiation.title);
      return tabReference(negotiationSectionId(negotiation.id), title);
    });
  return joined([...kin, ...negotiated], '; ');
}

function tabReference(section: string, title: string): readonly PackInline[] {
  return [words(`${title}, `), tabName(section)];
}

function whereItComesUp({ context, of }: BriefParts): readonly PackBlock[] {
  const { wording } = context;
  const labels = wording.brief;
  const items = of.items.map(({ number, slot, lead }): Words =>
    joined(
      [labels.itemNumber(number), clockSpan(slot), lead === undefined ? '' : labels.ledBy(lead.name)],
      ', ',
    ),
  );
  const leads = (office: string, name: 'homeLead' | 'partnerLead'): Words =>
    office === '' ? '' : [words(office), ...exampleTag(of.topic, name)];
  return [
    facts([
      [labels.onAgenda, joined(items, '; ')],
      [labels.leadOf(homeName(context)), leads(of.topic.homeLead, 'homeLead')],
      [labels.leadOf(partnerName(context)), leads(of.topic.partnerLead, 'partnerLead')],
      [labels.related, related(context, of.topic)],
      [labels.reviewed, writtenDate(of.brief?.reviewedOn ?? '', wording)],
    ]),
  ];
}
