import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import { isBlank, sourcesOf } from '#shared/domain/rich-text/read';
import type { RichText } from '#shared/domain/rich-text/rich-text';
import { ending, heading, words } from '#electron/documents/compose/blocks';
import { originOf } from '#electron/documents/compose/origin';
import { richBlocks } from '#electron/documents/compose/rich-text';
import type { SourceRegister } from '#electron/documents/compose/sources';
import { exampleTag } from '#electron/documents/compose/tags';

/** A record with its own illustrative flags. */
interface Flagged {
  readonly id: string;
  readonly illustrative: readonly string[];
}

/** A field of rich text as it stands in a record, for a heading with its text. */
export interface FieldText {
  readonly title: string;
  readonly text: RichText;
  readonly record: Flagged;
  readonly field: string;
}

/**
 * A field under a heading of its own; nothing where nobody wrote it. Sources tied to the field stand behind its last
 * words unless its sentences name their own, and the heading carries the example tag.
 */
export function headedField(
  level: 2 | 3,
  of: FieldText,
  sources: SourceRegister | null,
): readonly PackBlock[] {
  if (isBlank(of.text)) return [];
  const title = heading(level, [words(of.title), ...exampleTag(of.record, of.field)]);
  const origin = originOf(of.record, of.field, of.title);
  return [title, ...withCitations(richBlocks(of.text, sources, of.title, origin), of, sources)];
}

function withCitations(
  blocks: readonly PackBlock[],
  of: FieldText,
  sources: SourceRegister | null,
): readonly PackBlock[] {
  if (sources === null || sourcesOf(of.text).length > 0) return blocks;
  return ending(blocks, sources.citeRecord(of.record.id, of.field));
}
