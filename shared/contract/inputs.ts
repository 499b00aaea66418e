import { z } from '#shared/domain/zod';
import {
  dateSchema,
  hasWholeYear,
  longestLine,
  longestText,
  partialDateSchema,
  recordIdSchema,
  textUpTo,
} from '#shared/domain/record/field';

/** No input. */
export const nothing = z.strictObject({});

/** The id of a record. */
export const id = recordIdSchema;

/** A short text that a person typed: a title or a name; trimmed, never empty. */
export const title = textUpTo(longestLine).trim().min(1, 'it is empty');

/** Any text that a person typed. */
export const text = textUpTo(longestText);

/** A place in an order, counted from 0; larger than the list means its end. */
export const index = z.number().int().min(0).max(100_000);

/** A calendar date `YYYY-MM-DD`. */
export const date = dateSchema.refine(hasWholeYear, 'Give the year with four digits.');

/** A clock time `HH:MM`. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Minutes by the clock. */
export const minutes = z.number().int().min(0).max(1440);

/** A date known to the day, the month or the year. */
export const partialDate = partialDateSchema;

/** An `https:` address, or nothing. */
export const webAddress = z
  .string()
  .max(2_000)
  .regex(/^(https:\/\/\S+)?$/);
