/** A key with what is held down with it; `Mod` is Ctrl, and Command on a Mac: `Mod+K`, `Alt+ArrowLeft`, `Mod+Plus`. */
export type Keys = string;

/** What belongs together in the palette and on the sheet of keys. */
export const actionGroups = ['This page', 'Find', 'New', 'Change', 'Go to', 'Window'] as const;

/** See {@link actionGroups}. */
export type ActionGroup = (typeof actionGroups)[number];

/** What is fixed about an action: its name, where it stands, its keys. */
export interface ActionFacts {
  readonly label: string;
  readonly group: ActionGroup;
  /** The keys that do it; the first are shown. */
  readonly keys?: readonly Keys[];
  /** The keys on a Mac, where they are others. */
  readonly macKeys?: readonly Keys[];
  /** True where a browser keeps these keys for itself, so that only the desktop window has them. */
  readonly desktopKeys?: true;
  /** True for what the desktop window alone can do. */
  readonly desktopOnly?: true;
  /** True where the keys do it even while a text is being typed. */
  readonly whileTyping?: true;
}

/**
 * What a person can do from everywhere in the window, whatever page it shows. Palette, buttons, keys, the sheet of keys
 * and the menu of the desktop window all follow from it.
 */
export const actions = {
  find: { label: 'Find anything', group: 'Find', keys: ['Mod+K'], whileTyping: true },
  keys: { label: 'Keyboard shortcuts', group: 'Find', keys: ['Mod+/'], whileTyping: true },
  'new.meeting': { label: 'New meeting', group: 'New' },
  'new.topic': { label: 'New topic', group: 'New' },
  'new.person': { label: 'New person', group: 'New' },
  'new.commitment': { label: 'New commitment', group: 'New' },
  'new.negotiation': { label: 'New negotiation', group: 'New' },
  'new.relationship': { label: 'New relationship', group: 'New' },
  undo: { label: 'Undo', group: 'Change', keys: ['Mod+Z'] },
  redo: { label: 'Redo', group: 'Change', keys: ['Mod+Y', 'Mod+Shift+Z'], macKeys: ['Mod+Shift+Z'] },
  back: { label: 'Back', group: 'Go to', keys: ['Alt+ArrowLeft'], macKeys: ['Mod+['] },
  forward: { label: 'Forward', group: 'Go to', keys: ['Alt+ArrowRight'], macKeys: ['Mod+]'] },
  'go.overview': place('Overview', 1),
  'go.relationships': place('Relationships', 2),
  'go.topics': place('Topics', 3),
  'go.points': place('Talking points', 4),
  'go.meetings': place('Meetings', 5),
  'go.people': place('People', 6),
  'go.commitments': place('Commitments', 7),
  'go.negotiations': place('Negotiations', 8),
  'page.print': { label: 'Print this page', group: 'Window', keys: ['Mod+P'], whileTyping: true },
  'page.save': { label: 'Save this page as a PDF', group: 'Window', desktopOnly: true },
  tour: { label: 'Show the tour', group: 'Window' },
  settings: { label: 'Settings', group: 'Window', keys: ['Mod+,'], whileTyping: true },
  'look.system': { label: 'Look: as the system has it', group: 'Window' },
  'look.light': { label: 'Look: light', group: 'Window' },
  'look.dark': { label: 'Look: dark', group: 'Window' },
  'look.contrast': { label: 'Look: high contrast', group: 'Window' },
  'size.larger': size('Larger', 'Plus'),
  'size.smaller': size('Smaller', '-'),
  'size.usual': size('Usual size', '0'),
} as const satisfies Record<string, ActionFacts>;

/** The name of an action. */
export type ActionId = keyof typeof actions;

/** The keys of an action in a window: none that its host keeps for itself. */
export function keysOf(
  { keys, macKeys, desktopKeys }: ActionFacts,
  where: { readonly isMac: boolean; readonly isDesktop: boolean },
): readonly Keys[] {
  if (desktopKeys === true && !where.isDesktop) return [];
  return (where.isMac ? macKeys : undefined) ?? keys ?? [];
}

function place(label: string, number: number): ActionFacts {
  return { label, group: 'Go to', keys: [`Mod+${String(number)}`], desktopKeys: true, whileTyping: true };
}

function size(label: string, key: string): ActionFacts {
  return { label, group: 'Window', keys: [`Mod+${key}`], desktopKeys: true, whileTyping: true };
}
