import { dossierPointSchema, type DossierPoint } from '#shared/domain/dossier/point';
import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import {
  choiceField,
  dateField,
  instantField,
  referenceField,
  structureField,
  lineField,
  wholeNumberField,
} from '#shared/domain/record/field';
import { z } from '#shared/domain/zod';

/** The largest Word file that is looked at as an edited pack, in bytes. */
export const largestPackFile = 16 * 2 ** 20;

/** Most numbered copies of one issue. */
export const mostCopies = 99;

/**
 * A file of an issue as it was written: the copy's number (0 where copies are not numbered), its name and the SHA-256
 * of its bytes in lower-case hexadecimal.
 */
export interface IssuedFile {
  readonly copy: number;
  readonly fileName: string;
  readonly sha256: string;
}

/** The SHA-256 of a file, in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const filesSchema: z.ZodType<readonly IssuedFile[]> = z
  .array(
    z.strictObject({
      copy: z.number().int().min(0).max(mostCopies),
      fileName: z.string().max(255),
      sha256: sha256Schema,
    }),
  )
  .max(mostCopies)
  .readonly();

/** How an issue shows what changed since an earlier one: not, as a list at its front, with marks beside, or as revisions. */
export const changeDisplays = ['none', 'list', 'margin', 'revisions'] as const;

/** One of {@link changeDisplays}. */
export type ChangeDisplay = (typeof changeDisplays)[number];

/**
 * A pack that was issued. It holds no text of the pack: `state` is the point of the dossier's operations from which it
 * was made, and from which it can be made again (docs/decisions, 'Issues of a pack').
 */
export const packIssueKind = defineKind(
  'packIssue',
  { label: 'Issue of a pack', plural: 'Issues of packs' },
  {
    meeting: referenceField('internal', 'Meeting', 'meeting'),
    /** Name of the variant. */
    variant: lineField('internal', 'Paper'),
    principal: referenceField('internal', 'Principal', 'person'),
    /** Number of the brief: one for each paper of a meeting, in the order in which they were first issued. */
    brief: wholeNumberField('internal', 'Brief number', { min: 0, max: 10_000, initial: 0 }),
    issue: wholeNumberField('internal', 'Issue', { min: 0, max: 10_000, initial: 0 }),
    /** Number of the addendum to that issue; 0 for the issue itself. */
    addendum: wholeNumberField('internal', 'Addendum', { min: 0, max: 10_000, initial: 0 }),
    issuedAt: instantField('internal', 'Issued at'),
    issuedBy: lineField('internal', 'Issued by'),
    /** The day that counted as today, which the papers carry. */
    day: dateField('internal', 'Day'),
    /** Language and size of paper where they were chosen for this issue; empty where it is set as the dossier is. */
    language: lineField('internal', 'Language'),
    paper: lineField('internal', 'Paper size'),
    /** How many numbered copies were made; 0 where copies are not numbered. */
    copies: wholeNumberField('internal', 'Copies', { min: 0, max: mostCopies, initial: 0 }),
    state: structureField<DossierPoint>('internal', 'Made from', dossierPointSchema, {}),
    files: structureField<readonly IssuedFile[]>('internal', 'Files', filesSchema, []),
    /** The earlier issue whose differences it shows. */
    since: referenceField('internal', 'Compared with', 'packIssue'),
    changes: choiceField('internal', 'Changes shown', changeDisplays),
    /** Version of Chancery that made it. */
    madeBy: lineField('internal', 'Made by version'),
    /** The check printed on its last page; empty where none is printed. */
    check: lineField('internal', 'Pack check'),
  },
);

/** An issue of a pack. */
export type PackIssue = RecordOfKind<typeof packIssueKind>;
