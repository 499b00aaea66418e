import type { Failure } from '#shared/domain/result';

/** An expected failure of a view, in the form that react-query passes on: the failure itself stays data. */
export class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'CallFailure';
    this.failure = failure;
  }
}

/** The failure inside an error; a bug or a broken connection shows as `unexpected`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailure) return error.failure;
  return { code: 'unexpected', details: {} };
}
