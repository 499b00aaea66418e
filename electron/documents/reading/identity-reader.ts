import type { XmlVisitor } from '#electron/documents/package/xml-tree';
import { identityNamespace } from '#electron/documents/word/pack-identity';
import { packLanguages, packVariants } from '#shared/domain/pack/pack-document';
import { z } from '#shared/domain/zod';

const recordDigest = z.string().regex(/^[0-9a-f]{20}$/u);
const number = z
  .string()
  .regex(/^\d{1,5}$/u)
  .transform(Number);

const identitySchema = z.object({
  variant: z.enum(packVariants),
  language: z.enum(packLanguages),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
  meeting: recordDigest,
  principal: recordDigest.optional(),
  brief: number.optional(),
  issue: number.optional(),
  addendum: number.default(0),
  copy: number.default(0),
  check: z.string().max(40).default(''),
});

/** Which pack a file says that it is. Records are named by their digests; `issue` is missing from a draft. */
export type FileIdentity = z.infer<typeof identitySchema>;

/** Reads the custom XML of a pack. */
export class IdentityReader implements XmlVisitor {
  /** For each text as it was written, by its tag: the digest of it. */
  readonly written = new Map<string, string>();
  #said: Readonly<Record<string, string>> | undefined;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'pack' && attributes.get('xmlns') === identityNamespace)
      this.#said = Object.fromEntries(attributes);
    const [tag, digest] = [attributes.get('tag'), attributes.get('digest')];
    if (name === 'text' && tag !== undefined && digest !== undefined) this.written.set(tag, digest);
  }

  /** What was read; `undefined` for a part that is no such identity. */
  identity(): FileIdentity | undefined {
    if (this.#said === undefined) return undefined;
    const checked = identitySchema.safeParse(this.#said);
    return checked.success ? checked.data : undefined;
  }
}
