import { command, view } from '#shared/contract/call';
import { date, id, nothing, text, title } from '#shared/contract/inputs';
import type { Made, Saved } from '#shared/contract/views/common';
import type { PersonRow, PersonView } from '#shared/contract/views/people';
import type { CommitmentRow, NegotiationView } from '#shared/contract/views/registers';
import { chapterStatuses } from '#shared/domain/negotiation/negotiation';
import { sides } from '#shared/domain/person/person';
import { z } from '#shared/domain/zod';

const line = z.string().trim().max(500);
const ofRelationship = z.strictObject({ relationship: id });

/** People, commitments and negotiations. */
export const registersCalls = {
  'people.list': view<readonly PersonRow[]>()(nothing),
  'people.get': view<PersonView>()(z.strictObject({ person: id })),
  'people.create': command<Made>()(
    z.strictObject({
      name: title,
      side: z.enum(sides),
      office: line,
      organisation: line,
      principal: z.boolean(),
      relationship: id.nullable(),
    }),
  ),
  'commitments.list': view<readonly CommitmentRow[]>()(ofRelationship),
  'commitments.create': command<Made>()(
    z.strictObject({
      relationship: id,
      title,
      homeOwner: text.default(''),
      partnerOwner: text.default(''),
      dueDate: date.nullable().default(null),
      meeting: id.nullable().default(null),
      topics: z.array(id).max(50).default([]),
    }),
  ),
  'negotiations.list': view<readonly NegotiationView[]>()(ofRelationship),
  'negotiations.create': command<Made>()(z.strictObject({ relationship: id, title })),
  'chapters.create': command<Made>()(z.strictObject({ negotiation: id, name: title })),
  'chapters.setStatus': command<Saved>()(
    z.strictObject({ chapter: id, round: id, status: z.enum(chapterStatuses).nullable() }),
  ),
  'rounds.create': command<Made>()(z.strictObject({ negotiation: id })),
  'negotiators.create': command<Made>()(z.strictObject({ negotiation: id, person: id })),
  'closureCounts.create': command<Made>()(z.strictObject({ negotiation: id })),
  'issues.create': command<Made>()(z.strictObject({ negotiation: id, title })),
} as const;
