import type { DossierView } from '#shared/domain/dossier/view';
import type { Marking } from '#shared/domain/marking/marking';
import { markingText, rollUpMarkings } from '#shared/domain/marking/roll-up';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackSection } from '#shared/domain/pack/pack-document';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { finished } from '#electron/documents/compose/finish';
import { fail, succeed, type Result } from '#shared/domain/result';

/** A part of a paper with its marking; `name` is what a failure calls it. */
export interface MarkedPart {
  readonly name: string;
  readonly marking: Marking | null;
}

/**
 * A section before its marking is known. `parts` are the records that it prints and that bear a marking; a section
 * without parts of its own (cover, contents) bears the marking of the whole.
 */
export interface SectionDraft {
  readonly id: string;
  readonly kind: PackSection['kind'];
  readonly title: string;
  readonly tab?: number;
  /** Sides of paper that it may take; the preview says where it takes more. */
  readonly sides?: number;
  /** Set with close lines. */
  readonly close?: boolean;
  readonly parts: readonly MarkedPart[];
  readonly blocks: readonly PackBlock[];
  readonly foot?: readonly PackBlock[];
}

/** Sections with their markings, and the marking of the whole. */
export interface MarkedSections {
  readonly sections: readonly PackSection[];
  readonly marking: string;
}

/**
 * Marks each section with the highest level of its parts and the union of their caveats, and the whole likewise
 * (briefing conventions). Fails with `marking-missing` and the name of the first part that nobody marked.
 */
export function markSections(
  view: DossierView,
  drafts: readonly SectionDraft[],
  wording: PaperWording,
): Result<MarkedSections> {
  const parts = drafts.flatMap((draft) => draft.parts);
  const whole = rolledUp(view, parts);
  if (whole === null) return fail('marking-missing', { part: firstUnmarked(view, parts) });
  const sections = drafts.map((draft): PackSection => ({
    id: draft.id,
    tab: draft.tab ?? null,
    kind: draft.kind,
    title: draft.title.trim() === '' ? wording.untitled : draft.title,
    ...sectionMarking(view, rolledUp(view, draft.parts) ?? whole),
    ...(draft.sides !== undefined && { sides: draft.sides }),
    ...(draft.close === true && { close: true }),
    blocks: finished(draft.blocks, wording),
    foot: finished(draft.foot ?? [], wording),
  }));
  return succeed({ sections, marking: markingText(view, whole) });
}

function firstUnmarked(view: DossierView, parts: readonly MarkedPart[]): string {
  return parts.find((part) => rollUpMarkings(view, [part.marking]) === null)?.name ?? '';
}

/** A marking as a section bears it: in words, and as what can be rolled up further. */
export function sectionMarking(view: DossierView, marking: Marking): Pick<PackSection, 'marking' | 'bears'> {
  return { marking: markingText(view, marking), bears: marking };
}

function rolledUp(view: DossierView, parts: readonly MarkedPart[]): Marking | null {
  return rollUpMarkings(
    view,
    parts.map((part) => part.marking),
  );
}
