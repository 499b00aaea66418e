import {
  fail,
  succeed,
  type Failure,
  type FailureCode,
  type FailureDetails,
  type Result,
} from '#shared/domain/result';

/**
 * An expected failure on its way up to the store's surface, where {@link asResult} turns it into data. Inside the store
 * it is thrown, because lowdb's adapter interface knows no other way to fail.
 */
export class StoreFailure extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, details: FailureDetails, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
    this.name = 'StoreFailure';
    this.failure = { code, details };
  }
}

/** Stops the work in hand with an expected failure. */
export function refuse(code: FailureCode, details: FailureDetails = {}, cause?: unknown): never {
  throw new StoreFailure(code, details, cause);
}

/** Stops because a file of the dossier is not what it should be. `found` says what is wrong with it, in English. */
export function refuseDamaged(file: string, found: string, cause?: unknown): never {
  throw new StoreFailure('dossier-damaged', { file, found, restorable: '' }, cause);
}

/** Runs store work and returns its outcome as data; anything but an expected failure is a bug and stays thrown. */
export async function asResult<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (error instanceof StoreFailure) return fail(error.failure.code, error.failure.details);
    throw error;
  }
}

/** The `code` of an error of the operating system (`ENOSPC` and so on), or `undefined` for any other error. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Runs a write to `file`; what the operating system refuses becomes `disk-full` or `write-failed`. */
export async function writing<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    const full = reason === 'ENOSPC' || reason === 'EDQUOT';
    return refuse(full ? 'disk-full' : 'write-failed', { file, reason }, error);
  }
}

/** Runs a read of `file`; what the operating system refuses becomes `dossier-unreadable`, over 2 GB `dossier-too-large`. */
export async function reading<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isTooLarge(error)) return refuse('dossier-too-large', { file }, error);
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    return refuse('dossier-unreadable', { file, reason }, error);
  }
}

/** Node's own refusal of a file that it cannot hold in one piece. */
function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_FS_FILE_TOO_LARGE';
}
