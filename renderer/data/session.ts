import type { QueryClient } from '@tanstack/react-query';
import type { CoreClient, Desktop } from '#renderer/api/core-client';
import { withSigns } from '#renderer/data/signs';
import { makeActivity, type ActivityStore } from '#renderer/data/activity';
import type { CoreCalls } from '#renderer/data/core-calls';
import type { Recovery } from '#renderer/data/draft-keeping';
import { FieldDrafts, type HeldValue, type SaveField } from '#renderer/data/field-drafts';
import { FormDrafts } from '#renderer/data/forms/form-drafts';
import type { WindowSigns } from '#renderer/data/window-signs';
import { OwnChanges } from '#renderer/data/own-changes';
import { RecoveredDrafts } from '#renderer/data/recovered-drafts';
import { makeQueryClient, refresh } from '#renderer/data/query-client';
import type { CallInput } from '#shared/contract/calls';
import { valueDigest } from '#shared/domain/dossier/value-digest';
import { succeed, type Result } from '#shared/domain/result';

type Listener = Parameters<CoreClient['subscribe']>[0];

type JsonValue = CallInput<'drafts.keep'>['value'];

/** What lasts as long as the window does: the way to the core, its views, what is being typed and what is being saved. */
export interface Session extends CoreCalls {
  readonly queries: QueryClient;
  readonly drafts: FieldDrafts;
  /** What is typed into forms that are neither saved nor given up. */
  readonly forms: FormDrafts;
  /** Texts that an earlier window did not get to save. */
  readonly recovered: RecoveredDrafts;
  readonly activity: ActivityStore;
  /** Hears every event of the core until the returned function is called. */
  readonly hear: CoreClient['subscribe'];
  /** What only the desktop window can do; `null` in a browser. */
  readonly desktop: Desktop | null;
}

/** Starts a session on a core, and refreshes its views whenever the core says that something changed. */
export function startSession(core: CoreClient, signs: WindowSigns): Session {
  const queries = makeQueryClient();
  const activity = makeActivity();
  const call: Session['call'] = (name, input) => core.call(name, input);
  const own = new OwnChanges(() => {
    take({ event: 'dossier.statusChanged', data: {} });
  });
  const command = commandOf(core, activity, own);
  const recovery = recoveryOf(call, signs.window);
  const drafts = new FieldDrafts(savingOf(command, signs.window), recovery, heldOf(call));
  const recovered = new RecoveredDrafts({ call, command }, signs);
  const forms = new FormDrafts(recovery, recovered);
  const listeners = new Set<Listener>();
  const take: Listener = (event) => {
    refresh(queries, event);
    if (event.event === 'dossier.changed') drafts.changed(event.data.records);
    if (event.event === 'dossier.statusChanged') void drafts.lookAgain();
    for (const listener of listeners) listener(event);
  };
  core.subscribe((event) => {
    if (event.event === 'dossier.changed') own.told();
    take(event);
  });
  const hear: Session['hear'] = (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return { queries, drafts, forms, recovered, activity, call, command, hear, desktop: core.desktop };
}

/** How a command is given: it shows as going on, and as saved where it changed something. */
function commandOf(core: CoreClient, activity: ActivityStore, own: OwnChanges): Session['command'] {
  return async (name, input) => {
    const changed = own.begin();
    activity.setState(({ running }) => ({ running: running + 1 }));
    const result = await withSigns(core.desktop, name, () => core.call(name, input));
    const saved = savedAtOf(result);
    activity.setState(({ running, savedAt }) => ({ running: running - 1, savedAt: saved ?? savedAt }));
    if (saved !== null) changed();
    return result;
  };
}

/** How what is typed in a window is saved. */
function savingOf(command: CoreCalls['command'], window: string): SaveField {
  return (record, field, value, { number, seen }) =>
    command('fields.edit', {
      record,
      field,
      value: value as JsonValue,
      typed: { window, number },
      seen: valueDigest(seen),
    });
}

/** How what is typed in a window is kept until it is saved. */
function recoveryOf(call: CoreCalls['call'], window: string): Recovery {
  return {
    keep: (name, value, number) =>
      call('drafts.keep', { ...name, value: value as JsonValue, typed: { window, number } }),
    drop: (name, number) => call('drafts.drop', { ...name, typed: { window, number } }),
  };
}

/** How a window asks what the dossier holds in a field: the newest of its versions. */
function heldOf(call: CoreCalls['call']): HeldValue {
  return async (record, field) => {
    const versions = await call('history.field', { record, field });
    return versions.ok ? succeed(versions.value[0]?.value ?? null) : versions;
  };
}

function savedAtOf(result: Result<unknown>): string | null {
  if (!result.ok || typeof result.value !== 'object' || result.value === null) return null;
  return 'savedAt' in result.value && typeof result.value.savedAt === 'string' ? result.value.savedAt : null;
}
