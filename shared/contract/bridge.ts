import type { CallInput, CallName, CallOutput } from '#shared/contract/calls';
import type { CoreEvent } from '#shared/contract/events';
import type { WrittenFileView } from '#shared/contract/views/packs';
import type { Result } from '#shared/domain/result';
import { z } from '#shared/domain/zod';

/**
 * What the desktop host's preload puts at `window.chancery`: one function for each call, and one way to hear events.
 * Nothing else crosses from the window to the desktop host.
 */
export interface Bridge {
  readonly calls: { readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> };
  /** Hears every event until the returned function is called. */
  readonly onEvent: (listener: (event: CoreEvent) => void) => () => void;
  /** Saves the page that is shown as a PDF, under a name that the person chooses. */
  readonly savePage: (title: string) => Promise<Result<SavedPage>>;
  /** Gives the system a sign of what goes on; it never says what it is about. */
  readonly giveSign: (sign: SystemSign) => Promise<void>;
  /** The personal dictionary after a change of it, or as it stands. */
  readonly dictionary: (change: DictionaryChange) => Promise<readonly string[]>;
}

/** What is done to the personal dictionary. */
export const dictionaryChangeSchema = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('none') }),
  z.strictObject({ change: z.enum(['learn', 'forget']), word: z.string().min(1).max(100).regex(/^\S+$/u) }),
]);
/** See {@link dictionaryChangeSchema}. */
export type DictionaryChange = z.infer<typeof dictionaryChangeSchema>;

/** A page that was saved as a PDF; `file` is `null` where the person chose no place for it. */
export interface SavedPage {
  readonly file: WrittenFileView | null;
}

/** What may be told of while nobody looks at the window. The system shows it on a locked screen too. */
export const noticesOfSystem = ['export-finished', 'export-failed', 'near-end', 'overrun'] as const;
/** One of {@link noticesOfSystem}. */
export type SystemNotice = (typeof noticesOfSystem)[number];

/** A sign for the system: that something happened, by its code alone, or that long work goes on, without a measure. */
export const systemSignSchema = z.discriminatedUnion('sign', [
  z.strictObject({ sign: z.literal('notice'), notice: z.enum(noticesOfSystem) }),
  z.strictObject({ sign: z.literal('working'), working: z.boolean() }),
]);
/** See {@link systemSignSchema}. */
export type SystemSign = z.infer<typeof systemSignSchema>;

/** The channel on which a window calls the desktop host: `(name, input) => Result`. */
export const callChannel = 'chancery:call';

/** The channel on which the desktop host tells its windows of events. */
export const eventChannel = 'chancery:event';

/** The channel on which the desktop window asks which words are misspelt: `words => misspelt`. */
export const spellingChannel = 'chancery:spelling';

/** The channel on which a window asks to be saved as a PDF: `title => Result`. */
export const savePageChannel = 'chancery:save-page';

/** The channel on which a window gives the system a sign: `sign => nothing`. */
export const signChannel = 'chancery:sign';

/** The channel on which the personal dictionary is read and changed: `change => words`. */
export const dictionaryChannel = 'chancery:dictionary';
