import { useMemo, type ReactElement } from 'react';
import { actionIcon } from '#renderer/app/actions/action-icons';
import { isMac } from '#renderer/ui/keys';
import { useDeeds } from '#renderer/app/actions/use-deeds';
import { useDossier } from '#renderer/data/use-dossier';
import { useOfferedActions, type PageAction } from '#renderer/ui/page-actions';
import {
  actions as known,
  keysOf,
  type ActionFacts,
  type ActionGroup,
  type ActionId,
  type Keys,
} from '#shared/contract/actions';
import { commandName } from '#shared/messages/messages';

/**
 * What a person can do now: from everywhere, and on the page shown. Buttons of the frame, palette, keys, the sheet of
 * keys and the menu of the desktop window all come from here.
 */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly group: ActionGroup;
  readonly icon: ReactElement;
  /** The keys that do it; the first are shown. */
  readonly keys: readonly Keys[];
  /** True where its keys do it even while a text is being typed. */
  readonly whileTyping: boolean;
  readonly disabled: boolean;
  /** True where its keys try it even while it is disabled: what the window knows is a moment old, and the core answers. */
  readonly tried: boolean;
  /** True where the palette shows it only once it is asked for. */
  readonly quiet: boolean;
  readonly run: () => void;
}

const ids = (Object.keys(known) as readonly ActionId[]).filter((id) => {
  const facts: ActionFacts = known[id];
  return facts.desktopOnly !== true || window.chancery !== undefined;
});

/** Every action, as it stands now: those of the page first. */
export function useActions(): readonly Action[] {
  const dossier = useDossier();
  const offered = useOfferedActions();
  const [undoStep, redoStep] = [dossier?.undo ?? null, dossier?.redo ?? null];
  const deeds = useDeeds({ canUndo: undoStep !== null, canRedo: redoStep !== null });
  return useMemo(() => {
    const labels: Partial<Record<ActionId, string>> = {
      undo: stepLabel('Undo', undoStep),
      redo: stepLabel('Redo', redoStep),
    };
    return [
      ...offered.map(ofPage),
      ...ids.map((id) => ({ ...ofFrame(id), ...deeds[id], label: labels[id] ?? known[id].label })),
    ];
  }, [deeds, offered, redoStep, undoStep]);
}

/** An action that a page offers, as one of all that can be done. */
export function ofPage(action: PageAction): Action {
  return {
    ...{ group: 'This page', keys: [], whileTyping: false, disabled: false, tried: false, quiet: false },
    ...action,
  };
}

function ofFrame(id: ActionId): Omit<Action, 'run' | 'disabled'> {
  const facts: ActionFacts = known[id];
  return {
    id,
    label: facts.label,
    group: facts.group,
    icon: actionIcon(id),
    keys: keysOf(facts, { isMac, isDesktop: window.chancery !== undefined }),
    whileTyping: facts.whileTyping === true,
    tried: id === 'undo' || id === 'redo',
    quiet: false,
  };
}

function stepLabel(name: string, step: { readonly command: string } | null): string {
  return step === null ? name : `${name}: ${commandName(step.command)}`;
}
