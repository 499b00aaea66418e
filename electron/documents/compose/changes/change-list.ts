import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackSection } from '#shared/domain/pack/pack-document';
import { sectionLabel, type PaperWording } from '#shared/messages/papers/paper-wording';
import { heading, list, paragraph, words, type Words } from '#electron/documents/compose/blocks';
import { changeWords } from '#electron/documents/compose/changes/change-line';
import { isChanged, type ComparedPaper, type Comparison } from '#electron/documents/compose/changes/compare';

/** The blocks of the list of changes at the front of a pack. `since` names the earlier issue. */
export function changeList(
  { papers, removed }: Comparison,
  since: string,
  wording: PaperWording,
): readonly PackBlock[] {
  const changed = papers.filter(isChanged);
  const moved = papers.flatMap(({ before, section }) =>
    before === undefined || before.tab === section.tab
      ? []
      : [wording.changes.moved(title(section, wording), sectionLabel(before, wording))],
  );
  const nothing = changed.length === 0 && removed.length === 0 && moved.length === 0;
  const gone = removed.map((section) => title(section, wording));
  return [
    heading(1, wording.changes.title(since)),
    ...(nothing ? [paragraph(wording.changes.nothing)] : []),
    ...changed.flatMap((paper) => [
      heading(2, [{ type: 'reference', section: paper.section.id, text: title(paper.section, wording) }]),
      changesOf(paper, wording),
    ]),
    ...titled(wording.changes.removedPapers, gone),
    ...titled(wording.changes.movedPapers, moved),
  ];
}

function changesOf({ before, lines }: ComparedPaper, wording: PaperWording): PackBlock {
  if (before === undefined) return paragraph([words(wording.changes.newPaper, 'bold')]);
  return list(
    'bullet',
    lines.map((line) => changeWords(line, wording)),
  );
}

function titled(name: string, items: readonly Words[]): readonly PackBlock[] {
  return items.length === 0 ? [] : [heading(2, name), list('bullet', items)];
}

function title(section: PackSection, wording: PaperWording): string {
  return section.tab === null ? section.title : `${sectionLabel(section, wording)}: ${section.title}`;
}
