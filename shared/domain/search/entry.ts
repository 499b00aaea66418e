import type { DossierView } from '#shared/domain/dossier/view';
import { fieldsOf, isKindName, type KindName, type RecordOf } from '#shared/domain/record/kinds';
import { plainText } from '#shared/domain/rich-text/read';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** One text of a record: of which field, and whether it belongs to the negotiation annex alone. */
export interface EntryText {
  readonly field: string;
  readonly label: string;
  readonly restricted: boolean;
  readonly text: string;
}

type AnyRecord = RecordOf<KindName>;

/** Kinds that serve others and have no place of their own where one could go. */
const notSearched: readonly KindName[] = [
  ...(['dossierSettings', 'citation', 'packIssue'] as const),
  ...(['markingScheme', 'markingLevel', 'markingCaveat'] as const),
];

/** Texts that nobody looks for by their words. */
const notRead: readonly string[] = ['url'];

const titleFields = ['title', 'name', 'label'];

const weights: Readonly<Partial<Record<KindName, number>>> = {
  ...{ topic: 2, person: 2, meeting: 2, relationship: 1.5, negotiation: 1.5, chapter: 1.5 },
  ...{ source: 0.5, delivery: 0.5 },
};

/** How much a hit in a record of a kind counts: what one opens comes before what stands in it. */
export function kindWeight(kind: KindName): number {
  return weights[kind] ?? 1;
}

/** The texts by which a record is found, its title first; none for one that is deleted or is not searched. */
export function entryTexts(record: AnyRecord): readonly EntryText[] {
  if (record.deleted || notSearched.includes(record.kind)) return [];
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const texts = Object.entries(fieldsOf(record.kind)).flatMap(([field, { shape, label, audience }]) => {
    const value = values[field];
    if (notRead.includes(field)) return [];
    const text =
      shape === 'text' ? (value as string) : shape === 'rich-text' ? plainText(value as RichText) : '';
    return text === '' ? [] : [{ field, label, restricted: audience === 'restricted', text }];
  });
  return texts.sort((left, right) => rankOf(left) - rankOf(right));
}

function rankOf({ field }: EntryText): number {
  const rank = titleFields.indexOf(field);
  return rank === -1 ? titleFields.length : rank;
}

/** A record's own title, or else that of the record to which it belongs; empty where neither has one. */
export function entryTitle(view: DossierView, record: AnyRecord, depth = 2): string {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const own = titleFields
    .map((field) => values[field])
    .find((value) => typeof value === 'string' && value !== '');
  if (typeof own === 'string') return own;
  if (record.kind === 'round') return `Round ${String(record.number)}`;
  if (depth === 0) return '';
  for (const owner of ownersOf(view, record)) {
    const title = entryTitle(view, owner, depth - 1);
    if (title !== '') return title;
  }
  return '';
}

/** Records that a record refers to, in the order of its fields. */
function ownersOf(view: DossierView, record: AnyRecord): readonly AnyRecord[] {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(fieldsOf(record.kind)).flatMap(([name, field]) => {
    if (field.shape !== 'reference') return [];
    return (field.refersTo?.(values[name]) ?? []).flatMap(({ kind, record: id }) =>
      isKindName(kind) ? (view.get(kind, id) ?? []) : [],
    );
  });
}

/** Kinds that have a page, or a place in a list, of their own. */
export const pageKinds = ['topic', 'meeting', 'person', 'commitment', 'negotiation', 'relationship'] as const;

/** Where a record is shown: which page, and the agenda item on it where it is one. */
export interface EntryPage {
  readonly kind: (typeof pageKinds)[number];
  readonly id: string;
  /** The relationship whose list it stands in. */
  readonly relationship: string | null;
  /** The kind of the record that was found. */
  readonly part: KindName;
  readonly item: string | null;
}

/** The page on which a record is shown: its own, or that of the record to which it belongs. */
export function entryPage(view: DossierView, record: AnyRecord): EntryPage | undefined {
  const owner = owningPage(view, record, 3);
  if (owner === undefined) return undefined;
  const relationship = 'relationship' in owner ? owner.relationship : owner.id;
  const item = record.kind === 'agendaItem' ? record.id : null;
  return { kind: owner.kind, id: owner.id, relationship, part: record.kind, item } as EntryPage;
}

function owningPage(view: DossierView, record: AnyRecord, depth: number): AnyRecord | undefined {
  if ((pageKinds as readonly string[]).includes(record.kind)) return record;
  if (depth === 0) return undefined;
  for (const owner of ownersOf(view, record)) {
    const page = owner.deleted ? undefined : owningPage(view, owner, depth - 1);
    if (page !== undefined) return page;
  }
  return undefined;
}
