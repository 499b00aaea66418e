import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { pageFurniture } from '#electron/documents/word/furniture';
import { margins, pageSizes, paperTypeSize, styleIds } from '#electron/documents/word/house-style';
import { ownParts } from '#electron/documents/word/package-parts';
import { renderScope } from '#electron/documents/word/render-scope';
import { houseStyles } from '#electron/documents/word/styles';
import { fixZipDates } from '#electron/documents/word/zip-dates';

const nothing: PackDocument = {
  variant: 'full',
  audience: 'internal',
  language: 'en-GB',
  paper: 'A4',
  title: 'House style',
  subject: 'Template for packs',
  author: '',
  date: '2026-01-01',
  marking: '{{marking}}',
  notice: null,
  fileName: 'House style',
  typeSize: paperTypeSize,
  sections: [],
};

/**
 * The look of a pack without a template, as a template: what a ministry starts from. It holds every style and every
 * placeholder that a pack knows; `resources/templates/house-style.docx` is a copy of it. Always the same bytes.
 */
export async function builtInTemplate(): Promise<Uint8Array> {
  const scope = renderScope(nothing);
  const { header, footer } = pageFurniture(
    {
      marking: '{{marking}}',
      notice: '{{notice}}',
      head: '{{running-head}}',
      title: '{{title}}',
      edition: null,
      page: [new TextRun('{{page}}')],
    },
    scope,
  );
  const made = new Document({
    title: nothing.title,
    styles: houseStyles(nothing),
    sections: [
      {
        properties: {
          page: {
            size: pageSizes[nothing.paper],
            margin: {
              top: margins.top,
              bottom: margins.bottom,
              left: margins.side,
              right: margins.side,
              header: margins.header,
              footer: margins.footer,
            },
          },
        },
        headers: { default: header },
        footers: { default: footer },
        children: [new Paragraph({ style: styleIds.body, children: [new TextRun('{{cover}}')] })],
      },
    ],
  });
  return fixZipDates(await Packer.pack(made, 'uint8array', undefined, [...ownParts(nothing)]));
}
