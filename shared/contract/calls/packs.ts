import { command, view } from '#shared/contract/call';
import { id } from '#shared/contract/inputs';
import type { Saved } from '#shared/contract/views/common';
import type {
  CheckedFileView,
  HouseStyleView,
  IssuedPackView,
  IssueView,
  OutgoingView,
  PackPreviewView,
  RecognisedFileView,
  ReissuedFileView,
  SeveralIssuedView,
  SeveralWrittenView,
  WeighedPaperView,
  WrittenFileView,
  WrittenPackView,
} from '#shared/contract/views/packs';
import {
  packLanguages,
  packVariants,
  paperSizes,
  shareableVariants,
} from '#shared/domain/pack/pack-document';
import { templateFileSchema } from '#shared/domain/pack/pack-template';
import { largestPackFile, mostCopies, sha256Schema } from '#shared/domain/pack/pack-issue';
import { z } from '#shared/domain/zod';

const packRequest = z.strictObject({
  meeting: id,
  variant: z.enum(packVariants),
  principal: id.optional(),
  language: z.enum(packLanguages).optional(),
  paper: z.enum(paperSizes).optional(),
});

/** Where files are written, and whether they replace those of the same names. */
const target = z.strictObject({
  folder: z.string().min(1).max(4_096).optional(),
  replace: z.boolean().default(false),
  /** SHA-256 of what a person was shown as leaving: other bytes are not written. */
  seen: sha256Schema.optional(),
});

/** What a pack shows of its changes: since which issue (its id), and how; an addendum holds only what changed. */
const shownChanges = z.strictObject({
  since: id,
  show: z.enum(['list', 'margin', 'revisions']),
  addendum: z.boolean().default(false),
});

const changes = shownChanges.optional();

const copies = z.number().int().min(0).max(mostCopies);

/** Most papers that are written at once: every variant, and a card for each of many principals. */
const mostPapers = 60;

/** One of several papers that are written at once. */
const oneOfSeveral = z.strictObject({
  ...packRequest.shape,
  ...target.pick({ replace: true, seen: true }).shape,
});

/** Papers that are written at once into one folder. */
const severalPapers = {
  name: id,
  folder: target.shape.folder,
  papers: z.array(oneOfSeveral).min(1).max(mostPapers),
};

/** Packs: preview, export, issues, and their house style. */
export const packsCalls = {
  'packs.preview': view<PackPreviewView>()(z.strictObject({ ...packRequest.shape, changes })),
  /** `template` dresses this one file in another house style than the dossier's. */
  'packs.export': command<WrittenPackView>()(
    z.strictObject({
      ...packRequest.shape,
      ...target.shape,
      changes,
      template: templateFileSchema.optional(),
    }),
  ),
  /** `name` is given by the window: progress is told under it, and it can be stopped by it. */
  'packs.exportSeveral': command<SeveralWrittenView>()(z.strictObject(severalPapers)),
  /** What to weigh of papers before they are written, and which of them cannot be made; in the order given. */
  'packs.weigh': view<readonly WeighedPaperView[]>()(
    z.strictObject({ papers: z.array(packRequest).max(mostPapers) }),
  ),
  'packs.stopExport': command<{ readonly name: string }>()(z.strictObject({ name: id })),
  'packs.issue': command<IssuedPackView>()(
    z.strictObject({ ...packRequest.shape, ...target.shape, copies: copies.default(0), changes }),
  ),
  /** `name` as for `packs.exportSeveral`; `copies` are those of every paper for our side. */
  'packs.issueSeveral': command<SeveralIssuedView>()(
    z.strictObject({
      ...severalPapers,
      papers: z.array(oneOfSeveral.extend({ changes })).min(1).max(mostPapers),
      copies: copies.default(0),
    }),
  ),
  'packs.issueAgain': command<readonly ReissuedFileView[]>()(
    z.strictObject({ issue: id, copy: copies.optional(), ...target.shape }),
  ),
  'packs.outgoing': view<OutgoingView>()(
    z.strictObject({ ...packRequest.shape, variant: z.enum(shareableVariants) }),
  ),
  'packs.open': command<{ readonly path: string }>()(
    z.strictObject({ written: id, what: z.enum(['file', 'folder']) }),
  ),
  'packs.issues': view<readonly IssueView[]>()(z.strictObject({ meeting: id })),
  'packs.style': view<HouseStyleView>()(z.strictObject({})),
  'packs.chooseStyle': command<Saved>()(
    z.strictObject({ name: z.string().trim().min(1).max(255), file: templateFileSchema }),
  ),
  'packs.useBuiltInStyle': command<Saved>()(z.strictObject({})),
  'packs.saveBuiltInStyle': command<WrittenFileView>()(target),
  /** `file` is a Word file in base 64. */
  'packs.check': view<CheckedFileView>()(
    z.strictObject({
      file: z
        .string()
        .min(1)
        .max(Math.ceil(largestPackFile / 3) * 4),
    }),
  ),
  'packs.recognise': view<readonly RecognisedFileView[]>()(z.strictObject({ sha256: sha256Schema })),
} as const;
