import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { annotatedAgenda } from '#electron/documents/compose/sections/annotated-agenda';
import { biographies } from '#electron/documents/compose/sections/biographies';
import { checklist } from '#electron/documents/compose/sections/checklist';
import { clearance } from '#electron/documents/compose/sections/clearance';
import { commitments } from '#electron/documents/compose/sections/commitments';
import { contents } from '#electron/documents/compose/sections/contents';
import { cover } from '#electron/documents/compose/sections/cover';
import { programme } from '#electron/documents/compose/sections/programme';
import { steeringBrief } from '#electron/documents/compose/sections/steering-brief';
import { briefSectionId, topicBrief } from '#electron/documents/compose/sections/topic-brief';

/** The sections of the full pack in their order (briefing conventions, 'Order of the full pack'). */
export function fullPack(context: ComposeContext, typeSize: number): readonly SectionDraft[] {
  const papers = [
    steeringBrief(context, typeSize),
    programme(context),
    annotatedAgenda(context),
    checklist(context),
    ...context.topics.map((of) => topicBrief(context, of)),
    biographies(context),
    commitments(context),
  ].map((draft, index) => ({ ...draft, tab: index + 1 }));
  const itemsOf = new Map(
    context.topics.map(({ topic, items }) => [
      briefSectionId(topic.id),
      items.map(({ number }) => String(number)).join(', '),
    ]),
  );
  const entries = papers.map(({ id, tab, title }) => ({ id, tab, title, item: itemsOf.get(id) ?? '' }));
  const last = papers.length - 1;
  return [
    cover(context, 'full'),
    contents(entries),
    ...papers.map((draft, index) => (index === last ? { ...draft, foot: clearance(context) } : draft)),
  ];
}
