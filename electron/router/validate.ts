import { calls, type CallName, type CheckedInput } from '#shared/contract/calls';
import { fail, succeed, type Result } from '#shared/domain/result';

const longestDetail = 200;

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/**
 * The input of a call as its handler gets it, or the failure `call-invalid` with the path of the offending member and
 * the reason. Values that were refused are never repeated: they may be content.
 */
export function checkInput<N extends CallName>(name: N, input: unknown): Result<CheckedInput<N>> {
  try {
    const parsed = calls[name].input.safeParse(input);
    if (parsed.success) return succeed(parsed.data as CheckedInput<N>);
    const [issue] = parsed.error.issues as readonly Issue[];
    return refused(name, pathOf(issue), reasonOf(issue));
  } catch (error) {
    // Input that is nested so deeply that no schema can walk it.
    if (error instanceof RangeError) return refused(name, 'input', 'it is nested too deeply');
    throw error;
  }
}

function refused(call: string, path: string, reason: string): Result<never> {
  return fail('call-invalid', {
    call,
    path: path.slice(0, longestDetail),
    reason: reason.slice(0, longestDetail),
  });
}

/** `agenda[2].title`; a member that should not be there is named as well. */
function pathOf(issue: Issue | undefined): string {
  const members = [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])];
  const path = members.reduce<string>(
    (before, member) => (typeof member === 'number' ? `${before}[${member}]` : `${before}.${String(member)}`),
    '',
  );
  return path === '' ? 'input' : path.replace(/^\./, '');
}

function reasonOf(issue: Issue | undefined): string {
  return issue?.code === 'unrecognized_keys' ? 'it is not expected' : (issue?.message ?? 'it is not valid');
}
