import type { QueryClient } from '@tanstack/react-query';
import type { CoreClient } from '#renderer/api/core-client';
import { makeActivity, type ActivityStore } from '#renderer/data/activity';
import { FieldDrafts } from '#renderer/data/field-drafts';
import { makeQueryClient, refresh } from '#renderer/data/query-client';
import type { CallInput, CallName, CallOutput } from '#shared/contract/calls';
import type { Result } from '#shared/domain/result';

/** What lasts as long as the window does: the way to the core, its views, what is being typed and what is being saved. */
export interface Session {
  readonly queries: QueryClient;
  readonly drafts: FieldDrafts;
  readonly activity: ActivityStore;
  /** Asks the core. */
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
  /** Like `call`, and shown as 'Saving...' and 'Saved' in the frame of the window. */
  readonly command: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
}

/** Starts a session on a core, and refreshes its views whenever the core says that something changed. */
export function startSession(core: CoreClient): Session {
  const queries = makeQueryClient();
  const activity = makeActivity();
  const call: Session['call'] = (name, input) => core.call(name, input);
  const command: Session['command'] = async (name, input) => {
    activity.setState(({ running }) => ({ running: running + 1 }));
    const result = await call(name, input);
    activity.setState(({ running, savedAt }) => ({
      running: running - 1,
      savedAt: savedAtOf(result) ?? savedAt,
    }));
    return result;
  };
  const drafts = new FieldDrafts((record, field, value) =>
    command('fields.edit', { record, field, value: value as CallInput<'fields.edit'>['value'] }),
  );
  core.subscribe((event) => {
    refresh(queries, event);
  });
  return { queries, drafts, activity, call, command };
}

function savedAtOf(result: Result<unknown>): string | null {
  if (!result.ok || typeof result.value !== 'object' || result.value === null) return null;
  return 'savedAt' in result.value && typeof result.value.savedAt === 'string' ? result.value.savedAt : null;
}
