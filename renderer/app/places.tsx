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

/** A place of the window: its address, its name, its sign. */
export interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactElement;
}

/** The places of the window, in the order in which they are shown. */
export const places: readonly Place[] = [
  { to: '/overview', label: 'Overview', icon: <Home20Regular /> },
  { to: '/relationships', label: 'Relationships', icon: <Globe20Regular /> },
  { to: '/topics', label: 'Topics', icon: <TextBulletListTree20Regular /> },
  { to: '/points', label: 'Talking points', icon: <ChatMultiple20Regular /> },
  { to: '/meetings', label: 'Meetings', icon: <CalendarLtr20Regular /> },
  { to: '/people', label: 'People', icon: <People20Regular /> },
  { to: '/commitments', label: 'Commitments', icon: <TaskListSquareLtr20Regular /> },
  { to: '/negotiations', label: 'Negotiations', icon: <Handshake20Regular /> },
];
