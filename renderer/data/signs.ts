import type { Desktop } from '#renderer/api/core-client';
import type { CallName } from '#shared/contract/calls';
import type { Result } from '#shared/domain/result';

/** Commands that write files: they may take so long that a person turns to something else meanwhile. */
const longWork: readonly CallName[] = [
  'packs.export',
  'packs.exportSeveral',
  'packs.issue',
  'packs.issueSeveral',
  'packs.issueAgain',
];

/** Runs a command; where it is long work, the system shows that it goes on, and tells of its end to whoever looks away. */
export async function withSigns<T>(
  desktop: Desktop | null,
  name: CallName,
  run: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (desktop === null || !longWork.includes(name)) return run();
  void desktop.giveSign({ sign: 'working', working: true });
  const result = await run();
  void desktop.giveSign({ sign: 'working', working: false });
  // A question about a file that stands there is asked in the window: nothing has ended yet.
  if (result.ok || result.failure.code !== 'target-exists')
    void desktop.giveSign({ sign: 'notice', notice: result.ok ? 'export-finished' : 'export-failed' });
  return result;
}
