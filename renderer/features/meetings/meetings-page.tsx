import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Calendar } from '#renderer/features/meetings/calendar/calendar';
import { filtered, noFilter } from '#renderer/features/meetings/list/meeting-filter';
import { MeetingFilters } from '#renderer/features/meetings/list/meeting-filters';
import { MeetingTable } from '#renderer/features/meetings/list/meeting-table';
import { NewMeetingDialog } from '#renderer/features/meetings/list/new-meeting-dialog';
import { useAsked } from '#renderer/data/use-asked';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { inOrderOfTime, isAhead } from '#renderer/data/meetings-ahead';
import { useDossier } from '#renderer/data/use-dossier';
import { useParameters } from '#renderer/data/use-parameters';
import { useView } from '#renderer/data/use-view';
import { AddButton } from '#renderer/fields/add-button';
import { Page } from '#renderer/ui/page';
import { paths } from '#renderer/ui/paths';
import { Section } from '#renderer/ui/section';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import type { MeetingRow } from '#shared/contract/views/meetings';
import { z } from '#shared/domain/zod';

const useStyles = makeStyles({
  views: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** All meetings, as a list of those to come and those that were, or as a calendar. */
export function MeetingsPage(): ReactNode {
  const view = useView('meetings.list', {});
  const navigate = useNavigate();
  const [adding, setAdding] = useAsked('new.meeting');
  return (
    <AsyncView view={view}>
      {(meetings) => (
        <Page
          title="Meetings"
          width="wide"
          actions={
            <AddButton
              primary
              onAdd={() => {
                setAdding(true);
              }}
            >
              New meeting
            </AddButton>
          }
        >
          <Meetings meetings={meetings} />
          {adding && (
            <NewMeetingDialog
              onClose={() => {
                setAdding(false);
              }}
              onMade={(id) => void navigate(paths.meeting(id))}
            />
          )}
        </Page>
      )}
    </AsyncView>
  );
}

const views = { list: 'List', month: 'Month', week: 'Week' } as const;

const viewNames = ['list', 'month', 'week'] as const satisfies readonly (keyof typeof views)[];

function Meetings({ meetings }: { readonly meetings: readonly MeetingRow[] }): ReactNode {
  const styles = useStyles();
  const today = useDossier()?.today ?? '';
  const [parameters] = useParameters();
  const [filter, setFilter] = useState({ ...noFilter, relationship: parameters.get('relationship') ?? '' });
  const [shown, setShown] = useShown(today);
  const fitting = filtered(meetings, filter);
  const show = (view: Shown['view']): void => {
    setShown({ ...shown, view });
  };
  return (
    <>
      <PrintedPage title="Meetings" shows={fitting.map(({ id }) => id)} />
      <MeetingFilters filter={filter} meetings={meetings} onChange={setFilter} />
      <div className={styles.views} role="group" aria-label="Show the meetings">
        {viewNames.map((view) => (
          <ToggleButton
            key={view}
            size="small"
            appearance={shown.view === view ? 'secondary' : 'subtle'}
            checked={shown.view === view}
            onClick={() => {
              show(view);
            }}
          >
            {views[view]}
          </ToggleButton>
        ))}
      </div>
      {shown.view === 'list' ? (
        <Lists meetings={fitting} today={today} none={meetings.length === 0} />
      ) : (
        <Calendar
          span={shown.view}
          day={shown.day}
          today={today}
          meetings={fitting}
          onDay={(day) => {
            setShown({ ...shown, day });
          }}
        />
      )}
    </>
  );
}

interface Shown {
  readonly view: keyof typeof views;
  readonly day: string;
}

/** View and day stand in the address, so that back and forward lead to them again. */
function useShown(today: string): readonly [Shown, (shown: Shown) => void] {
  const [parameters, setParameters] = useParameters();
  const view = parameters.get('view') ?? '';
  const day = z.iso.date().safeParse(parameters.get('day'));
  return [
    { view: view === 'month' || view === 'week' ? view : 'list', day: day.success ? day.data : today },
    (next) => {
      setParameters(next.view === 'list' ? {} : { view: next.view, day: next.day });
    },
  ];
}

function Lists(props: {
  readonly meetings: readonly MeetingRow[];
  readonly today: string;
  /** True where the dossier has no meeting at all. */
  readonly none: boolean;
}): ReactNode {
  const { meetings, today } = props;
  const ahead = inOrderOfTime(meetings.filter((meeting) => isAhead(meeting, today)));
  const past = inOrderOfTime(meetings.filter((meeting) => !isAhead(meeting, today))).toReversed();
  if (meetings.length === 0 && !props.none) return <EmptyState title="No meeting fits the filter" />;
  return (
    <>
      <Section title="Ahead">
        {ahead.length === 0 ? (
          <EmptyState title="No meeting is planned">Make one with the button above.</EmptyState>
        ) : (
          <MeetingTable label="Meetings ahead" meetings={ahead} />
        )}
      </Section>
      {past.length > 0 && (
        <Section title="Held">
          <MeetingTable label="Meetings held" meetings={past} />
        </Section>
      )}
    </>
  );
}
