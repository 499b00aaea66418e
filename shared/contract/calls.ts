import { command, view, type Call } from '#shared/contract/call';
import { date, id, index, minutes, nothing, text, time, title } from '#shared/contract/inputs';
import type {
  DossierStatus,
  FieldVersionView,
  Made,
  MarkingSchemeView,
  Saved,
} from '#shared/contract/views/common';
import type { MeetingRow, MeetingView } from '#shared/contract/views/meetings';
import type { PersonRow, PersonView } from '#shared/contract/views/people';
import type { CommitmentRow, NegotiationView } from '#shared/contract/views/registers';
import type { RelationshipView, TopicRow, TopicView } from '#shared/contract/views/topics';
import { packVariants, type PackDocument } from '#shared/domain/pack/pack-document';
import { meetingKinds, participantRoles } from '#shared/domain/meeting/meeting';
import { pointStates, pointTriages, pointUses } from '#shared/domain/talking-point/talking-point';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';
import { z } from '#shared/domain/zod';

const ofRelationship = z.strictObject({ relationship: id });
const packRequest = z.strictObject({ meeting: id, variant: z.enum(packVariants), principal: id.optional() });

/**
 * Every call between a window (or the command line) and the core, once. Router, hosts, preload and the window's client
 * are derived from this map; to add a call, add a line here and a handler in the router (CONTRIBUTING, 'Add one call').
 */
export const calls = {
  'dossier.status': view<DossierStatus>()(nothing),
  'dossier.unlock': command<DossierStatus>()(z.strictObject({ passphrase: z.string().min(1).max(1_000) })),

  'relationships.list': view<readonly RelationshipView[]>()(nothing),
  'topics.tree': view<readonly TopicRow[]>()(ofRelationship),
  'topics.get': view<TopicView>()(z.strictObject({ topic: id })),
  'meetings.list': view<readonly MeetingRow[]>()(nothing),
  'meetings.get': view<MeetingView>()(z.strictObject({ meeting: id })),
  'people.list': view<readonly PersonRow[]>()(nothing),
  'people.get': view<PersonView>()(z.strictObject({ person: id })),
  'commitments.list': view<readonly CommitmentRow[]>()(ofRelationship),
  'markings.scheme': view<MarkingSchemeView>()(nothing),
  'negotiations.list': view<readonly NegotiationView[]>()(ofRelationship),
  'history.field': view<readonly FieldVersionView[]>()(
    z.strictObject({ record: id, field: z.string().max(60) }),
  ),
  'packs.preview': view<PackDocument>()(packRequest),

  'fields.edit': command<Saved>()(
    z.strictObject({ record: id, field: z.string().min(1).max(60), value: z.json() }),
  ),
  'records.delete': command<Saved>()(z.strictObject({ record: id })),
  'records.restore': command<Saved>()(z.strictObject({ record: id })),
  'history.undo': command<Saved & { readonly command: string }>()(nothing),
  'history.redo': command<Saved & { readonly command: string }>()(nothing),

  'topics.create': command<Made>()(z.strictObject({ relationship: id, under: id.nullable(), title })),
  'topics.move': command<Saved>()(z.strictObject({ topic: id, under: id.nullable(), index })),
  'topics.startBrief': command<Made>()(z.strictObject({ topic: id })),
  'topics.confirmReviewed': command<Saved>()(z.strictObject({ topic: id })),
  'points.create': command<Made>()(
    z.strictObject({
      topic: id,
      use: z.enum(pointUses),
      question: text.default(''),
      text: richTextSchema,
      triage: z.enum(pointTriages).default('certain'),
    }),
  ),
  'points.setState': command<Saved>()(z.strictObject({ point: id, state: z.enum(pointStates) })),
  'points.move': command<Saved>()(z.strictObject({ point: id, index })),

  'meetings.create': command<Made>()(
    z.strictObject({
      relationship: id,
      title,
      type: z.enum(meetingKinds),
      date,
      startTime: time.nullable(),
      minutes,
      timeZone: z.string().min(1).max(100),
      place: text,
      counterpart: id.nullable(),
      principal: id.nullable(),
    }),
  ),
  'participants.add': command<Made>()(
    z.strictObject({ meeting: id, person: id, role: z.enum(participantRoles) }),
  ),
  'agenda.addItem': command<Made>()(
    z.strictObject({
      meeting: id,
      title: title.optional(),
      topics: z.array(id).max(50),
      index: index.optional(),
      minutes: minutes.optional(),
    }),
  ),
  'agenda.moveItem': command<Saved>()(z.strictObject({ item: id, index })),
  'agenda.addTopic': command<Made>()(z.strictObject({ item: id, topic: id })),
  'agenda.choosePoint': command<Made>()(
    z.strictObject({ item: id, point: id, principal: id, addressee: id.nullable().optional() }),
  ),
  'agenda.movePoint': command<Saved>()(z.strictObject({ itemPoint: id, index })),

  'packs.export': command<{ readonly path: string; readonly fileName: string }>()(
    z.strictObject({
      ...packRequest.shape,
      folder: z.string().min(1).max(4_096).optional(),
      replace: z.boolean().default(false),
    }),
  ),
} as const satisfies Readonly<Record<string, Call<z.ZodType, unknown>>>;

/** The name of a call. */
export type CallName = keyof typeof calls;

/** What a caller passes (defaults may be left out). */
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;

/** What a handler receives, after validation. */
export type CheckedInput<N extends CallName> = z.output<(typeof calls)[N]['input']>;

/** What a call answers when it succeeds. */
export type CallOutput<N extends CallName> = NonNullable<(typeof calls)[N]['output']>;

/** True for the name of a call. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}
