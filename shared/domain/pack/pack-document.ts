import type { Marking } from '#shared/domain/marking/marking';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';

/** The variants of a pack that can be made, by the name that the command line and the window use. */
export const packVariants = [
  'full',
  'steering',
  'points',
  'agenda',
  'shared-agenda',
  'negotiation',
  'record',
  'readout',
  'shared-readout',
] as const;

/** One of {@link packVariants}. */
export type PackVariant = (typeof packVariants)[number];

/**
 * Who may read a pack: `internal` never leaves our side, `restricted` goes to the lead negotiator alone, `shareable` is
 * made for the other side.
 */
export type PackAudience = 'internal' | 'restricted' | 'shareable';

/** Who may read each variant (briefing conventions, 'Variants'). */
export const packAudiences = {
  full: 'internal',
  steering: 'internal',
  points: 'internal',
  agenda: 'internal',
  'shared-agenda': 'shareable',
  negotiation: 'restricted',
  record: 'internal',
  readout: 'internal',
  'shared-readout': 'shareable',
} as const satisfies Readonly<Record<PackVariant, PackAudience>>;

/** The variants that are made for the other side. */
export const shareableVariants = ['shared-agenda', 'shared-readout'] as const;

/** The variants that only our side reads. */
export type InternalVariant = Exclude<PackVariant, (typeof shareableVariants)[number]>;

/** True for the name of a variant. */
export function isPackVariant(name: string): name is PackVariant {
  return (packVariants as readonly string[]).includes(name);
}

/** Languages of a document, as BCP 47 tags. */
export const packLanguages = ['en-GB', 'hi-IN'] as const;
/** One of {@link packLanguages}. */
export type PackLanguage = (typeof packLanguages)[number];

/** Sizes of paper that a pack can be set on. */
export const paperSizes = ['A4', 'Letter'] as const;
/** One of {@link paperSizes}. */
export type PaperSize = (typeof paperSizes)[number];

/** Air around the text of a page in twips (twentieths of a point); head and foot lines stand that far from the edge. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** The sheet that a paper is set on, with the margins of the built-in style unless others are given. */
export interface PageSetting {
  readonly paper: PaperSize;
  readonly margins?: PageMargins;
}

/**
 * A paper of a pack. A paper with a tab has page numbers of its own ('Tab 3, page 2'), so that no contents list can go
 * stale.
 */
export interface PackSection {
  /** Unique in the document; what a reference to the section names. */
  readonly id: string;
  readonly tab: number | null;
  readonly kind: 'cover' | 'contents' | 'paper';
  /** Stands in the running head and in the contents. */
  readonly title: string;
  /** Marking of this paper, at the top and the bottom of each of its pages. Never empty. */
  readonly marking: string;
  /** The same marking before it was put into words, to be rolled up with others. */
  readonly bears?: Marking;
  readonly blocks: readonly PackBlock[];
  /** Sides of paper that it may take (briefing conventions); no limit unless given. */
  readonly sides?: number;
  /** Set with close lines, so that a few of them do not cost it a further side. */
  readonly close?: boolean;
  /** Stands at the foot of the section's last page: the clearance line. */
  readonly foot: readonly PackBlock[];
}

/** Which pack a file is, for recognising an edited copy: of which meeting and principal (ids), and which issue. */
export interface PackIdentity {
  readonly meeting: string;
  readonly principal: string | null;
  /** `null` for a draft; `copy` is 0 where copies are not numbered. */
  readonly issue: {
    readonly brief: number;
    readonly issue: number;
    readonly addendum: number;
    readonly copy: number;
  } | null;
  /** The check printed on its last page. */
  readonly check?: string;
}

/**
 * A pack as pure data: what `composePack` makes and what Word, the preview and plain text render, so that they cannot
 * disagree (design, section 4). It survives a structured clone and JSON.
 */
export interface PackDocument extends PageSetting {
  readonly variant: PackVariant;
  readonly audience: PackAudience;
  readonly language: PackLanguage;
  /** Title of the document, in its properties and in the running head. */
  readonly title: string;
  readonly subject: string;
  /** Who is named as its author in the properties; may be empty. */
  readonly author: string;
  /** Day that the document carries (`YYYY-MM-DD`); the dates in its properties come from it. */
  readonly date: string;
  /** Highest marking of its parts with the union of their caveats. Never empty. */
  readonly marking: string;
  /** Stands on every page where it is not `null`: that the dossier is for training, that the content is illustrative. */
  readonly notice: string | null;
  /** Stands at the foot of every page of an internal paper: which issue and copy it is, or that it is a draft. */
  readonly edition?: string;
  /** In internal papers alone. */
  readonly identity?: PackIdentity;
  /** Where revisions are shown: under whose name and of which moment (ISO in UTC) they stand. */
  readonly revisions?: { readonly by: string; readonly at: string };
  /** Name of the file without its extension, as composed; whoever writes a file makes it safe first. */
  readonly fileName: string;
  /** Size of body type in points. */
  readonly typeSize: number;
  readonly sections: readonly PackSection[];
}
