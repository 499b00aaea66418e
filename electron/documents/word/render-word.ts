import { BorderStyle } from 'docx';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import { applyTemplate } from '#electron/documents/template/apply-template';
import type { Template } from '#electron/documents/template/read-template';
import { zipParts } from '#electron/documents/package/zip-parts';
import { endsThatStay } from '#electron/documents/layout/staying';
import { drawFigures } from '#electron/documents/charts/draw-figures';
import { bodyXml, coverFactParagraphs, footFactParagraphs } from '#electron/documents/word/blocks';
import { sectionFurniture } from '#electron/documents/word/furniture';
import { colours, styleIds } from '#electron/documents/word/house-style';
import { wordRuns } from '#electron/documents/word/inlines';
import { addIdentity } from '#electron/documents/word/pack-identity';
import { ownParts } from '#electron/documents/word/package-parts';
import { closeScope, renderScope, type RenderScope } from '#electron/documents/word/render-scope';
import { packageParts, shellDocument, type WrittenSection } from '#electron/documents/word/shell';

/**
 * A pack document as a Word file (docx), the bytes of it. One Word section for each section, with its marking in header
 * and footer and its pages counted from 1, dressed in a ministry's own style where a template is given. The same
 * document and template give the same bytes.
 */
export async function renderWord(document: PackDocument, template?: Template): Promise<Uint8Array> {
  const shell = shellDocument(document);
  const scope = renderScope(document, shell, await drawFigures(document));
  const parts = await packageParts(shell, writtenSections(document, scope), () => [
    ...ownParts(document),
    ...addIdentity(shell, document),
  ]);
  if (template !== undefined) applyTemplate(parts, document, template);
  return zipParts(parts);
}

function* writtenSections({ sections }: PackDocument, scope: RenderScope): Generator<WrittenSection> {
  for (const section of sections) {
    const within = section.close === true ? closeScope(scope) : scope;
    yield { body: sectionXml(section, within), ...sectionFurniture(section, scope) };
  }
}

function sectionXml(section: PackSection, scope: RenderScope): string {
  return [
    section.kind === 'cover' ? scope.write.paragraph({ style: styleIds.coverTop }) : '',
    section.tab === null ? '' : tabLine(section.tab, scope),
    section.kind === 'cover'
      ? coverXml(section.blocks, scope)
      : bodyXml(section.blocks, scope, {
          anchor: scope.bookmarkOf(section.id),
          keepEnd: endsThatStay(section.blocks, section.foot),
        }),
    footXml(section.foot, scope),
  ].join('');
}

function coverXml(blocks: readonly PackBlock[], scope: RenderScope): string {
  const written = blocks.map((block) =>
    block.type === 'facts' ? coverFactParagraphs(block, scope) : bodyXml([block], scope),
  );
  return written.join('');
}

/** `TAB 3` above the title of a paper. */
function tabLine(tab: number, scope: RenderScope): string {
  return scope.write.paragraph({ style: styleIds.eyebrow }, wordRuns(scope.wording.tab(tab), scope));
}

/** What stands at the foot of a paper, below a rule, in small type. */
function footXml(blocks: readonly PackBlock[], scope: RenderScope): string {
  if (blocks.length === 0) return '';
  const above = scope.write.paragraph({
    style: styleIds.small,
    keepNext: true,
    spacing: { before: 280, after: 60 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 1 } },
  });
  const written = blocks.map((block) =>
    block.type === 'facts' ? footFactParagraphs(block, scope) : bodyXml([block], scope),
  );
  return above + written.join('');
}
