import type { Drafts } from '#electron/usecases/sample/drafts';
import type { Reference } from '#electron/usecases/sample/reference';
import type { ReferenceCommitment } from '#electron/usecases/sample/reference-meetings';
import { inOrder, marked, newRecord, type SampleStep } from '#electron/usecases/sample/step';
import { sourcedText, statedDate } from '#electron/usecases/sample/texts';
import type { FieldName } from '#shared/domain/record/kinds';

/** What the reference calls a member that it marks illustrative, and what the commitment calls it. */
const fieldNames: Readonly<Record<string, FieldName<'commitment'>>> = {
  ownerIndia: 'homeOwner',
  'ownerIndia.personIds': 'homeOwner',
  ownerUK: 'partnerOwner',
  'ownerUK.personIds': 'partnerOwner',
  dueDate: 'dueDate',
  status: 'state',
};

/** A step for each commitment, with its topics, in the order in which they were made. */
export function commitmentSteps(reference: Reference, drafts: Drafts): readonly SampleStep[] {
  const names = new Map(reference.people.map(({ id, name }) => [id, name]));
  const inTime = [...reference.commitments].sort(byDate);
  return inOrder(inTime, (commitment, position) => [
    {
      command: 'sample.commitment',
      changes: [
        ...newRecord(
          'commitment',
          commitment.id,
          { ...fieldsOf(commitment, names, drafts), position },
          illustrativeFields(commitment),
        ),
        ...inOrder(commitment.topicIds, (topic, place, number) =>
          newRecord('commitmentTopic', `${commitment.id}-topic-${number}`, {
            commitment: commitment.id,
            topic,
            position: place,
          }),
        ),
      ],
    },
  ]);
}

function byDate(left: ReferenceCommitment, right: ReferenceCommitment): number {
  return left.announcedOn < right.announcedOn ? -1 : left.announcedOn > right.announcedOn ? 1 : 0;
}

function fieldsOf(commitment: ReferenceCommitment, names: ReadonlyMap<string, string>, drafts: Drafts) {
  return {
    relationship: commitment.relationshipId,
    title: commitment.title,
    text: sourcedText(commitment.text, commitment.sourceIds),
    homeOwner: ownerText(commitment.ownerIndia, names),
    partnerOwner: ownerText(commitment.ownerUK, names),
    dueDate: statedDate(commitment.dueDate, commitment.dueDatePrecision),
    dueText: commitment.dueText ?? '',
    recurrence: commitment.recurrence ?? '',
    state: commitment.status,
    announcedOn: commitment.announcedOn,
    meeting: commitment.meetingId,
    marking: marked(drafts.dossier.commitmentMarkings[commitment.id] ?? drafts.dossier.unmarked),
  };
}

function illustrativeFields(commitment: ReferenceCommitment): readonly string[] {
  const named = commitment.illustrativeFields.map((name) => fieldNames[name] ?? name);
  return [...new Set([...named, 'marking'])];
}

/** An owner in words: the organisation, and who in it. */
function ownerText(
  owner: { readonly organisation: string; readonly personIds: readonly string[] },
  names: ReadonlyMap<string, string>,
): string {
  const people = owner.personIds.map((id) => names.get(id) ?? id).join(', ');
  return people === '' ? owner.organisation : `${owner.organisation} (${people})`;
}
