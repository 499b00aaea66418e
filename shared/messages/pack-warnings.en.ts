import type { PackFault } from '#shared/domain/pack/check-pack';
import type { PackWarningCode } from '#shared/domain/pack/pack-blocks';

/** The wording of each warning about a composed pack; the section's title stands before it. */
export const packWarningWording: Readonly<Record<PackWarningCode, (count: number) => string>> = {
  'not-cleared': (count) =>
    count === 1 ? '1 line is not cleared' : `${String(count)} lines are not cleared`,
  undated: (count) => (count === 1 ? '1 figure has no date' : `${String(count)} figures have no date`),
  unsourced: (count) =>
    count === 1 ? '1 text or figure has no source' : `${String(count)} texts or figures have no source`,
};

/** The wording of each fault that keeps a pack from being written. */
export const packFaultWording: Readonly<Record<PackFault, string>> = {
  'marking-empty': 'it has no marking',
  'section-twice': 'two of its papers have the same name inside',
  'reference-dangling': 'a reference leads to a paper that is not there',
  'heading-empty': 'a heading has no words',
  'heading-out-of-order': 'a heading stands below a level that is missing',
  'table-without-header': 'a table has a column without a head',
  'table-without-caption': 'a table has no alternative text',
  'table-uneven': 'a row of a table has more or fewer cells than the table has columns',
  'placeholder-left': 'a placeholder was not filled in; look for double braces, [insert ...] or lorem ipsum',
  'figure-without-description': 'a picture has no alternative text',
  'tagged-for-others': 'it says of a text from which field it comes, which no paper for the other side does',
  'no-section': 'it has no paper',
};
