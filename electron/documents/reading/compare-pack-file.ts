import type { PackFile } from '#electron/documents/reading/read-pack-file';
import { controlTags, textDigest } from '#electron/documents/word/control-tags';
import { tracedTexts, type TracedText } from '#electron/documents/word/traced-texts';
import type { PackDocument } from '#shared/domain/pack/pack-document';

/** What became of one tagged text of a pack. */
export interface ComparedText {
  readonly tag: string;
  /** `spare` is one more control with the tag of another, `strange` one whose tag the pack did not have. */
  readonly fate: 'changed' | 'missing' | 'spare' | 'strange';
  /** As it was written; `null` where that is not known any more. */
  readonly before: string | null;
  /** As it stands in the file; `null` where it does not. */
  readonly after: string | null;
}

/** A pack file beside the pack as it was written. */
export interface ComparedFile {
  readonly unchanged: number;
  /** Texts that stand word for word in the file but lost their controls. */
  readonly loose: number;
  readonly texts: readonly ComparedText[];
}

/** The texts of a pack by their tags. */
export type TextsByTag = ReadonlyMap<string, TracedText>;

/** The texts that a pack writes, by the tags that it gives them. */
export function textsByTag(document: PackDocument): TextsByTag {
  const tagOf = controlTags();
  return new Map(tracedTexts(document).map((traced) => [tagOf(traced.origin), traced]));
}

/**
 * Lays a file beside what it was like when it was written: by the digests that it carries, and word by word where
 * `composed` says the text that such a digest was made of.
 */
export function comparePackFile(file: PackFile, composed: TextsByTag): ComparedFile {
  const inFile = new Map<string, string[]>();
  for (const { tag, text } of file.controls) inFile.set(tag, [...(inFile.get(tag) ?? []), text]);
  const isLoose = looseTexts(file.text);
  let unchanged = 0;
  let loose = 0;
  const texts: ComparedText[] = [];
  for (const [tag, digest] of file.written) {
    const before = textOf(digest, composed.get(tag)?.text);
    const found = inFile.get(tag) ?? [];
    const same = found.findIndex((after) => textDigest(after) === digest);
    if (same !== -1) unchanged += 1;
    else if (found.length === 0 && before !== null && isLoose(before)) loose += 1;
    else texts.push(differing(tag, before, found));
    const spare = found.filter((_, index) => index !== Math.max(same, 0));
    texts.push(...spare.map((after) => ({ tag, fate: 'spare' as const, before, after })));
  }
  const strange = file.controls.filter(({ tag }) => !file.written.has(tag));
  texts.push(
    ...strange.map(({ tag, text }) => ({ tag, fate: 'strange' as const, before: null, after: text })),
  );
  return { unchanged, loose, texts };
}

/** The text that a digest was made of, where it is still known. */
function textOf(digest: string, text: string | undefined): string | null {
  return text !== undefined && textDigest(text) === digest ? text : null;
}

function differing(tag: string, before: string | null, found: readonly string[]): ComparedText {
  const [after = null] = found;
  return { tag, fate: after === null ? 'missing' : 'changed', before, after };
}

/** Says of a text whether it stands outside of the controls; each place where it does answers for one text. */
function looseTexts(outside: string): (text: string) => boolean {
  const left = new Map<string, number>();
  return (text) => {
    const places = left.get(text) ?? outside.split(text).length - 1;
    left.set(text, places - 1);
    return places > 0;
  };
}
