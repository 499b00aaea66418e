import type { Drafts, IssueDraft } from '#electron/usecases/sample/drafts';
import type { Reference } from '#electron/usecases/sample/reference';
import type { ReferenceIssue, ReferenceNegotiation } from '#electron/usecases/sample/reference-negotiation';
import { citations, inOrder, marked, newRecord, type SampleStep } from '#electron/usecases/sample/step';
import { draftedText, readable, sourcedText } from '#electron/usecases/sample/texts';
import type { Change } from '#shared/domain/dossier/operation';

/** The negotiation with its lead negotiators, its chapters, then its open issues with our ladders. */
export function negotiationSteps(reference: Reference, drafts: Drafts): readonly SampleStep[] {
  const names = new Map(reference.people.map(({ id, name }) => [id, name]));
  return [
    {
      command: 'sample.negotiation',
      changes: reference.negotiation.flatMap((negotiation) => negotiationChanges(negotiation, names, drafts)),
    },
    { command: 'sample.chapters', changes: chapterChanges(reference) },
    { command: 'sample.issues', changes: issueChanges(reference.negotiationIssues, drafts) },
  ];
}

function negotiationChanges(
  negotiation: ReferenceNegotiation,
  names: ReadonlyMap<string, string>,
  drafts: Drafts,
): readonly Change[] {
  const launchedBy = negotiation.launchedByPersonIds.map((id) => names.get(id) ?? id);
  const fields = {
    relationship: negotiation.relationshipId,
    topic: negotiation.topicId,
    title: negotiation.title,
    launched: negotiation.launched,
    launchedBy: [...launchedBy, ...negotiation.launchedByOther].join('; '),
    state: readable(negotiation.state),
    stateText: draftedText(negotiation.stateText),
    note: draftedText(negotiation.chapterListNote),
    marking: marked(drafts.negotiation.marking),
  };
  return [
    ...newRecord('negotiation', negotiation.id, fields, ['marking']),
    ...citations(negotiation.id, '', negotiation.sourceIds),
    ...inOrder(negotiation.leadNegotiators, ({ personId, side, from, note }, position, number) =>
      newRecord('negotiator', `${negotiation.id}-negotiator-${number}`, {
        negotiation: negotiation.id,
        person: personId,
        side: side === 'IN' ? 'home' : 'partner',
        from,
        note,
        position,
      }),
    ),
  ];
}

function chapterChanges(reference: Reference): readonly Change[] {
  const inList = [...reference.negotiationChapters].sort((left, right) => left.order - right.order);
  return inOrder(inList, (chapter, position) => [
    ...newRecord(
      'chapter',
      chapter.id,
      {
        negotiation: chapter.negotiationId,
        topic: chapter.topicId,
        name: chapter.name,
        note: draftedText(chapter.note ?? ''),
        position,
      },
      [...(chapter.illustrativeFields ?? []), ...(chapter.positionInListIllustrative ? ['position'] : [])],
    ),
    ...citations(chapter.id, 'name', chapter.sourceIds),
  ]);
}

function issueChanges(issues: readonly ReferenceIssue[], drafts: Drafts): readonly Change[] {
  const ladders = new Map(drafts.negotiation.issues.map((draft) => [draft.issue, ladderOf(draft)]));
  return inOrder(issues, (issue, position) => {
    const ladder = ladders.get(issue.id) ?? {};
    const text = sourcedText(issue.text, issue.sourceIds);
    const fields = { negotiation: issue.negotiationId, title: issue.title, text, ...ladder, position };
    return [
      ...newRecord('issue', issue.id, fields, Object.keys(ladder)),
      ...inOrder(issue.chapterIds, (chapter, place, number) =>
        newRecord('issueChapter', `${issue.id}-chapter-${number}`, {
          issue: issue.id,
          chapter,
          position: place,
        }),
      ),
    ];
  });
}

function ladderOf(draft: IssueDraft) {
  return {
    homeText: draftedText(draft.homeText),
    partnerText: draftedText(draft.partnerText),
    opening: draftedText(draft.opening),
    target: draftedText(draft.target),
    landingZone: draftedText(draft.landingZone),
    fallBack: draftedText(draft.fallBack),
    redLine: draftedText(draft.redLine),
  };
}
