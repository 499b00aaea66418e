import {
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  SectionType,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import { applyTemplate } from '#electron/documents/template/apply-template';
import type { Template } from '#electron/documents/template/read-template';
import { drawFigures } from '#electron/documents/charts/draw-figures';
import { bodyChildren, coverFactParagraphs, footFactParagraphs } from '#electron/documents/word/blocks';
import { sectionFurniture } from '#electron/documents/word/furniture';
import { colours, margins, pageSizes, styleIds } from '#electron/documents/word/house-style';
import { wordRuns } from '#electron/documents/word/inlines';
import { houseNumbering } from '#electron/documents/word/numbering';
import { addIdentity } from '#electron/documents/word/pack-identity';
import { ownParts } from '#electron/documents/word/package-parts';
import { renderScope, type RenderScope } from '#electron/documents/word/render-scope';
import { houseStyles } from '#electron/documents/word/styles';
import { fixZipDates } from '#electron/documents/word/zip-dates';

/**
 * A pack document as a Word file (docx), the bytes of it. One Word section for each section, with its marking in header
 * and footer and its pages counted from 1, dressed in a ministry's own style where a template is given. The same
 * document and template give the same bytes.
 */
export async function renderWord(document: PackDocument, template?: Template): Promise<Uint8Array> {
  const scope = renderScope(document, await drawFigures(document));
  const made = new Document({
    title: document.title,
    styles: houseStyles(document),
    numbering: houseNumbering(document.typeSize),
    sections: document.sections.map((section) => wordSection(section, scope)),
  });
  const parts = [...ownParts(document), ...addIdentity(made, document)];
  const bytes = await Packer.pack(made, 'uint8array', undefined, parts);
  return template === undefined ? fixZipDates(bytes) : applyTemplate(bytes, document, template);
}

function wordSection(section: PackSection, scope: RenderScope): ISectionOptions {
  const { header, footer } = sectionFurniture(section, scope);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: pageSizes[scope.document.paper],
        margin: {
          top: margins.top,
          bottom: margins.bottom,
          left: margins.side,
          right: margins.side,
          header: margins.header,
          footer: margins.footer,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: header },
    footers: { default: footer },
    children: sectionChildren(section, scope),
  };
}

function sectionChildren(section: PackSection, scope: RenderScope): readonly FileChild[] {
  return [
    ...(section.kind === 'cover' ? [new Paragraph({ style: styleIds.coverTop })] : []),
    ...(section.tab === null ? [] : [tabLine(section.tab, scope)]),
    ...(section.kind === 'cover' ? coverChildren(section.blocks, scope) : paperChildren(section, scope)),
    ...footChildren(section.foot, scope),
  ];
}

function coverChildren(blocks: readonly PackBlock[], scope: RenderScope): readonly FileChild[] {
  return blocks.flatMap((block) =>
    block.type === 'facts' ? coverFactParagraphs(block, scope) : bodyChildren([block], scope),
  );
}

function paperChildren(section: PackSection, scope: RenderScope): readonly FileChild[] {
  return bodyChildren(section.blocks, scope, scope.bookmarkOf(section.id));
}

/** `TAB 3` above the title of a paper. */
function tabLine(tab: number, scope: RenderScope): Paragraph {
  return new Paragraph({ style: styleIds.eyebrow, children: wordRuns(scope.wording.tab(tab), scope) });
}

/** What stands at the foot of a paper, below a rule, in small type. */
function footChildren(blocks: readonly PackBlock[], scope: RenderScope): readonly FileChild[] {
  if (blocks.length === 0) return [];
  const above = new Paragraph({
    style: styleIds.small,
    keepNext: true,
    spacing: { before: 280, after: 60 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 1 } },
  });
  const children = blocks.flatMap((block) =>
    block.type === 'facts' ? footFactParagraphs(block, scope) : bodyChildren([block], scope),
  );
  return [above, ...children];
}
