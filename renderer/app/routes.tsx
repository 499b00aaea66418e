import { Navigate, createHashRouter } from 'react-router';
import { ErrorPage } from '#renderer/app/error-page';
import { Gate } from '#renderer/app/gate';
import { SettingsPage } from '#renderer/app/settings/settings-page';
import { NotFoundPage } from '#renderer/app/not-found-page';
import { CommitmentsPage } from '#renderer/features/commitments/commitments-page';
import { DayPage } from '#renderer/features/meetings/day/day-page';
import { MeetingPage } from '#renderer/features/meetings/meeting-page';
import { MeetingsPage } from '#renderer/features/meetings/meetings-page';
import { NegotiationsPage } from '#renderer/features/negotiations/negotiations-page';
import { OverviewPage } from '#renderer/features/overview/overview-page';
import { PackPage } from '#renderer/features/packs/pack-page';
import { PeoplePage } from '#renderer/features/people/people-page';
import { PersonPage } from '#renderer/features/people/person-page';
import { PointsPage } from '#renderer/features/points/points-page';
import { PrincipalPage } from '#renderer/features/points/principal-page';
import { RelationshipsPage } from '#renderer/features/relationships/relationships-page';
import { FoundPage } from '#renderer/features/search/found-page';
import { TopicsPage } from '#renderer/features/topics/topics-page';

/**
 * Every page and its address. The address stands behind the hash, so that it works from any host, and back and
 * forward work as everywhere.
 */
export function makeRouter(): ReturnType<typeof createHashRouter> {
  return createHashRouter([
    {
      element: <Gate />,
      errorElement: <ErrorPage />,
      children: [
        { index: true, element: <Navigate to="/overview" replace /> },
        { path: 'overview', element: <OverviewPage /> },
        { path: 'relationships', element: <RelationshipsPage /> },
        { path: 'topics/:topic?', element: <TopicsPage /> },
        { path: 'meetings', element: <MeetingsPage /> },
        { path: 'meetings/:meeting/pack', element: <PackPage /> },
        { path: 'meetings/:meeting/day', element: <DayPage /> },
        { path: 'meetings/:meeting/:tab?', element: <MeetingPage /> },
        { path: 'points', element: <PointsPage /> },
        { path: 'points/:principal', element: <PrincipalPage /> },
        { path: 'people', element: <PeoplePage /> },
        { path: 'people/:person', element: <PersonPage /> },
        { path: 'commitments', element: <CommitmentsPage /> },
        { path: 'negotiations', element: <NegotiationsPage /> },
        { path: 'find', element: <FoundPage /> },
        { path: 'settings', element: <SettingsPage /> },
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ]);
}
