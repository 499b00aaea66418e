import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AgendaTab } from '#renderer/features/meetings/agenda/agenda-tab';
import { DetailsTab } from '#renderer/features/meetings/details/details-tab';
import { MeetingActions } from '#renderer/features/meetings/meeting-actions';
import { MeetingButtons } from '#renderer/features/meetings/meeting-buttons';
import { itemsOnPaper } from '#renderer/features/meetings/on-paper';
import { PeopleTab } from '#renderer/features/meetings/people/people-tab';
import { PointsTab } from '#renderer/features/meetings/points/points-tab';
import { ReadinessTab } from '#renderer/features/meetings/readiness/readiness-tab';
import { RecordTab } from '#renderer/features/meetings/record/record-tab';
import { SharedTab } from '#renderer/features/meetings/shared/shared-tab';
import { whenAndWhere } from '#renderer/features/meetings/when-and-where';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useView } from '#renderer/data/use-view';
import { DeletedMeeting } from '#renderer/fields/deleted-meeting';
import { IllustrativeBadge, MarkingBadge } from '#renderer/ui/badges';
import { FindingsBadge } from '#renderer/ui/findings-badge';
import { meetingKindLabels, meetingStateLabels } from '#renderer/ui/labels';
import { Page } from '#renderer/ui/page';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { AsyncView } from '#renderer/ui/states';
import type { MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  tabs: { marginLeft: '-12px', flexWrap: 'wrap' },
  above: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const tabs = {
  agenda: { label: 'Agenda', show: (meeting: MeetingView) => <AgendaTab meeting={meeting} /> },
  points: { label: 'Talking points', show: (meeting: MeetingView) => <PointsTab meeting={meeting} /> },
  shared: { label: 'For the other side', show: (meeting: MeetingView) => <SharedTab meeting={meeting} /> },
  details: { label: 'Details', show: (meeting: MeetingView) => <DetailsTab meeting={meeting} /> },
  people: { label: 'People and programme', show: (meeting: MeetingView) => <PeopleTab meeting={meeting} /> },
  record: { label: 'Outcomes', show: (meeting: MeetingView) => <RecordTab meeting={meeting} /> },
  readiness: { label: 'Readiness', show: (meeting: MeetingView) => <ReadinessTab meeting={meeting} /> },
} as const;

type TabName = keyof typeof tabs;

function isTab(name: string | undefined): name is TabName {
  return name !== undefined && Object.hasOwn(tabs, name);
}

/** A meeting: its agenda to build, the points for each principal, and everything around it. */
export function MeetingPage(): ReactNode {
  const { meeting: id = '', tab } = useParams();
  const view = useView('meetings.get', { meeting: id });
  return (
    <AsyncView view={view}>
      {(meeting) => (
        <MeetingContent key={meeting.id} meeting={meeting} {...(isTab(tab) && { wanted: tab })} />
      )}
    </AsyncView>
  );
}

function MeetingContent(props: { readonly meeting: MeetingView; readonly wanted?: TabName }): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const { meeting } = props;
  const usual: TabName = meeting.state === 'planned' ? 'agenda' : 'record';
  const current = props.wanted ?? usual;
  if (meeting.deleted) return <DeletedMeeting meeting={meeting} />;
  return (
    <Page
      title={meeting.title.value}
      width="wide"
      above={<Above meeting={meeting} />}
      subtitle={whenAndWhere(meeting)}
      badges={<Badges meeting={meeting} />}
      actions={<MeetingButtons meeting={meeting} />}
    >
      {current !== 'shared' && (
        <PrintedPage
          title={`${tabs[current].label}: ${meeting.title.value}`}
          shows={[meeting.id, partsOn(current, meeting)]}
        />
      )}
      <TabList
        className={styles.tabs}
        selectedValue={current}
        onTabSelect={(_event, { value }) => void navigate(paths.meeting(meeting.id, String(value)))}
      >
        {Object.entries(tabs).map(([name, { label }]) => (
          <Tab key={name} value={name} id={`tab-${name}`}>
            {name === 'readiness' ? `${label} (${String(meeting.readiness.length)})` : label}
          </Tab>
        ))}
      </TabList>
      <MeetingActions meeting={meeting.id} tabs={tabs} />
      <div role="tabpanel" aria-labelledby={`tab-${current}`}>
        {tabs[current].show(meeting)}
      </div>
    </Page>
  );
}

/** What a tab shows besides the meeting itself; the marking of its paper goes by it. */
function partsOn(tab: TabName, meeting: MeetingView): unknown {
  const { outcomes, mattersArising, topics, readiness } = meeting;
  if (tab === 'points') return itemsOnPaper(meeting);
  if (tab === 'record') return { outcomes, mattersArising, topics };
  return tab === 'readiness' ? readiness : [];
}

function Above({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const styles = useStyles();
  const kind = meetingKindLabels[meeting.type];
  return (
    <div className={styles.above}>
      <WindowLink to={paths.meetings()}>Meetings</WindowLink> <span aria-hidden="true">›</span>{' '}
      {[meeting.relationship?.label, kind].filter(Boolean).join(' · ')}
    </div>
  );
}

function Badges({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  return (
    <>
      <MarkingBadge marking={meeting.marking} />
      {meeting.title.illustrative && <IllustrativeBadge />}
      {meeting.state === 'planned' ? (
        <WindowLink to={paths.meeting(meeting.id, 'readiness')}>
          <FindingsBadge count={meeting.readiness.length} />
        </WindowLink>
      ) : (
        <span>{meetingStateLabels[meeting.state]}</span>
      )}
    </>
  );
}
