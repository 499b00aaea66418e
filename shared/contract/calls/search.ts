import { view } from '#shared/contract/call';
import { textUpTo } from '#shared/domain/record/field';
import type { SearchAnswer, SearchList } from '#shared/contract/views/search';
import { isKindName, type KindName } from '#shared/domain/record/kinds';
import { z } from '#shared/domain/zod';

const kindName = z
  .string()
  .max(60)
  .refine((name): name is KindName => isKindName(name), 'there is no such kind of record');

/** Finding records by their words. */
export const searchCalls = {
  'search.find': view<SearchAnswer>()(
    z.strictObject({
      text: textUpTo(200),
      /** Hits of each kind. */
      limit: z.number().int().min(1).max(100).default(5),
      /** Hits in all: kinds for whose hits there is no room left are only counted. */
      most: z.number().int().min(1).max(1_000).default(1_000),
    }),
  ),
  'search.list': view<SearchList>()(
    z.strictObject({
      text: textUpTo(200),
      /** Only records of this kind. */
      kind: kindName.optional(),
      /** The stretch of all that was found: its first place, and how many. */
      from: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(100).default(50),
    }),
  ),
} as const;
