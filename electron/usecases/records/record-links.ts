import { changesOf, find, save } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { linkById, linkTo } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { RecordLink, RecordLinksView, Saved } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import type { DossierView } from '#shared/domain/dossier/view';
import { comparePositions, moveTo, type Positioned } from '#shared/domain/record/position';
import type { KindName } from '#shared/domain/record/kinds';
import { fail } from '#shared/domain/result';

/** A link of a record to another, as one entry of an order. */
interface Link extends Positioned {
  readonly target: string;
}

/** The links that a kind of record has to another kind: what they are called, and how they are read and written. */
interface Linking {
  readonly label: string;
  readonly to: KindName;
  readonly read: (view: DossierView, record: string) => readonly Link[];
  /** Those among which a new link to `target` is the last. */
  readonly siblings: (view: DossierView, record: string, target: string) => readonly Positioned[];
  readonly options: (view: DossierView, record: string) => readonly RecordLink[];
  readonly write: (id: string, record: string, target: string, position: string) => readonly Change[];
  readonly remove: (id: string) => readonly Change[];
}

const commitmentTopics: Linking = {
  label: 'Topics',
  to: 'topic',
  read: (view, record) =>
    view
      .by('commitmentTopic', 'commitment', record)
      .map(({ id, position, topic }) => ({ id, position, target: topic ?? '' })),
  siblings: (view, record) => view.by('commitmentTopic', 'commitment', record),
  options: (view, record) =>
    view
      .by('topic', 'relationship', view.get('commitment', record)?.relationship ?? '')
      .map((topic) => linkTo(topic)),
  write: (id, commitment, topic, position) =>
    changesOf('commitmentTopic', id, { commitment, topic, position }),
  remove: (id) => changesOf('commitmentTopic', id, { deleted: true }),
};

const issueChapters: Linking = {
  label: 'Chapters',
  to: 'chapter',
  read: (view, record) =>
    view
      .by('issueChapter', 'issue', record)
      .map(({ id, position, chapter }) => ({ id, position, target: chapter ?? '' })),
  siblings: (view, record) => view.by('issueChapter', 'issue', record),
  options: (view, record) => chaptersOf(view, view.get('issue', record)?.negotiation ?? null),
  write: (id, issue, chapter, position) => changesOf('issueChapter', id, { issue, chapter, position }),
  remove: (id) => changesOf('issueChapter', id, { deleted: true }),
};

const personRelationships: Linking = {
  label: 'Relationships',
  to: 'relationship',
  read: (view, record) =>
    view
      .by('personRelationship', 'person', record)
      .map(({ id, position, relationship }) => ({ id, position, target: relationship ?? '' })),
  siblings: (view, _record, target) => view.by('personRelationship', 'relationship', target),
  options: (view) => view.all('relationship').map((relationship) => linkTo(relationship)),
  write: (id, person, relationship, position) =>
    changesOf('personRelationship', id, { person, relationship, position }),
  remove: (id) => changesOf('personRelationship', id, { deleted: true }),
};

const roundChapters: Linking = {
  label: 'Chapters discussed',
  to: 'chapter',
  read: (view, record) =>
    view
      .by('chapterDiscussed', 'round', record)
      .map(({ id, position, chapter }) => ({ id, position, target: chapter ?? '' })),
  siblings: (view, record) => view.by('chapterDiscussed', 'round', record),
  options: (view, record) => chaptersOf(view, view.get('round', record)?.negotiation ?? null),
  write: (id, round, chapter, position) => changesOf('chapterDiscussed', id, { round, chapter, position }),
  remove: (id) => changesOf('chapterDiscussed', id, { deleted: true }),
};

const closureCountSources: Linking = {
  label: 'Sources',
  to: 'source',
  read: (view, record) =>
    view
      .by('citation', 'record', record)
      .map(({ id, position, source }) => ({ id, position, target: source ?? '' })),
  siblings: (view, record) => view.by('citation', 'record', record),
  options: (view) =>
    view
      .all('source')
      .map((source) => linkTo(source))
      .sort((left, right) => left.label.localeCompare(right.label, 'en')),
  write: (id, record, source, position) => changesOf('citation', id, { record, source, position }),
  remove: (id) => changesOf('citation', id, { deleted: true }),
};

function chaptersOf(view: DossierView, negotiation: string | null): readonly RecordLink[] {
  return [...view.by('chapter', 'negotiation', negotiation ?? '')]
    .sort(comparePositions)
    .map((chapter) => linkTo(chapter));
}

const linkings: Readonly<Partial<Record<string, Linking>>> = {
  commitment: commitmentTopics,
  issue: issueChapters,
  round: roundChapters,
  closureCount: closureCountSources,
  person: personRelationships,
};

/** The links of a record that can be chosen, or `null` for a kind that has none. */
export function recordLinks(view: DossierView, kind: KindName, record: string): RecordLinksView | null {
  const linking = linkings[kind];
  if (linking === undefined) return null;
  return {
    label: linking.label,
    chosen: [...linking.read(view, record)]
      .sort(comparePositions)
      .flatMap(({ target }) => linkById(view, linking.to, target) ?? []),
    options: linking.options(view, record),
  };
}

/** Links a record to another, as the last of them, or takes the link away; others that are being made stay untouched. */
export const setLink: UseCase<CheckedInput<'links.set'>, Saved> = async (context, input) => {
  const { record, target, linked } = input;
  const kind = context.dossier.state().get(record)?.kind ?? '';
  const linking = linkings[kind];
  if (linking === undefined) return fail('record-unknown', { kind: 'record', record });
  const owner = find(context, kind as KindName, record);
  if (!owner.ok) return owner;
  const standing = linking.read(context.view, record).filter((link) => link.target === target);
  if (!linked)
    return save(
      context,
      'links.set',
      standing.flatMap(({ id }) => linking.remove(id)),
    );
  const found = find(context, linking.to, target);
  if (!found.ok) return found;
  return save(context, 'links.set', standing.length > 0 ? [] : newLink(context, linking, input));
};

function newLink(
  { view, newId }: UseCaseContext,
  linking: Linking,
  { record, target }: CheckedInput<'links.set'>,
): readonly Change[] {
  const id = newId();
  const before = linking.siblings(view, record, target);
  return linking.write(id, record, target, moveTo(before, id, before.length)[id] ?? 'a0');
}
