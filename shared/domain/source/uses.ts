import type { DossierView } from '#shared/domain/dossier/view';
import { fieldsOf, kinds, type KindName, type RecordOf } from '#shared/domain/record/kinds';
import { isLasting } from '#shared/domain/record/lasting';
import { sourcesOf } from '#shared/domain/rich-text/read';
import { isTextRun, type Block, type Inline, type RichText } from '#shared/domain/rich-text/rich-text';
import type { Citation } from '#shared/domain/source/source';

/** A text in which sentences name a source. */
export interface CitingText {
  readonly record: RecordOf<KindName>;
  readonly field: string;
  readonly text: RichText;
}

/** What names a source: sentences of texts, and citations of records or fields as a whole. */
export interface SourceUses {
  readonly texts: readonly CitingText[];
  readonly citations: readonly Citation[];
}

/** Texts that stay as they were written: a wording as it was cleared is evidence, and nobody edits it. */
const kept: Readonly<Partial<Record<KindName, readonly string[]>>> = { talkingPoint: ['clearedText'] };

/** Everything in a dossier that names a source; what is deleted and what is evidence of the past is left out. */
export function usesOfSource(view: DossierView, source: string): SourceUses {
  const texts = (Object.keys(kinds) as KindName[])
    .filter((kind) => !isLasting(kind))
    .flatMap((kind) => {
      const names = richTextFields(kind);
      return names.length === 0 ? [] : view.all(kind).flatMap((record) => citing(record, names, source));
    });
  return { texts, citations: view.by('citation', 'source', source) };
}

function richTextFields(kind: KindName): readonly string[] {
  return Object.entries(fieldsOf(kind))
    .filter(([name, { shape }]) => shape === 'rich-text' && kept[kind]?.includes(name) !== true)
    .map(([name]) => name);
}

function citing(record: RecordOf<KindName>, names: readonly string[], source: string): readonly CitingText[] {
  const values = record as unknown as Readonly<Record<string, RichText>>;
  return names.flatMap((field) => {
    const text = values[field] ?? [];
    return sourcesOf(text).includes(source) ? [{ record, field, text }] : [];
  });
}

/** A text without its references to a source; its words and its other references stay. */
export function withoutSource(text: RichText, source: string): RichText {
  const without = (line: readonly Inline[]): readonly Inline[] =>
    line.filter((inline) => isTextRun(inline) || inline.source !== source);
  return text.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, inlines: without(block.inlines) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, inlines: without(item.inlines) })),
        };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(without)) };
    }
  });
}
