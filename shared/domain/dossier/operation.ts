import { z } from '#shared/domain/zod';
import { recordIdSchema } from '#shared/domain/record/field';

/** Any value that a field can hold, as JSON. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue | undefined };

/** What a command asks for: a new value of one field of one record. The store stamps it into an {@link Operation}. */
export interface Change {
  readonly record: string;
  readonly kind: string;
  readonly field: string;
  readonly value: FieldValue;
}

/**
 * Names one operation on a field: `<Lamport clock>@<actor>`. A batch holds at most one operation on a field, and all
 * operations of a batch carry its clock, so the name is unique for the field.
 */
export type Head = string;

/**
 * One immutable change of one field of one record (docs/decisions/0001-operations.md). `clock` is a Lamport clock;
 * `seen` names the heads of the field that the writer had before them, which this operation replaces.
 */
export interface Operation extends Change {
  readonly clock: number;
  readonly seen: readonly Head[];
  /** Random text that keeps the digest of a short value from being guessed; see `digestOfValue` in the store. */
  readonly salt: string;
}

/**
 * What one command commits, all or nothing: the frame of the journal and the unit of undo. `actor` is the
 * installation and `n` its own counter without gaps, from 1. `previousHash` chains batches in the order of the journal.
 */
export interface Batch {
  readonly schema: number;
  /** Moment of the commit, ISO in UTC. */
  readonly at: string;
  /** Name under which the person works. Not a login. */
  readonly by: string;
  readonly actor: string;
  readonly n: number;
  readonly previousHash: string;
  /** Name of the call that made it, for 'Undo: move agenda item'. */
  readonly command: string;
  /** The batch `actor/n` that this one takes back (undo) or does again (redo). */
  readonly reverts?:
    { readonly kind: 'undo' | 'redo'; readonly actor: string; readonly n: number } | undefined;
  readonly operations: readonly Operation[];
}

const headSchema = z.string().regex(/^\d+@[A-Za-z0-9-]{1,64}$/);
/** A value as it stands in a journal. */
export const fieldValueSchema: z.ZodType<FieldValue> = z.json();

const operationSchema = z.strictObject({
  record: recordIdSchema,
  kind: z.string().min(1).max(60),
  field: z.string().min(1).max(60),
  value: fieldValueSchema,
  clock: z.number().int().min(1),
  seen: z.array(headSchema),
  salt: z.string().min(1).max(64),
});

/** Checks a batch that comes from outside this installation, or from disk. */
export const batchSchema: z.ZodType<Batch> = z.strictObject({
  schema: z.number().int().min(1),
  at: z.iso.datetime(),
  by: z.string().max(200),
  actor: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  n: z.number().int().min(1),
  previousHash: z.string(),
  command: z.string().max(100),
  reverts: z
    .strictObject({ kind: z.enum(['undo', 'redo']), actor: z.string(), n: z.number().int().min(1) })
    .optional(),
  operations: z.array(operationSchema),
});

/** The name of an operation on its field. */
export function headOf(clock: number, actor: string): Head {
  return `${String(clock)}@${actor}`;
}

/** Orders heads: the higher clock is the newer one, the actor breaks a tie. Negative when `left` is older. */
export function compareHeads(left: Head, right: Head): number {
  const [leftClock, leftActor] = splitHead(left);
  const [rightClock, rightActor] = splitHead(right);
  if (leftClock !== rightClock) return leftClock - rightClock;
  return leftActor < rightActor ? -1 : leftActor > rightActor ? 1 : 0;
}

function splitHead(head: Head): [clock: number, actor: string] {
  const at = head.indexOf('@');
  return [Number(head.slice(0, at)), head.slice(at + 1)];
}
