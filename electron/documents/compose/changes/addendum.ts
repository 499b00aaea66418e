import { mapInlines } from '#shared/domain/pack/map-inlines';
import type { PackInline } from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { isChanged, type Comparison } from '#electron/documents/compose/changes/compare';

/**
 * The addendum to an issue out of the whole pack with its list of changes: the cover, that list, and the papers that
 * changed. A paper keeps the tab that it has in the issue its readers hold; a new one takes the next. The clearance
 * stands on the last page, as in the whole.
 */
export function asAddendum(
  document: PackDocument,
  comparison: Comparison,
  wording: PaperWording,
): PackDocument {
  const tabs = tabsOf(comparison);
  const unchanged = new Set(
    comparison.papers.filter((paper) => !isChanged(paper)).map(({ section }) => section.id),
  );
  const left = document.sections
    .filter(({ id, kind }) => kind !== 'contents' && !unchanged.has(id))
    .map((section) => ({ ...section, tab: tabs.get(section.id) ?? section.tab }));
  const here = new Set(left.map(({ id }) => id));
  const labels = labelsOf(comparison, tabs, wording);
  const relink = (inline: PackInline): PackInline => relinked(inline, here, labels);
  const foot = document.sections.at(-1)?.foot ?? [];
  const sections = left.map((section, index): PackSection => ({
    ...section,
    blocks: mapInlines(section.blocks, relink),
    foot: index === left.length - 1 ? mapInlines(foot, relink) : section.foot,
  }));
  return { ...document, sections };
}

function tabsOf({ papers, removed }: Comparison): ReadonlyMap<string, number> {
  const tabs = new Map<string, number>();
  let last = Math.max(
    0,
    ...removed.map(({ tab }) => tab ?? 0),
    ...papers.map(({ before }) => before?.tab ?? 0),
  );
  for (const { section, before } of papers) {
    if (section.tab === null) continue;
    if (before?.tab !== undefined && before.tab !== null) tabs.set(section.id, before.tab);
    else tabs.set(section.id, (last += 1));
  }
  return tabs;
}

/** For each paper, the label of its tab in the whole pack and in the addendum. */
function labelsOf(
  { papers }: Comparison,
  tabs: ReadonlyMap<string, number>,
  wording: PaperWording,
): ReadonlyMap<string, readonly [whole: string, here: string]> {
  return new Map(
    papers.flatMap(({ section: { id, tab } }) =>
      tab === null ? [] : [[id, [wording.tab(tab), wording.tab(tabs.get(id) ?? tab)]] as const],
    ),
  );
}

/** A reference says the tab as the reader has it; to a paper that is not here it leads nowhere. */
function relinked(
  inline: PackInline,
  here: ReadonlySet<string>,
  labels: ReturnType<typeof labelsOf>,
): PackInline {
  if (inline.type !== 'reference') return inline;
  const [whole, own] = labels.get(inline.section) ?? ['', ''];
  const names = whole !== '' && inline.text.startsWith(whole);
  const text = names ? `${own}${inline.text.slice(whole.length)}` : inline.text;
  return here.has(inline.section) ? { ...inline, text } : { type: 'text', text };
}
