import {
  Add20Regular,
  ArrowLeft20Regular,
  ArrowRedo20Regular,
  ArrowRight20Regular,
  ArrowUndo20Regular,
  CompassNorthwest20Regular,
  DarkTheme20Regular,
  DocumentPdf20Regular,
  Keyboard20Regular,
  Print20Regular,
  Search20Regular,
  Settings20Regular,
  ZoomIn20Regular,
  ZoomOut20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { places } from '#renderer/app/places';
import type { ActionId } from '#shared/contract/actions';

const own: Readonly<Partial<Record<ActionId, ReactElement>>> = {
  find: <Search20Regular />,
  keys: <Keyboard20Regular />,
  undo: <ArrowUndo20Regular />,
  redo: <ArrowRedo20Regular />,
  back: <ArrowLeft20Regular />,
  forward: <ArrowRight20Regular />,
  'page.print': <Print20Regular />,
  'page.save': <DocumentPdf20Regular />,
  tour: <CompassNorthwest20Regular />,
  settings: <Settings20Regular />,
  'size.larger': <ZoomIn20Regular />,
  'size.smaller': <ZoomOut20Regular />,
  'size.usual': <ZoomIn20Regular />,
};

const ofPlaces = new Map(places.map(({ id, icon }) => [id, icon]));

/** The sign of an action. */
export function actionIcon(id: ActionId): ReactElement {
  return own[id] ?? ofPlaces.get(id) ?? (id.startsWith('new.') ? <Add20Regular /> : <DarkTheme20Regular />);
}
