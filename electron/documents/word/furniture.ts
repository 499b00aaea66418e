import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { PackSection } from '#shared/domain/pack/pack-document';
import { colours, styleIds } from '#electron/documents/word/house-style';
import { textArea } from '#electron/documents/layout/page-estimate';
import { shortenedToLine } from '#electron/documents/layout/text-width';
import { wordRuns } from '#electron/documents/word/inlines';
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
  readonly page: readonly ParagraphChild[];
}

/** Type size of the running lines, and the room in points that 'Tab 12, page 3' takes at the end of one. */
const runningSize = 8.5;
const roomForPage = 90;

/** The head and the foot of a section's pages. */
export function sectionFurniture(
  section: PackSection,
  scope: RenderScope,
): { readonly header: Header; readonly footer: Footer } {
  const { notice, paper } = scope.document;
  const room = textArea(paper).width - roomForPage;
  const label = pageLabelWords(section, scope);
  const page =
    label === null ? [] : [...wordRuns(label, scope), new TextRun({ children: [PageNumber.CURRENT] })];
  return pageFurniture(
    {
      marking: section.marking,
      notice,
      head: runningHeadWords(section, scope),
      title: shortenedToLine(xmlLine(scope.document.title), runningSize, room),
      edition: scope.document.edition ?? null,
      page,
    },
    scope,
  );
}

/**
 * The marking, then the notice on the left and the running head on the right; at the foot the document's title on the
 * left and the page on the right, then which issue it is, then the marking.
 */
export function pageFurniture(
  { marking, notice, head, title, edition, page }: FurnitureWords,
  scope: RenderScope,
): { readonly header: Header; readonly footer: Footer } {
  const line = (text: string, dress: IRunOptions = {}): readonly ParagraphChild[] =>
    text === '' ? [] : wordRuns(xmlLine(text), scope, dress);
  const left = line(notice ?? '', { bold: true, color: colours.example });
  const markingLine = (): Paragraph =>
    new Paragraph({
      style: styleIds.marking,
      alignment: AlignmentType.CENTER,
      children: [...line(marking)],
    });
  return {
    header: new Header({
      children: [markingLine(), running([...left, tab(), ...line(head)], { bottom: rule })],
    }),
    footer: new Footer({
      children: [
        running([...line(title), tab(), ...page], { top: rule }),
        ...(edition === null
          ? []
          : [new Paragraph({ style: styleIds.running, children: [...line(edition)] })]),
        markingLine(),
      ],
    }),
  };
}

function running(
  children: readonly ParagraphChild[],
  border: { top: typeof rule } | { bottom: typeof rule },
): Paragraph {
  return new Paragraph({ style: styleIds.running, border, children });
}

/** What the running head says of a section: nothing on a cover. */
export function runningHeadWords(section: PackSection, { wording }: RenderScope): string {
  if (section.kind === 'cover') return '';
  return section.tab === null ? section.title : `${wording.tab(section.tab)}: ${section.title}`;
}

/** What stands before the number of a page; `null` on a cover, whose page has none. */
export function pageLabelWords(section: PackSection, { wording }: RenderScope): string | null {
  if (section.kind === 'cover') return null;
  return section.tab === null ? wording.page : wording.pageOfTab(section.tab);
}

function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] });
}
