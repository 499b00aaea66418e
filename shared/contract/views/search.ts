import type { KindName } from '#shared/domain/record/kinds';
import type { EntryPage } from '#shared/domain/search/entry';
import type { SnippetPart } from '#shared/domain/search/snippet';

/** A record that was found. */
export interface SearchHit {
  readonly id: string;
  readonly kind: KindName;
  /** Its title, or that of the record to which it belongs. */
  readonly title: readonly SnippetPart[];
  /** Label of the field that holds the hit; empty where only the title does. */
  readonly field: string;
  /** The place in that field; empty where only the title holds the hit. */
  readonly snippet: readonly SnippetPart[];
  /** True where the field belongs to the negotiation annex alone. */
  readonly restricted: boolean;
  readonly page: EntryPage;
}

/** The hits of one kind of record. */
export interface SearchGroup {
  readonly kind: KindName;
  /** What people call several of the kind. */
  readonly plural: string;
  /** How many there are in all. */
  readonly total: number;
  /** The best of them; none where there was no room for them, or no page shows them. */
  readonly hits: readonly SearchHit[];
}

/** The answer to a question. */
export interface SearchAnswer {
  /** The question, as it was asked. */
  readonly text: string;
  /** False while records are still being taken in: asked again, more may be found. */
  readonly complete: boolean;
  readonly groups: readonly SearchGroup[];
}

/** A stretch of everything that was found. */
export interface SearchList {
  /** False while records are still being taken in: asked again, more may be found. */
  readonly complete: boolean;
  /** How many there are, of the kind asked for if one was. */
  readonly total: number;
  /** How many there are of all kinds. */
  readonly all: number;
  /** How many there are of each kind, the kind with the best hit first. */
  readonly kinds: readonly { readonly kind: KindName; readonly plural: string; readonly total: number }[];
  /** `null` for a record that no page shows. */
  readonly hits: readonly (SearchHit | null)[];
}
