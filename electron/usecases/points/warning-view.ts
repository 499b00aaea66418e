import { linkById } from '#electron/usecases/views/field-view';
import type { RecordLink } from '#shared/contract/views/common';
import type { LineWarningView } from '#shared/contract/views/points';
import type { DossierView } from '#shared/domain/dossier/view';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { plainText } from '#shared/domain/rich-text/read';
import type { LineWarning } from '#shared/domain/talking-point/divergence';

const unknown: RecordLink = { id: '', label: '', deleted: true };

/** A warning about lines with the names and texts that a person needs to weigh it. */
export function warningView(view: DossierView, warning: LineWarning): LineWarningView {
  return {
    code: warning.code,
    topic: linkById(view, 'topic', warning.topic) ?? unknown,
    lines: warning.principals.map((principal, index) => ({
      principal: linkById(view, 'person', principal) ?? unknown,
      points: (warning.points[index] ?? []).flatMap((id) => {
        const point = view.get('talkingPoint', id);
        if (point === undefined) return [];
        return [{ id, text: plainText(point.text), illustrative: isIllustrative(point, 'text') }];
      }),
    })),
    figures: figuresOf(warning),
  };
}

function figuresOf(warning: LineWarning): readonly string[] {
  switch (warning.code) {
    case 'lines-differ':
      return [];
    case 'figures-differ':
      return warning.figures.map(({ text }) => text);
    case 'figure-old':
      return [warning.figure.label, warning.figure.asOf ?? ''];
  }
}
