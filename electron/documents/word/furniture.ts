import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { PackSection } from '#shared/domain/pack/pack-document';
import { colours, styleIds } from '#electron/documents/word/house-style';
import { wordRuns } from '#electron/documents/word/inlines';
import type { RenderScope } from '#electron/documents/word/render-scope';
import { xmlLine } from '#electron/documents/word/xml-text';

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 4 } as const;

/** The marking, then the notice on the left and the running head on the right. */
export function sectionHeader(section: PackSection, scope: RenderScope): Header {
  const notice = scope.document.notice;
  const left = notice === null ? [] : wordRuns(notice, scope, { bold: true, color: colours.example });
  return new Header({
    children: [
      marking(section, scope),
      running([...left, tab(), ...runningHead(section, scope)], { bottom: line }),
    ],
  });
}

/** The document's title on the left and the page on the right, then which issue it is, then the marking. */
export function sectionFooter(section: PackSection, scope: RenderScope): Footer {
  const { title, edition } = scope.document;
  const issue =
    edition === undefined
      ? []
      : [new Paragraph({ style: styleIds.running, children: wordRuns(xmlLine(edition), scope) })];
  return new Footer({
    children: [
      running([...wordRuns(xmlLine(title), scope), tab(), ...pageLabel(section, scope)], { top: line }),
      ...issue,
      marking(section, scope),
    ],
  });
}

function marking(section: PackSection, scope: RenderScope): Paragraph {
  return new Paragraph({
    style: styleIds.marking,
    alignment: AlignmentType.CENTER,
    children: wordRuns(xmlLine(section.marking), scope),
  });
}

function running(
  children: readonly ParagraphChild[],
  border: { top: typeof line } | { bottom: typeof line },
): Paragraph {
  return new Paragraph({ style: styleIds.running, border, children });
}

function runningHead(section: PackSection, scope: RenderScope): readonly ParagraphChild[] {
  if (section.kind === 'cover') return [];
  const head = section.tab === null ? section.title : `${scope.wording.tab(section.tab)}: ${section.title}`;
  return wordRuns(xmlLine(head), scope);
}

function pageLabel(section: PackSection, scope: RenderScope): readonly ParagraphChild[] {
  if (section.kind === 'cover') return [];
  const { wording } = scope;
  const before = section.tab === null ? wording.page : wording.pageOfTab(section.tab);
  return [...wordRuns(before, scope), new TextRun({ children: [PageNumber.CURRENT] })];
}

function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] });
}
