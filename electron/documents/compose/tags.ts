import type { PackSubject, PackTag, PackWarningCode } from '#shared/domain/pack/pack-blocks';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { plainText } from '#shared/domain/rich-text/read';
import type { RichText } from '#shared/domain/rich-text/rich-text';
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
export function alertTag(text: string): PackTag {
  return { type: 'tag', text, tone: 'alert' };
}

/** A tag that the gate counts as a warning, about the record that is to be mended. */
export function warningTag(text: string, code: PackWarningCode, of: PackSubject): PackTag {
  return { ...alertTag(text), warns: { code, of } };
}

/** A tag in passing. */
export function statusTag(text: string): PackTag {
  return { type: 'tag', text, tone: 'status' };
}

/** What a reader must know of a point before using it: that it is not cleared, that it is for defence only. */
export function pointTags(point: TalkingPoint, { tags }: PaperWording): readonly PackTag[] {
  const about = { record: point.id, topic: point.topic ?? '', words: inShort(point.text) };
  return [
    ...(point.state === 'draft' ? [warningTag(tags.draft, 'not-cleared', about)] : []),
    ...(point.state === 'review' ? [warningTag(tags.notCleared, 'not-cleared', about)] : []),
    ...exampleTag(point, 'text', 'question'),
  ];
}

/** Letters of a text by which a warning names it. */
const shortest = 80;

function inShort(text: RichText): string {
  const whole = plainText(text).replace(/\s+/gu, ' ').trim();
  return whole.length > shortest ? `${whole.slice(0, shortest).trimEnd()}\u2026` : whole;
}
