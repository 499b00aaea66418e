import type { ActionId } from '#shared/contract/actions';
import type { KindName } from '#shared/domain/record/kinds';

/** What the core tells every window without being asked. */
export interface CoreEvents {
  /** A batch was committed; views that show one of these kinds or records ask again. */
  'dossier.changed': { readonly kinds: readonly KindName[]; readonly records: readonly string[] };
  /** A paper of several is being written: under which name they were asked for, which one (from 0), and of how many. */
  'packs.exporting': { readonly name: string; readonly paper: number; readonly of: number };
  /** The dossier was opened, unlocked or closed. */
  'dossier.statusChanged': Readonly<Record<string, never>>;
  /** The page of this window is being saved as a PDF, where a person chose; by `name` it can be stopped. */
  'page.saving': { readonly name: string };
  /** The menu of the desktop window was used: the window in front does it. */
  'window.act': { readonly action: ActionId };
}

/** The name of an event. */
export type EventName = keyof CoreEvents;

/** An event as it travels: one JSON object. */
export type CoreEvent = {
  readonly [N in EventName]: { readonly event: N; readonly data: CoreEvents[N] };
}[EventName];
