import { view } from '#shared/contract/call';
import { id, nothing } from '#shared/contract/inputs';
import type { PersonRow, PersonView } from '#shared/contract/views/people';
import type { CommitmentRow, NegotiationView } from '#shared/contract/views/registers';
import { z } from '#shared/domain/zod';

const ofRelationship = z.strictObject({ relationship: id });

/** People, commitments and negotiations. */
export const registersCalls = {
  'people.list': view<readonly PersonRow[]>()(nothing),
  'people.get': view<PersonView>()(z.strictObject({ person: id })),
  'commitments.list': view<readonly CommitmentRow[]>()(ofRelationship),
  'negotiations.list': view<readonly NegotiationView[]>()(ofRelationship),
} as const;
