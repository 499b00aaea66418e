import { z } from '#shared/domain/zod';
import { recordIdSchema, structureField, type Audience, type Field } from '#shared/domain/record/field';

/**
 * Where a record stands in a tree: under which record (`null` for the top) and at which fractional position among its
 * siblings. Both change in one operation, so that a move can never be half of one (docs/decisions/0002).
 */
export interface Placement {
  readonly under: string | null;
  readonly position: string;
}

/** A fractional position: keys sort as text, a new one always fits between two others; equal keys are told apart by id. */
export const positionSchema = z.string().regex(/^[A-Za-z0-9]{1,200}$/);

const placementSchema: z.ZodType<Placement> = z.strictObject({
  under: recordIdSchema.nullable(),
  position: positionSchema,
});

/** The place of a record in a tree. */
export function placementField(audience: Audience, label: string): Field<Placement> {
  return structureField(audience, label, placementSchema, { under: null, position: 'a0' });
}

/** The place of a record in an order. */
export function positionField(): Field<string> {
  return structureField('internal', 'Position', positionSchema, 'a0');
}
