import type { z } from '#shared/domain/zod';

/** A call between window and core: a `view` reads, a `command` changes. `output` exists for the types only. */
export interface Call<S extends z.ZodType, O> {
  readonly kind: 'view' | 'command';
  readonly input: S;
  readonly output?: O;
}

/** Declares a call that reads: `view<Output>()(inputSchema)`. */
export function view<O>(): <S extends z.ZodType>(input: S) => Call<S, O> {
  return (input) => ({ kind: 'view', input });
}

/** Declares a call that changes the dossier or writes a file: `command<Output>()(inputSchema)`. */
export function command<O>(): <S extends z.ZodType>(input: S) => Call<S, O> {
  return (input) => ({ kind: 'command', input });
}
