import { z } from '#shared/domain/zod';

const longestRun = 50_000;
const mostInlines = 5_000;
const mostBlocks = 5_000;

const markSchema = z.enum(['bold', 'italic', 'underline']);

const textRunSchema = z.strictObject({
  text: z.string().min(1).max(longestRun),
  marks: z.array(markSchema).max(3).readonly().optional(),
  link: z
    .string()
    .max(2_000)
    .regex(/^(https:\/\/|mailto:)/)
    .optional(),
});

const sourceReferenceSchema = z.strictObject({ source: z.string().min(1).max(200) });

const inlinesSchema = z
  .array(z.union([textRunSchema, sourceReferenceSchema]))
  .max(mostInlines)
  .readonly();

const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), inlines: inlinesSchema });

const listSchema = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z
    .array(z.strictObject({ level: z.number().int().min(0).max(5), inlines: inlinesSchema }))
    .min(1)
    .max(mostBlocks)
    .readonly(),
});

const tableSchema = z.strictObject({
  type: z.literal('table'),
  header: z.boolean(),
  rows: z.array(z.array(inlinesSchema).min(1).max(30).readonly()).min(1).max(1_000).readonly(),
});

/** A mark on a run of text. */
export type TextMark = z.infer<typeof markSchema>;
/** A run of text with its marks and, where it is one, its link (`https:` or `mailto:` only). */
export interface TextRun {
  readonly text: string;
  readonly marks?: readonly TextMark[] | undefined;
  readonly link?: string | undefined;
}
/** A reference to the source (by record id) of the sentence before it. */
export interface SourceReference {
  readonly source: string;
}
/** What stands in a line: text or the reference to a source. */
export type Inline = TextRun | SourceReference;
/** A paragraph. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
}
/** A list; deeper points carry a level above 0. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly { readonly level: number; readonly inlines: readonly Inline[] }[];
}
/** A table; the first row is its head where `header` is set. */
export interface Table {
  readonly type: 'table';
  readonly header: boolean;
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}
/** A block of rich text. */
export type Block = Paragraph | List | Table;
/** Rich text in our block schema (design, section 3): the one format in the dossier, the editor and the pack. */
export type RichText = readonly Block[];

/** Checks rich text from outside; unknown members are refused. */
export const richTextSchema: z.ZodType<RichText> = z
  .array(z.discriminatedUnion('type', [paragraphSchema, listSchema, tableSchema]))
  .max(mostBlocks)
  .readonly();

/** True for a run of text, false for a source reference. */
export function isTextRun(inline: Inline): inline is TextRun {
  return 'text' in inline;
}

/** Rich text of one paragraph per string; empty strings are left out. */
export function paragraphs(...texts: readonly string[]): RichText {
  return texts
    .filter((text) => text !== '')
    .map((text) => ({ type: 'paragraph' as const, inlines: [{ text }] }));
}

/** One paragraph built of sentences, each followed by references to its sources. */
export function sourcedParagraph(
  sentences: readonly { readonly text: string; readonly sourceIds: readonly string[] }[],
): RichText {
  if (sentences.length === 0) return [];
  const inlines = sentences.flatMap((sentence, index): readonly Inline[] => [
    { text: index === 0 ? sentence.text : ` ${sentence.text}` },
    ...sentence.sourceIds.map((source) => ({ source })),
  ]);
  return [{ type: 'paragraph', inlines }];
}
