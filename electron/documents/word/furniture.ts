import { AlignmentType, BorderStyle, PageNumber, TextRun, type IRunOptions } from 'docx';
import type { PackSection } from '#shared/domain/pack/pack-document';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { colours, styleIds } from '#electron/documents/word/house-style';
import { textArea } from '#electron/documents/layout/page-estimate';
import { shortenedToLine } from '#electron/documents/layout/text-width';
import { tabRun, wordRuns } from '#electron/documents/word/inlines';
import type { RenderScope } from '#electron/documents/word/render-scope';
import { xmlLine } from '#electron/documents/word/xml-text';

const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 4 } as const;

/** What stands at the head and the foot of a page. */
export interface FurnitureWords {
  readonly marking: string;
  readonly notice: string | null;
  readonly head: string;
  readonly title: string;
  /** Which issue it is; `null` for a draft. */
  readonly edition: string | null;
  /** Runs. */
  readonly page: string;
}

/** Type size of the running lines, and the room in points that 'Tab 12, page 3' takes at the end of one. */
const runningSize = 8.5;
const roomForPage = 90;

/** What stands at the head and the foot of the pages of a section, as paragraphs. */
export interface Furniture {
  readonly header: string;
  readonly footer: string;
}

/** The head and the foot of a section's pages. */
export function sectionFurniture(section: PackSection, scope: RenderScope): Furniture {
  const { notice } = scope.document;
  const room = textArea(scope.document).width - roomForPage;
  const label = pageLabelWords(section, scope.wording);
  return pageFurniture(
    {
      marking: section.marking,
      notice,
      head: runningHeadWords(section, scope.wording),
      title: shortenedToLine(xmlLine(scope.document.title), runningSize, room),
      edition: scope.document.edition ?? null,
      page: label === null ? '' : wordRuns(label, scope) + pageNumber(scope),
    },
    scope,
  );
}

function pageNumber({ write }: RenderScope): string {
  return write.copy('page number', null, () => new TextRun({ children: [PageNumber.CURRENT] }), []);
}

/**
 * The marking, then the notice on the left and the running head on the right; at the foot the document's title on the
 * left and the page on the right, then which issue it is, then the marking.
 */
export function pageFurniture(
  { marking, notice, head, title, edition, page }: FurnitureWords,
  scope: RenderScope,
): Furniture {
  const line = (text: string, dress: IRunOptions = {}): string =>
    text === '' ? '' : wordRuns(xmlLine(text), scope, dress);
  const running = (children: string, border?: { top: typeof rule } | { bottom: typeof rule }): string =>
    scope.write.paragraph({ style: styleIds.running, ...(border && { border }) }, children);
  const marked = scope.write.paragraph(
    { style: styleIds.marking, alignment: AlignmentType.CENTER },
    line(marking),
  );
  const left = line(notice ?? '', { bold: true, color: colours.example });
  return {
    header: marked + running(left + tabRun(scope) + line(head), { bottom: rule }),
    footer: [
      running(line(title) + tabRun(scope) + page, { top: rule }),
      edition === null ? '' : running(line(edition)),
      marked,
    ].join(''),
  };
}

/** What the running head says of a section: nothing on a cover. */
export function runningHeadWords(section: PackSection, wording: PaperWording): string {
  if (section.kind === 'cover') return '';
  return section.tab === null ? section.title : `${wording.tab(section.tab)}: ${section.title}`;
}

/** What stands before the number of a page; `null` on a cover, whose page has none. */
export function pageLabelWords(section: PackSection, wording: PaperWording): string | null {
  if (section.kind === 'cover') return null;
  return section.tab === null ? wording.page : wording.pageOfTab(section.tab);
}
