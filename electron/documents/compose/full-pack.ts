import { mapInlines } from '#shared/domain/pack/map-inlines';
import type { PackInline } from '#shared/domain/pack/pack-blocks';
import type { PackVariant } from '#shared/domain/pack/pack-document';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { paperTypeSize } from '#electron/documents/word/house-style';
import { unnumberedTab } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { isHeld } from '#electron/documents/compose/meeting-words';
import { negotiationsOf } from '#electron/documents/compose/negotiation/negotiation-context';
import { negotiationState } from '#electron/documents/compose/negotiation/state-section';
import { annotatedAgenda } from '#electron/documents/compose/sections/annotated-agenda';
import { biographies } from '#electron/documents/compose/sections/biographies';
import { checklist } from '#electron/documents/compose/sections/checklist';
import { saidPoints } from '#electron/documents/compose/points';
import { clearance } from '#electron/documents/compose/sections/clearance';
import { commitments } from '#electron/documents/compose/sections/commitments';
import { contents } from '#electron/documents/compose/sections/contents';
import { cover } from '#electron/documents/compose/sections/cover';
import { pastExchanges } from '#electron/documents/compose/sections/past-exchanges';
import { programme } from '#electron/documents/compose/sections/programme';
import { steeringBrief } from '#electron/documents/compose/sections/steering-brief';
import { briefSectionId, topicBrief } from '#electron/documents/compose/sections/topic-brief';

/** The sections of the full pack in their order (briefing conventions, 'Order of the full pack'). */
export function fullPack(context: ComposeContext, typeSize: number): readonly SectionDraft[] {
  const itemsOf = new Map(
    context.topics.map(({ topic, items }) => [
      briefSectionId(topic.id),
      items.map(({ number }) => String(number)).join(', '),
    ]),
  );
  const papers = [
    steeringBrief(context, { typeSize, linked: true }),
    programme(context),
    ...agendaPapers(context, typeSize),
    ...context.topics.map((of) => topicBrief(context, of)),
    ...negotiationsOf(context).map((of) => negotiationState(context, of, true)),
    biographies(context),
    commitments(context),
    ...pastExchanges(context),
  ];
  return bound(context, 'full', papers, itemsOf);
}

/** The agenda and the points on it; a meeting that was held without an agenda has neither. */
function agendaPapers(context: ComposeContext, typeSize: number): readonly SectionDraft[] {
  if (context.items.length === 0 && isHeld(context)) return [];
  return [annotatedAgenda(context, true), checklist(context, typeSize)];
}

/** A reference without words gets the tab of its section: 'Tab 4', or its number alone. */
function namedTab(inline: PackInline, tabs: ReadonlyMap<string, number>, wording: PaperWording): PackInline {
  if (inline.type !== 'reference' || !['', unnumberedTab].includes(inline.text)) return inline;
  const tab = tabs.get(inline.section);
  if (tab === undefined) return inline;
  return { ...inline, text: inline.text === '' ? wording.tab(tab) : String(tab) };
}

/**
 * Papers under a cover and, where there are several, a contents list, each with its tab; the clearance line stands at
 * the foot of the last.
 */
export function bound(
  context: ComposeContext,
  variant: PackVariant,
  papers: readonly SectionDraft[],
  itemsOf: ReadonlyMap<string, string> = new Map(),
): readonly SectionDraft[] {
  const last = papers.length - 1;
  const tabs = new Map(papers.map(({ id }, index) => [id, index + 1]));
  const tabbed = papers.map((draft, index) => ({
    ...draft,
    tab: index + 1,
    blocks: mapInlines(draft.blocks, (inline) => namedTab(inline, tabs, context.wording)),
  }));
  const entries = tabbed.map(({ id, tab, title }) => ({ id, tab, title, item: itemsOf.get(id) ?? '' }));
  return [
    cover(context, variant, paperTypeSize),
    ...(entries.length > 1 ? [contents(entries, context.wording)] : []),
    ...tabbed.map((draft, index) =>
      index === last ? { ...draft, foot: clearance(context, saidPoints(context), 'full') } : draft,
    ),
  ];
}
