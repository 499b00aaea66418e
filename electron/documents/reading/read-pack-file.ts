import { BodyReader, type FoundBody } from '#electron/documents/reading/body-reader';
import { IdentityReader, type FileIdentity } from '#electron/documents/reading/identity-reader';
import { partText, readWordParts, type WordFileUse } from '#electron/documents/package/word-parts';
import { visitXml } from '#electron/documents/package/xml-tree';
import { largestPackFile } from '#shared/domain/pack/pack-issue';
import { fail, succeed, type Result } from '#shared/domain/result';

const documentPart = 'word/document.xml';
const identityPart = /^customXml\/item\d+\.xml$/u;

const packFile: WordFileUse = {
  file: largestPackFile,
  picture: 32 * 2 ** 20,
  part: 64 * 2 ** 20,
  notWord: 'pack-file-not-word',
  tooLarge: 'pack-file-too-large',
  wanted: /^(word\/document\.xml|customXml\/item\d+\.xml)$/u,
};

/** What a Word file says that may be an edited pack. */
export interface PackFile extends FoundBody {
  /** Which pack it says that it is; nothing where it is none, or was saved by a program that dropped it. */
  readonly identity: FileIdentity | undefined;
  /** For each text as the pack was written, by its tag: the digest of it. */
  readonly written: ReadonlyMap<string, string>;
}

/**
 * Reads a Word file that may have come from anywhere: within limits of size and number of parts, without unpacking or
 * keeping more than the body and what says which pack it is. Fails with `pack-file-not-word` or `pack-file-too-large`.
 */
export function readPackFile(bytes: Uint8Array): Result<PackFile> {
  const unpacked = readWordParts(bytes, packFile);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const xml = partText(parts, documentPart);
  if (xml === undefined) return fail('pack-file-not-word', { reason: 'it holds no document of Word' });
  const body = new BodyReader();
  if (!visitXml(xml, body))
    return fail('pack-file-not-word', {
      reason: 'its text is no sound XML, or holds what Word never writes',
    });
  const said = [...parts.keys()]
    .filter((name) => identityPart.test(name))
    .map((name) => identityIn(partText(parts, name)));
  const known = said.find((reader) => reader?.identity() !== undefined);
  return succeed({
    identity: known?.identity(),
    written: known?.written ?? new Map<string, string>(),
    ...body.found(),
  });
}

/** A part of custom XML that is not sound says nothing of a pack: others may keep theirs there too. */
function identityIn(xml: string | undefined): IdentityReader | undefined {
  const reader = new IdentityReader();
  return xml !== undefined && visitXml(xml, reader) ? reader : undefined;
}
