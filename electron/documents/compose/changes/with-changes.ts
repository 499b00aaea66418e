import type { DossierView } from '#shared/domain/dossier/view';
import type { Marking } from '#shared/domain/marking/marking';
import { rollUpMarkings } from '#shared/domain/marking/roll-up';
import { barred } from '#shared/domain/pack/changes/settle';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import type { ChangeDisplay } from '#shared/domain/pack/pack-issue';
import type { IssueNumber } from '#shared/domain/pack/issue-numbers';
import { paperWording, type PaperWording } from '#shared/messages/papers/paper-wording';
import { fail, succeed, type Result } from '#shared/domain/result';
import { asAddendum } from '#electron/documents/compose/changes/addendum';
import { changeList } from '#electron/documents/compose/changes/change-list';
import {
  comparePacks,
  isChanged,
  type ComparedPaper,
  type Comparison,
} from '#electron/documents/compose/changes/compare';
import { sectionMarking } from '#electron/documents/compose/draft';

/** What a pack shows of its changes. */
export interface ShownChanges {
  /** The earlier issue as it was composed. */
  readonly before: PackDocument;
  readonly since: IssueNumber;
  readonly show: Exclude<ChangeDisplay, 'none'>;
  /** True for an addendum: only the papers that changed. */
  readonly addendum: boolean;
  /** Under whose name and of which moment (ISO in UTC) revisions stand. */
  readonly by: string;
  readonly at: string;
}

/** Id of the section with the list of changes. */
const changesSectionId = 'changes';

/**
 * A pack that shows what changed since an earlier issue: always a list at its front, and bars in the margin or true
 * revisions by choice. Whatever quotes the earlier issue bears the marking of both. Fails with `changes-not-shareable`
 * for a paper that goes to the other side, whose changes would betray what stood there before, with `marking-missing`
 * where the scheme no longer knows the marking of the earlier issue, and for an addendum with `nothing-changed`.
 */
export function withChanges(
  view: DossierView,
  after: PackDocument,
  changes: ShownChanges,
): Result<PackDocument> {
  const { before, show, addendum } = changes;
  const wording = paperWording(after.language);
  const since = wording.issue.words(changes.since);
  if (after.audience === 'shareable' || before.audience === 'shareable') return fail('changes-not-shareable');
  const comparison = comparePacks(before, after);
  if (addendum && !comparison.papers.some(isChanged)) return fail('nothing-changed', { since });
  const papers = new Map(comparison.papers.map((paper) => [paper.section.id, shown(view, paper, show)]));
  const list = listSection(view, comparison, since, wording);
  const rest = after.sections.map((section) => papers.get(section.id) ?? section);
  const whole = highest(view, [list, ...papers.values()]);
  if (whole === null) return fail('marking-missing', { part: since });
  const sections = inFront(rest, list).map((section) =>
    section.kind === 'paper' ? section : { ...section, ...sectionMarking(view, whole) },
  );
  const document: PackDocument = {
    ...after,
    sections,
    marking: sectionMarking(view, whole).marking,
    ...(show === 'revisions' && { revisions: { by: changes.by, at: changes.at } }),
  };
  return succeed(addendum ? asAddendum(document, comparison, wording) : document);
}

function shown(
  view: DossierView,
  { section, before, blocks }: ComparedPaper,
  show: ShownChanges['show'],
): PackSection {
  if (show === 'list') return section;
  if (show === 'margin') return { ...section, blocks: barred(blocks) };
  const both = highest(view, before === undefined ? [section] : [section, before]);
  return { ...section, blocks, ...(both !== null && sectionMarking(view, both)) };
}

/** The list quotes both versions of what changed, so it bears the highest marking of either. */
function listSection(
  view: DossierView,
  comparison: Comparison,
  since: string,
  wording: PaperWording,
): PackSection {
  const quoted = comparison.papers
    .filter(isChanged)
    .flatMap(({ section, before }) => (before === undefined ? [section] : [section, before]));
  const all = [...quoted, ...comparison.removed];
  const marking = highest(view, all.length > 0 ? all : comparison.papers.map(({ section }) => section));
  return {
    id: changesSectionId,
    tab: null,
    kind: 'paper',
    title: wording.changes.head(since),
    ...(marking === null ? { marking: '' } : sectionMarking(view, marking)),
    blocks: changeList(comparison, since, wording),
    foot: [],
  };
}

function highest(view: DossierView, sections: readonly PackSection[]): Marking | null {
  return rollUpMarkings(
    view,
    sections.map(({ bears }) => bears ?? null),
  );
}

/** Behind cover and contents, before the first paper. */
function inFront(sections: readonly PackSection[], list: PackSection): readonly PackSection[] {
  const first = sections.findIndex(({ kind }) => kind === 'paper');
  return [...sections.slice(0, first), list, ...sections.slice(first)];
}
