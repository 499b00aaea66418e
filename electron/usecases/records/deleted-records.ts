import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { DeletedRecordView } from '#shared/contract/views/common';
import { fieldHead, type FoldedRecord } from '#shared/domain/dossier/fold';
import { compareHeads } from '#shared/domain/dossier/operation';
import { isKindName, kinds, type KindName } from '#shared/domain/record/kinds';
import { succeed } from '#shared/domain/result';
import { entryTitle } from '#shared/domain/search/entry';

/** Kinds that only tie others together or keep a mark: what they said is said again by one press. */
const ties: readonly KindName[] = [
  ...(['favourite', 'citation', 'itemRun', 'personRelationship', 'meetingTopic', 'itemTopic'] as const),
  ...(['commitmentTopic', 'issueChapter', 'chapterDiscussed', 'chapterRound'] as const),
];

/** Every deleted record that can be brought back by itself, the one deleted last first. */
export const deletedRecords: UseCase<CheckedInput<'records.deleted'>, readonly DeletedRecordView[]> = ({
  dossier,
  view,
}) => {
  const deleted = [...dossier.state().values()].filter(({ fields }) => fields.deleted === true);
  return succeed(
    deleted.sort(lastDeletedFirst).flatMap(({ id, kind }) => {
      if (!isKindName(kind) || ties.includes(kind)) return [];
      const record = view.get(kind, id);
      if (record === undefined) return [];
      return [{ id, kindLabel: kinds[kind].label, label: entryTitle(view, record) }];
    }),
  );
};

function lastDeletedFirst(left: FoldedRecord, right: FoldedRecord): number {
  const [one, other] = [fieldHead(left, 'deleted'), fieldHead(right, 'deleted')];
  return one === undefined || other === undefined ? 0 : compareHeads(other, one);
}
