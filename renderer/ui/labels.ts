import type { CommitmentState } from '#shared/domain/commitment/commitment';
import type { DueState } from '#shared/domain/commitment/commitments';
import type { ItemPurpose, Visibility } from '#shared/domain/meeting/agenda-item';
import type {
  Interpretation,
  MeetingKind,
  ParticipantRole,
  PressAccess,
} from '#shared/domain/meeting/meeting';
import type { ChapterStatus } from '#shared/domain/negotiation/negotiation';
import type { PackLanguage } from '#shared/domain/pack/pack-document';
import type { Audience } from '#shared/domain/record/field';
import type { PointState, PointTriage, PointUse } from '#shared/domain/talking-point/talking-point';

/** What a point is for, as a heading over several. */
export const pointUseLabels: Readonly<Record<PointUse, string>> = {
  make: 'To make',
  respond: 'If raised',
  avoid: 'To avoid',
};

/** Clearance states. */
export const pointStateLabels: Readonly<Record<PointState, string>> = {
  draft: 'Draft',
  review: 'In review',
  cleared: 'Cleared',
  delivered: 'Delivered',
  retired: 'Retired',
};

/** How likely a point is to come up. */
export const pointTriageLabels: Readonly<Record<PointTriage, string>> = {
  certain: 'Certain to arise',
  may: 'May arise',
  defensive: 'Defensive only',
};

/** Who may see a field. */
export const audienceLabels: Readonly<Record<Audience, string>> = {
  shareable: 'Shareable',
  internal: 'Internal',
  restricted: 'Restricted',
};

/** Who may know of an agenda item. */
export const visibilityLabels: Readonly<Record<Visibility, string>> = {
  internal: 'Internal',
  shared: 'Shared',
  hidden: 'Hidden',
};

/** What an agenda item is for. */
export const itemPurposeLabels: Readonly<Record<ItemPurpose, string>> = {
  discussion: 'Discussion',
  information: 'Information',
  decision: 'Decision',
};

/** Kinds of meeting. */
export const meetingKindLabels: Readonly<Record<MeetingKind, string>> = {
  bilateral: 'Bilateral meeting',
  'call-on': 'Call on',
  telephone: 'Telephone call',
  officials: 'Officials',
  visit: 'Visit',
  'pull-aside': 'Pull-aside',
  'stock-take': 'Stock-take',
  'two-plus-two': '2+2',
};

/** States of a meeting. */
export const meetingStateLabels: Readonly<Record<'planned' | 'held' | 'cancelled', string>> = {
  planned: 'Planned',
  held: 'Held',
  cancelled: 'Cancelled',
};

/** How talks are interpreted. */
export const interpretationLabels: Readonly<Record<Interpretation, string>> = {
  none: 'No interpretation',
  simultaneous: 'Simultaneous interpretation',
  consecutive: 'Consecutive interpretation',
};

/** Parts in a meeting. */
export const participantRoleLabels: Readonly<Record<ParticipantRole, string>> = {
  delegation: 'Delegation',
  host: 'Host',
  guest: 'Guest',
  principal: 'Principal',
  'co-chair': 'Co-chair',
  'called-on': 'Called on',
  press: 'Press',
};

/** What the press may see of an entry of the programme. */
export const pressAccessLabels: Readonly<Record<PressAccess, string>> = {
  'not-stated': 'Not stated',
  open: 'Open',
  spray: 'Pool spray',
  closed: 'Closed',
};

/** States of a commitment. */
export const commitmentStateLabels: Readonly<Record<CommitmentState, string>> = {
  open: 'Open',
  announced: 'Announced',
  aim: 'Aim',
  'in-progress': 'In progress',
  'carried-forward': 'Carried forward',
  done: 'Done',
  dropped: 'Dropped',
};

/** How a commitment stands against its due date. */
export const dueStateLabels: Readonly<Record<DueState, string>> = {
  overdue: 'Overdue',
  due: 'Due soon',
  open: 'Open',
  closed: 'Closed',
};

/** How far a chapter is. */
export const chapterStatusLabels: Readonly<Record<ChapterStatus, string>> = {
  'positions-exchanged': 'Positions exchanged',
  'text-under-discussion': 'Text under discussion',
  open: 'Open',
  'open-complex': 'Open, complex',
  advanced: 'Advanced',
  closed: 'Closed',
};

/** Whether an office is held on the dossier's day. */
export const officeHeldLabels: Readonly<Record<'yes' | 'former' | 'unconfirmed', string>> = {
  yes: 'In office',
  former: 'Former',
  unconfirmed: 'Not confirmed',
};

/** The language of a paper. */
export const languageNames: Readonly<Record<PackLanguage, string>> = { 'en-GB': 'English', 'hi-IN': 'Hindi' };

const choiceLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'commitment.state': commitmentStateLabels,
  'dossierSettings.language': languageNames,
  'person.officeHeld': officeHeldLabels,
  'programmeEntry.press': pressAccessLabels,
  'negotiator.side': { home: 'Our side', partner: 'Their side' },
  'person.side': { home: 'Our side', partner: 'Their side' },
};

/** A value of a choice as people read it. */
export function choiceLabel(
  { kind, field }: { readonly kind: string; readonly field: string },
  value: string,
): string {
  return choiceLabels[`${kind}.${field}`]?.[value] ?? inWords(value);
}

/** A word with hyphens, as the reference data writes states, in words: `in-progress` is 'In progress'. */
export function inWords(word: string): string {
  const spaced = word.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
