import type { BriefDraft } from '#electron/usecases/sample/drafts';
import type { ReferenceTopic } from '#electron/usecases/sample/reference-topics';
import { inOrder, marked, newRecord } from '#electron/usecases/sample/step';
import { draftedText, sourcedText } from '#electron/usecases/sample/texts';
import type { Change } from '#shared/domain/dossier/operation';
import type { RichText } from '#shared/domain/rich-text/rich-text';
import type { PointState, PointTriage, PointUse } from '#shared/domain/talking-point/talking-point';

interface Point {
  readonly id: string;
  readonly use: PointUse;
  readonly question: string;
  readonly text: RichText;
  readonly triage: PointTriage;
  readonly state: PointState;
  readonly draftedFor: string | null;
  readonly clearedBy: string;
  readonly clearedAt: string | null;
  readonly clearedText: RichText;
}

/** The points of a topic in one order: to make, to respond with, to avoid. All of them are drafted examples. */
export function pointChanges(topic: ReferenceTopic, draft: BriefDraft): readonly Change[] {
  const points = [...linesOf(topic, draft), ...answersOf(topic, draft), ...avoidedOf(draft)];
  return inOrder(points, ({ id, ...fields }, position) =>
    newRecord('talkingPoint', id, { ...fields, topic: topic.id, marking: marked(draft.marking), position }, [
      '*',
    ]),
  );
}

function linesOf(topic: ReferenceTopic, draft: BriefDraft): readonly Point[] {
  return topic.linesToTake.map(({ id, text, basisSourceIds }) =>
    pointOf(id, { use: 'make', question: '', text: sourcedText(text, basisSourceIds) }, draft),
  );
}

function answersOf(topic: ReferenceTopic, draft: BriefDraft): readonly Point[] {
  return topic.ifRaised.map(({ id, question, answer, basisSourceIds }) =>
    pointOf(id, { use: 'respond', question, text: sourcedText(answer, basisSourceIds) }, draft),
  );
}

function avoidedOf(draft: BriefDraft): readonly Point[] {
  return draft.avoid.map(({ id, text, triage, state }) => {
    const wording = draftedText(text);
    return {
      id,
      use: 'avoid',
      question: '',
      text: wording,
      triage,
      draftedFor: null,
      ...clearance(state, wording, draft),
    };
  });
}

/** A point of the reference with its triage, its state and who cleared it, as drafted. */
function pointOf(id: string, words: Pick<Point, 'use' | 'question' | 'text'>, draft: BriefDraft): Point {
  const drafted = draft.points.find((point) => point.point === id);
  if (drafted === undefined) throw new Error(`No draft for point ${id}`);
  const earlier = {
    ...(drafted.clearedBy !== undefined && { clearedBy: drafted.clearedBy }),
    ...(drafted.clearedAt !== undefined && { clearedAt: drafted.clearedAt }),
    ...(drafted.clearedText !== undefined && { clearedText: draftedText(drafted.clearedText) }),
  };
  const draftedFor = drafted.draftedFor ?? null;
  return {
    id,
    ...words,
    triage: drafted.triage,
    draftedFor,
    ...clearance(drafted.state, words.text, draft),
    ...earlier,
  };
}

function clearance(
  state: PointState,
  text: RichText,
  draft: BriefDraft,
): Pick<Point, 'state' | 'clearedBy' | 'clearedAt' | 'clearedText'> {
  if (state !== 'cleared') return { state, clearedBy: '', clearedAt: null, clearedText: [] };
  return { state, clearedBy: draft.clearedBy, clearedAt: draft.clearedAt, clearedText: text };
}
