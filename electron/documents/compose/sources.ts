import type { DossierView } from '#shared/domain/dossier/view';
import type { PackBlock, PackInline, PackSourceNumbers, PackSubject } from '#shared/domain/pack/pack-blocks';
import { comparePositions } from '#shared/domain/record/position';
import type { Source } from '#shared/domain/source/source';
import { heading, joined, list, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import { exampleTag, warningTag } from '#electron/documents/compose/tags';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { writtenDate } from '#electron/documents/compose/format';

/** Numbers the sources of one section in the order in which they are first cited, from 1. */
export interface SourceRegister {
  /** The numbers of sources by id, each once; nothing where there are none. */
  cite(ids: readonly string[]): readonly PackSourceNumbers[];
  /** The sources tied to a record as a whole, and to those of its fields that are named. */
  citeRecord(record: string, ...fields: readonly string[]): readonly PackSourceNumbers[];
  /** Heading and list of what was cited; nothing where nothing was. */
  list(): readonly PackBlock[];
}

/** A register for one section. A source that came out after the day of the paper is listed with a note. */
export function sourceRegister(context: Pick<ComposeContext, 'view' | 'today' | 'wording'>): SourceRegister {
  const { view, wording } = context;
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const cite = (ids: readonly string[]): readonly PackSourceNumbers[] => {
    const cited = [...new Set(ids.map(numberOf))].sort((left, right) => left - right);
    return cited.length === 0 ? [] : [{ type: 'sources', numbers: cited }];
  };
  return {
    cite,
    citeRecord: (record, ...fields) => cite(citedSources(view, record, ['', ...fields])),
    list: () => {
      if (numbers.size === 0) return [];
      const entries = [...numbers.keys()].map((id) => sourceWords(view.get('source', id), context));
      return [heading(2, wording.sources), list('sources', entries)];
    },
  };
}

/** The sources of a text or figure; where it has none and is no example, a tag that says so. */
export function sourcesOrTag(
  cited: readonly PackSourceNumbers[],
  record: { readonly illustrative: readonly string[] },
  { fields, about }: { readonly fields: readonly string[]; readonly about: PackSubject },
  { tags }: PaperWording,
): readonly PackInline[] {
  const real = exampleTag(record, ...fields).length === 0;
  return cited.length === 0 && real ? [warningTag(tags.noSource, 'unsourced', about)] : cited;
}

function citedSources(view: DossierView, record: string, fields: readonly string[]): readonly string[] {
  return [...view.by('citation', 'record', record)]
    .filter((citation) => fields.includes(citation.field))
    .sort(comparePositions)
    .flatMap((citation) => citation.source ?? []);
}

function sourceWords(
  source: Source | undefined,
  { today, wording }: Pick<ComposeContext, 'today' | 'wording'>,
): readonly PackInline[] {
  if (source === undefined || source.deleted) return [words(wording.sourceGone, 'italic')];
  const { date } = source;
  const late = date !== null && date > today.slice(0, date.length);
  const link = source.url.startsWith('https://') ? { link: source.url } : {};
  return joined(
    [
      source.publisher,
      source.title === '' ? '' : [{ ...words(source.title), ...link }],
      date === null ? '' : writtenDate(date, wording),
      late ? [words(wording.latePublication, 'italic')] : '',
    ],
    ', ',
  );
}
