import type { PackTag } from '#shared/domain/pack/pack-blocks';
import { isIllustrative } from '#shared/domain/record/define-kind';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import type { PaperWording } from '#shared/messages/papers/paper-wording';

/** The tag of illustrative texts; its word comes with the language, when its section is finished. */
const example: PackTag = { type: 'tag', text: '', tone: 'example' };

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
export function alertTag(text: string, warns?: PackTag['warns']): PackTag {
  return { type: 'tag', text, tone: 'alert', ...(warns !== undefined && { warns }) };
}

/** A tag in passing. */
export function statusTag(text: string): PackTag {
  return { type: 'tag', text, tone: 'status' };
}

/** What a reader must know of a point before using it: that it is not cleared, that it is for defence only. */
export function pointTags(point: TalkingPoint, { tags }: PaperWording): readonly PackTag[] {
  return [
    ...(point.state === 'draft' ? [alertTag(tags.draft, 'not-cleared')] : []),
    ...(point.state === 'review' ? [alertTag(tags.notCleared, 'not-cleared')] : []),
    ...exampleTag(point, 'text', 'question'),
  ];
}
