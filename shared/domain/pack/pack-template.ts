import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import { lineField, structureField } from '#shared/domain/record/field';
import type { FailureDetails } from '#shared/domain/result';
import { z } from '#shared/domain/zod';

/** The largest file of a template, in bytes: a letterhead with its emblem is far smaller. */
export const largestTemplate = 2 ** 20;

/** What is said of a file or picture that is larger than it may be: sizes in mebibytes. */
export function tooLargeDetails(what: string, size: number, limit: number): FailureDetails {
  const mebibytes = (of: number): string => (of / 2 ** 20).toFixed(1);
  return { what, size: mebibytes(size), limit: mebibytes(limit) };
}

/** The bytes of a template in base 64, not longer than the largest file gives. */
export const templateFileSchema = z.base64().max(Math.ceil(largestTemplate / 3) * 4);

/** A ministry's own look for packs: a Word file with its styles, and placeholders in cover, header and footer. */
export const packTemplateKind = defineKind(
  'packTemplate',
  { label: 'House style', plural: 'House styles' },
  {
    name: lineField('internal', 'Name'),
    /** The Word file in base 64. It is checked before it is saved, and never changed after. */
    file: structureField<string>('internal', 'File', templateFileSchema, ''),
  },
);

/** A house style in a dossier. */
export type PackTemplate = RecordOfKind<typeof packTemplateKind>;
