import { fieldView, linkById, markingLabel } from '#electron/usecases/views/field-view';
import type { PointView } from '#shared/contract/views/topics';
import type { DossierView } from '#shared/domain/dossier/view';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { isBlank, plainText } from '#shared/domain/rich-text/read';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';

/** A talking point as editors and choosers show it. */
export function pointView(view: DossierView, point: TalkingPoint): PointView {
  return {
    id: point.id,
    use: point.use,
    triage: point.triage,
    state: point.state,
    question: fieldView(view, point, 'question'),
    text: fieldView(view, point, 'text'),
    clearedBy: point.clearedBy,
    clearedAt: point.clearedAt,
    clearedText: keptWording(point),
    draftedFor: linkById(view, 'person', point.draftedFor),
    marking: markingLabel(view, point.marking),
    markingField: fieldView(view, point, 'marking'),
    illustrative: isIllustrative(point, 'text'),
  };
}

function keptWording(point: TalkingPoint): TalkingPoint['clearedText'] | null {
  if (isBlank(point.clearedText) || plainText(point.clearedText) === plainText(point.text)) return null;
  return point.clearedText;
}
