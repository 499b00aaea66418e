import { changesOf, find, save } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { linkById, linkTo } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { RecordLink, RecordLinksView, Saved } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import type { DossierView } from '#shared/domain/dossier/view';
import { comparePositions, moveTo, type Positioned } from '#shared/domain/record/position';
import type { KindName } from '#shared/domain/record/kinds';
import { fail, type Result } from '#shared/domain/result';

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

/** Sets which records one is linked to; those kept stay where they are, new ones come last. */
export const setLinks: UseCase<CheckedInput<'links.set'>, Saved> = async (context, input) => {
  const kind = context.dossier.state().get(input.record)?.kind ?? '';
  const linking = linkings[kind];
  if (linking === undefined) return fail('record-unknown', { kind: 'record', record: input.record });
  const owner = find(context, kind as KindName, input.record);
  if (!owner.ok) return owner;
  const changes = changesFor(context, linking, input.record, [...new Set(input.targets)]);
  return changes.ok ? save(context, 'links.set', changes.value) : changes;
};

function changesFor(
  context: UseCaseContext,
  linking: Linking,
  record: string,
  targets: readonly string[],
): Result<readonly Change[]> {
  const links = [...linking.read(context.view, record)].sort(comparePositions);
  const gone = links.filter(({ target }) => !targets.includes(target));
  const changes: Change[] = gone.flatMap(({ id }) => linking.remove(id));
  const made: Positioned[] = [];
  for (const target of targets) {
    if (links.some((link) => link.target === target)) continue;
    const found = find(context, linking.to, target);
    if (!found.ok) return found;
    const id = context.newId();
    const before = [...linking.siblings(context.view, record, target), ...made];
    const position = moveTo(before, id, before.length)[id] ?? 'a0';
    made.push({ id, position });
    changes.push(...linking.write(id, record, target, position));
  }
  return { ok: true, value: changes };
}
