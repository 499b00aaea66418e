import type { PackTag } from '#shared/domain/pack/pack-blocks';
import { isIllustrative } from '#shared/domain/record/define-kind';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';

/** The word that stands behind every illustrative text in a pack. */
const exampleWord = 'example';

/** What the tag means, wherever a pack explains it. */
export const exampleLegend =
  'Texts tagged \u2018example\u2019 are illustrative drafts. They are not statements of fact and not the position of any government.';

const example: PackTag = { type: 'tag', text: exampleWord, tone: 'example' };

/** The example tag where one of the fields, or the record as a whole, is illustrative; nothing otherwise. */
export function exampleTag(
  record: { readonly illustrative: readonly string[] } | undefined,
  ...fields: readonly string[]
): readonly PackTag[] {
  if (record === undefined) return [];
  const illustrative = isIllustrative(record, '*') || fields.some((field) => isIllustrative(record, field));
  return illustrative ? [example] : [];
}

/** A tag that must not be overlooked. */
export function alertTag(text: string): PackTag {
  return { type: 'tag', text, tone: 'alert' };
}

/** A tag in passing. */
export function statusTag(text: string): PackTag {
  return { type: 'tag', text, tone: 'status' };
}

/** What a reader must know of a point before using it: that it is not cleared, that it is for defence only. */
export function pointTags(point: TalkingPoint): readonly PackTag[] {
  return [
    ...(point.state === 'draft' ? [alertTag('draft')] : []),
    ...(point.state === 'review' ? [alertTag('not cleared')] : []),
    ...exampleTag(point, 'text', 'question'),
  ];
}
