import type { Document } from 'docx';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { controlTags, recordDigest, textDigest } from '#electron/documents/word/control-tags';
import type { OwnPart } from '#electron/documents/word/package-parts';
import { tracedTexts } from '#electron/documents/word/traced-texts';
import { xmlEscaped } from '#electron/documents/word/xml-text';

/** The namespace of the part that says which pack a file is. */
export const identityNamespace = 'urn:chancery:pack:1';

/** The store's id of that part: one for the format, not for the file. */
const storeItem = '{6F0B3D9A-52C4-4C1B-9E57-1D1A6C0F7E21}';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const storeType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const storeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/**
 * Relates a document to the custom XML of an internal paper and gives its parts: which pack it is, and of each text in a content control what it was like as it
 * was written. Word and LibreOffice keep such a part when they save, with its properties and not without. None for a
 * paper without identity.
 */
export function addIdentity(made: Document, document: PackDocument): readonly OwnPart[] {
  if (document.identity === undefined) return [];
  made.Document.Relationships.addRelationship(
    'Identity',
    `${relationships}/customXml`,
    '../customXml/item1.xml',
  );
  made.ContentTypes.addOverride(storeType, '/customXml/itemProps1.xml');
  return [
    { path: 'customXml/item1.xml', data: identityXml(document, document.identity) },
    {
      path: 'customXml/itemProps1.xml',
      data: `${declaration}<ds:datastoreItem ds:itemID="${storeItem}" xmlns:ds="${storeNamespace}"><ds:schemaRefs><ds:schemaRef ds:uri="${identityNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    },
    {
      path: 'customXml/_rels/item1.xml.rels',
      data: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    },
  ];
}

function identityXml(document: PackDocument, identity: NonNullable<PackDocument['identity']>): string {
  const { issue, check, meeting, principal } = identity;
  const attributes: readonly (readonly [string, string | number | undefined])[] = [
    ['variant', document.variant],
    ['language', document.language],
    ['day', document.date],
    ['meeting', recordDigest(meeting)],
    ['principal', principal === null ? undefined : recordDigest(principal)],
    ['brief', issue?.brief],
    ['issue', issue?.issue],
    ['addendum', issue?.addendum],
    ['copy', issue?.copy],
    ['check', check],
  ];
  const said = attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlEscaped(String(value))}"`);
  const tagOf = controlTags();
  const texts = tracedTexts(document).map(
    ({ origin, text }) => `<text tag="${tagOf(origin)}" digest="${textDigest(text)}"/>`,
  );
  return `${declaration}<pack xmlns="${identityNamespace}"${said.join('')}>${texts.join('')}</pack>`;
}
