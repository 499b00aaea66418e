import {
  Document,
  Packer,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import { anchoredHeading, blockChildren } from '#electron/documents/word/blocks';
import { sectionFooter, sectionHeader } from '#electron/documents/word/furniture';
import { page, styleIds } from '#electron/documents/word/house-style';
import { wordRuns } from '#electron/documents/word/inlines';
import { houseNumbering } from '#electron/documents/word/numbering';
import { ownParts } from '#electron/documents/word/package-parts';
import { renderScope, type RenderScope } from '#electron/documents/word/render-scope';
import { houseStyles } from '#electron/documents/word/styles';
import { fixZipDates } from '#electron/documents/word/zip-dates';

/**
 * A pack document as a Word file (docx), the bytes of it. One Word section for each section, with its marking in header
 * and footer and its pages counted from 1. The same document gives the same bytes.
 */
export async function renderWord(document: PackDocument): Promise<Uint8Array> {
  const scope = renderScope(document);
  const made = new Document({
    title: document.title,
    styles: houseStyles(document.typeSize, document.language),
    numbering: houseNumbering(document.typeSize),
    sections: document.sections.map((section) => wordSection(section, scope)),
  });
  const bytes = await Packer.pack(made, 'uint8array', undefined, [...ownParts(document)]);
  return fixZipDates(bytes);
}

function wordSection(section: PackSection, scope: RenderScope): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: page.width, height: page.height },
        margin: {
          top: page.top,
          bottom: page.bottom,
          left: page.side,
          right: page.side,
          header: page.header,
          footer: page.footer,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: sectionHeader(section, scope) },
    footers: { default: sectionFooter(section, scope) },
    children: sectionChildren(section, scope),
  };
}

function sectionChildren(section: PackSection, scope: RenderScope): readonly FileChild[] {
  const anchor = scope.bookmarkOf(section.id) ?? '';
  const first = section.blocks.findIndex((block) => block.type === 'heading');
  const body = section.blocks.flatMap((block, index) =>
    block.type === 'heading' && index === first
      ? [anchoredHeading(block, anchor, scope)]
      : blockChildren(block, scope),
  );
  return [
    ...(section.kind === 'cover' ? [air(150)] : []),
    ...(section.tab === null ? [] : [tabLine(section.tab, scope)]),
    ...body,
    ...footChildren(section.foot, scope),
  ];
}

/** `TAB 3` above the title of a paper. */
function tabLine(tab: number, scope: RenderScope): Paragraph {
  return new Paragraph({ style: styleIds.eyebrow, children: wordRuns(`Tab ${String(tab)}`, scope) });
}

function footChildren(blocks: readonly PackBlock[], scope: RenderScope): readonly FileChild[] {
  return blocks.length === 0 ? [] : [air(18), ...blocks.flatMap((block) => blockChildren(block, scope))];
}

function air(points: number): Paragraph {
  return new Paragraph({ spacing: { before: points * 20, after: 0 }, children: [new TextRun('')] });
}
