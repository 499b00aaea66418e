import type { PackDocument } from '#shared/domain/pack/pack-document';
import { zipParts } from '#electron/documents/package/zip-parts';
import { pageFurniture } from '#electron/documents/word/furniture';
import { paperTypeSize, styleIds } from '#electron/documents/word/house-style';
import { wordRuns } from '#electron/documents/word/inlines';
import { ownParts } from '#electron/documents/word/package-parts';
import { renderScope } from '#electron/documents/word/render-scope';
import { packageParts, shellDocument } from '#electron/documents/word/shell';

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
  const shell = shellDocument(nothing);
  const scope = renderScope(nothing, shell);
  const furniture = pageFurniture(
    {
      marking: '{{marking}}',
      notice: '{{notice}}',
      head: '{{running-head}}',
      title: '{{title}}',
      edition: null,
      page: wordRuns('{{page}}', scope),
    },
    scope,
  );
  const body = scope.write.paragraph({ style: styleIds.body }, wordRuns('{{cover}}', scope));
  return zipParts(await packageParts(shell, [{ body, ...furniture }], () => ownParts(nothing)));
}
