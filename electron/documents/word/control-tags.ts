import { createHash } from 'node:crypto';
import type { PackOrigin } from '#shared/domain/pack/pack-blocks';

/** Longest tag and title of a content control that Word takes. */
export const longestControlName = 64;

/** The name that stands in front of every tag of ours. */
const ours = 'chancery';

/** Letters of a digest that names a record: 80 bits, so that no two records of a dossier share one. */
const recordLetters = 20;

/** What a tag says: which record (its digest) and field, and which text of that field it is, counted from 1. */
interface ControlTag {
  readonly record: string;
  readonly field: string;
  readonly part: number;
}

/** A record as it is named outside of its dossier: ids may be words, and a file says nothing that its pages do not. */
export function recordDigest(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, recordLetters);
}

/** A text in short, by which one that was edited is told from one that was not: 64 bits in hexadecimal. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The tag of the n-th text of a field, of a record by its digest. Throws where Word could not take it. */
function controlTag({ record, field, part }: ControlTag): string {
  const tag = [ours, record, field, String(part)].join('/');
  if (tag.length > longestControlName) throw new Error(`The tag ${tag} is too long for Word.`);
  return tag;
}

/** What a tag of ours says; `undefined` for any other. */
export function parseControlTag(tag: string): ControlTag | undefined {
  const [, record, field, part] =
    /^chancery\/([0-9a-f]{20})\/([A-Za-z]{1,40})\/([1-9]\d{0,5})$/u.exec(tag) ?? [];
  if (record === undefined || field === undefined) return undefined;
  return { record, field, part: Number(part) };
}

/** Gives out the tags of one document: the same field again is its next text. */
export function controlTags(): (origin: PackOrigin) => string {
  const parts = new Map<string, number>();
  const digests = new Map<string, string>();
  return ({ record, field }) => {
    const key = `${record}/${field}`;
    const part = (parts.get(key) ?? 0) + 1;
    parts.set(key, part);
    const digest = digests.get(record) ?? recordDigest(record);
    digests.set(record, digest);
    return controlTag({ record: digest, field, part });
  };
}
