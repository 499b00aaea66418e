import {
  CalendarLtr20Regular,
  ChatMultiple20Regular,
  Globe20Regular,
  Handshake20Regular,
  Home20Regular,
  People20Regular,
  TaskListSquareLtr20Regular,
  TextBulletListTree20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { actions, type ActionId } from '#shared/contract/actions';

/** A place of the window: its action, its address, its name, its sign. */
export interface Place {
  readonly id: ActionId;
  readonly to: string;
  readonly label: string;
  readonly icon: ReactElement;
}

/** The places of the window, in the order in which they are shown. */
export const places: readonly Place[] = [
  place('go.overview', '/overview', <Home20Regular />),
  place('go.relationships', '/relationships', <Globe20Regular />),
  place('go.topics', '/topics', <TextBulletListTree20Regular />),
  place('go.points', '/points', <ChatMultiple20Regular />),
  place('go.meetings', '/meetings', <CalendarLtr20Regular />),
  place('go.people', '/people', <People20Regular />),
  place('go.commitments', '/commitments', <TaskListSquareLtr20Regular />),
  place('go.negotiations', '/negotiations', <Handshake20Regular />),
];

function place(id: ActionId, to: string, icon: ReactElement): Place {
  return { id, to, label: actions[id].label, icon };
}
