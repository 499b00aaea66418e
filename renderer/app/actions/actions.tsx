import {
  ArrowLeft20Regular,
  ArrowRedo20Regular,
  ArrowRight20Regular,
  ArrowUndo20Regular,
  Keyboard20Regular,
  Search20Regular,
  Settings20Regular,
} from '@fluentui/react-icons';
import { useMemo, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { Keys } from '#renderer/app/actions/keys';
import { useOverlays } from '#renderer/app/actions/overlays';
import { places } from '#renderer/app/places';
import { useDossier } from '#renderer/data/use-dossier';
import { useHistoryCommands } from '#renderer/data/use-history-commands';
import { commandName } from '#shared/messages/messages';

/** What a person can do from everywhere. Buttons of the frame, palette, keys and the sheet of keys all come from here. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly group: 'Find' | 'Go to' | 'Change';
  readonly icon: ReactElement;
  /** The keys that do it; the first are shown. */
  readonly keys: readonly Keys[];
  /** True where its keys do it even while a text is being typed. */
  readonly whileTyping: boolean;
  readonly disabled: boolean;
  readonly run: () => void;
}

/** Every action of the frame, as it stands now. */
export function useActions(): readonly Action[] {
  const navigate = useNavigate();
  const dossier = useDossier();
  const { undo, redo } = useHistoryCommands();
  const show = useOverlays((overlays) => overlays.show);
  const [undoStep, redoStep] = [dossier?.undo ?? null, dossier?.redo ?? null];
  return useMemo(() => {
    const made: readonly Partial<Action>[] = [
      {
        ...{ id: 'find', label: 'Find anything', group: 'Find', icon: <Search20Regular /> },
        ...{ keys: ['Mod+K'], whileTyping: true },
        run: () => {
          show('finder');
        },
      },
      {
        ...{ id: 'keys', label: 'Keyboard shortcuts', group: 'Find', icon: <Keyboard20Regular /> },
        ...{ keys: ['Mod+/'], whileTyping: true },
        run: () => {
          show('keys');
        },
      },
      {
        ...{
          id: 'back',
          label: 'Back',
          group: 'Go to',
          icon: <ArrowLeft20Regular />,
          keys: ['Alt+ArrowLeft'],
        },
        run: () => void navigate(-1),
      },
      {
        ...{ id: 'forward', label: 'Forward', group: 'Go to', icon: <ArrowRight20Regular /> },
        keys: ['Alt+ArrowRight'],
        run: () => void navigate(1),
      },
      ...places.map(({ to, label, icon }) => ({
        ...{ id: `go:${to}`, label, group: 'Go to' as const, icon },
        run: () => void navigate(to),
      })),
      {
        ...{ id: 'settings', label: 'Settings', group: 'Go to', icon: <Settings20Regular /> },
        run: () => void navigate('/settings'),
      },
      {
        ...{ id: 'undo', label: stepLabel('Undo', undoStep), group: 'Change', icon: <ArrowUndo20Regular /> },
        ...{ keys: ['Mod+Z'], disabled: undoStep === null, run: () => void undo() },
      },
      {
        ...{ id: 'redo', label: stepLabel('Redo', redoStep), group: 'Change', icon: <ArrowRedo20Regular /> },
        ...{ keys: ['Mod+Y', 'Mod+Shift+Z'], disabled: redoStep === null, run: () => void redo() },
      },
    ];
    return made.map((action) => ({ keys: [], whileTyping: false, disabled: false, ...action }) as Action);
  }, [navigate, redo, redoStep, show, undo, undoStep]);
}

function stepLabel(name: string, step: { readonly command: string } | null): string {
  return step === null ? name : `${name}: ${commandName(step.command)}`;
}
