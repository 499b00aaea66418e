import type { PackInline, PackParagraph } from '#shared/domain/pack/pack-blocks';
import { isIllustrative } from '#shared/domain/record/define-kind';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { paragraph, words } from '#electron/documents/compose/blocks';

/** How a sheet of points marks its examples: each by its tag, or all of them at once in a line at the top. */
export interface ExampleMarks {
  /** The line at the top; none where points are tagged one by one. */
  note(wording: PaperWording): readonly PackParagraph[];
  /** Inlines as the sheet prints them. */
  tagged(inlines: readonly PackInline[]): readonly PackInline[];
}

/** Where every point of a sheet is a drafted example, the sheet says it once instead of behind every line. */
export function allExamples(points: readonly TalkingPoint[]): ExampleMarks {
  const all = points.length > 0 && points.every((point) => isIllustrative(point, 'text'));
  if (!all) return { note: () => [], tagged: (inlines) => inlines };
  return {
    note: (wording) => [
      paragraph([words(wording.allExamples, 'bold'), { type: 'tag', text: '', tone: 'example' }], 'small'),
    ],
    tagged: (inlines) => inlines.filter((inline) => inline.type !== 'tag' || inline.tone !== 'example'),
  };
}
