import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useOverlays } from '#renderer/app/actions/overlays';
import { places } from '#renderer/app/places';
import { offerTour } from '#renderer/app/tour/tour-state';
import { useReadOnly } from '#renderer/data/use-dossier';
import { askFor } from '#renderer/data/use-asked';
import { useHistoryCommands } from '#renderer/data/use-history-commands';
import { usePrefer, usePreferences } from '#renderer/data/use-preferences';
import { usePageOnPaper } from '#renderer/data/printing/use-print';
import { useHistoryPlace } from '#renderer/ui/use-history-place';
import type { ActionId } from '#shared/contract/actions';
import { nextZoom } from '#shared/domain/settings/preferences';

/** What an action does, and whether it can be done now. */
export interface Deed {
  readonly run: () => void;
  readonly disabled: boolean;
}

/** Where something new is made: the page whose dialog is asked for. */
const makers = {
  'new.meeting': '/meetings',
  'new.topic': '/topics',
  'new.person': '/people',
  'new.commitment': '/commitments',
  'new.negotiation': '/negotiations',
  'new.relationship': '/relationships',
} as const satisfies Partial<Record<ActionId, string>>;

/** What each action of the frame does; every action has its line here, or it does not compile. */
export function useDeeds(steps: {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}): Readonly<Record<ActionId, Deed>> {
  const { canUndo, canRedo } = steps;
  const navigate = useNavigate();
  const { canGoBack, canGoForward } = useHistoryPlace();
  const { undo, redo } = useHistoryCommands();
  const readOnly = useReadOnly();
  const show = useOverlays((overlays) => overlays.show);
  const prefer = usePrefer();
  const { zoom } = usePreferences();
  const { print, savePage } = usePageOnPaper();
  return useMemo(() => {
    const deed = (run: () => unknown, disabled = false): Deed => ({ run: () => void run(), disabled });
    const size = (next: number): Deed =>
      deed(() => {
        prefer({ zoom: next });
      }, next === zoom);
    const look = (chosen: 'system' | 'light' | 'dark' | 'contrast'): Deed =>
      deed(() => {
        prefer({ look: chosen });
      });
    const go = (to: string): Deed => deed(() => navigate(to));
    const make = (id: keyof typeof makers): Deed =>
      deed(() => {
        askFor(id);
        return navigate(makers[id]);
      }, readOnly);
    return {
      find: deed(() => {
        show('finder');
      }),
      keys: deed(() => {
        show('keys');
      }),
      'new.meeting': make('new.meeting'),
      'new.topic': make('new.topic'),
      'new.person': make('new.person'),
      'new.commitment': make('new.commitment'),
      'new.negotiation': make('new.negotiation'),
      'new.relationship': make('new.relationship'),
      undo: deed(undo, !canUndo),
      redo: deed(redo, !canRedo),
      back: deed(() => navigate(-1), !canGoBack),
      forward: deed(() => navigate(1), !canGoForward),
      ...(Object.fromEntries(places.map(({ id, to }) => [id, go(to)])) as Record<GoId, Deed>),
      'page.print': deed(print),
      'page.save': deed(savePage),
      tour: deed(offerTour),
      settings: go('/settings'),
      'look.system': look('system'),
      'look.light': look('light'),
      'look.dark': look('dark'),
      'look.contrast': look('contrast'),
      'size.larger': size(nextZoom(zoom, 1)),
      'size.smaller': size(nextZoom(zoom, -1)),
      'size.usual': size(100),
    };
  }, [
    canGoBack,
    canGoForward,
    canRedo,
    canUndo,
    navigate,
    prefer,
    print,
    readOnly,
    redo,
    savePage,
    show,
    undo,
    zoom,
  ]);
}

type GoId = Extract<ActionId, `go.${string}`>;
