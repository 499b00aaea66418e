import { makeStyles, tokens } from '@fluentui/react-components';
import { WindowNew20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Agreed } from '#renderer/features/meetings/day/agreed';
import { ClockBar } from '#renderer/features/meetings/day/clock-bar';
import { DayAgenda } from '#renderer/features/meetings/day/day-agenda';
import { DayItemSheet } from '#renderer/features/meetings/day/day-item-sheet';
import { openDayWindow } from '#renderer/features/meetings/day/open-own-window';
import { useDayClock } from '#renderer/features/meetings/day/use-day-clock';
import { itemsOnPaper } from '#renderer/features/meetings/on-paper';
import { whenAndWhere } from '#renderer/features/meetings/when-and-where';
import { useParameters, withParameter } from '#renderer/data/use-parameters';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useView } from '#renderer/data/use-view';
import { DeletedMeeting } from '#renderer/fields/deleted-meeting';
import { IllustrativeBadge, MarkingBadge } from '#renderer/ui/badges';
import { useNotify } from '#renderer/ui/notify';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Page } from '#renderer/ui/page';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import type { DayView } from '#shared/contract/views/day';
import type { MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  above: { fontSize: tokens.fontSizeBase200 },
  columns: {
    display: 'grid',
    gridTemplateColumns: '320px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@container window (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  main: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** A meeting on its day: the clock, the points as they are made, and what is answered and agreed. */
export function DayPage(): ReactNode {
  const { meeting: id = '' } = useParams();
  const meeting = useView('meetings.get', { meeting: id });
  const day = useView('day.get', { meeting: id });
  return (
    <AsyncView view={meeting}>
      {(shown) =>
        shown.deleted ? (
          <DeletedMeeting meeting={shown} />
        ) : (
          <AsyncView view={day}>{(its) => <DayContent key={id} meeting={shown} day={its} />}</AsyncView>
        )
      }
    </AsyncView>
  );
}

function DayContent({ meeting, day }: { readonly meeting: MeetingView; readonly day: DayView }): ReactNode {
  const styles = useStyles();
  const clock = useDayClock(meeting, day);
  const [parameters, setParameters] = useParameters();
  const wanted = clock.items.find(({ item }) => item.id === parameters.get('item'));
  const shown = wanted ?? clock.running ?? clock.items[0];
  /** Shows an item; none stands for the one under way, whichever that is. */
  const show = (item: string | null): void => {
    setParameters(withParameter('item', item));
  };
  return (
    <Page
      title={meeting.title.value}
      width="wide"
      above={
        <div className={styles.above}>
          <WindowLink to={paths.meeting(meeting.id)}>Back to the meeting</WindowLink>
        </div>
      }
      subtitle={whenAndWhere(meeting)}
      badges={
        <>
          <MarkingBadge marking={meeting.marking} />
          {meeting.title.illustrative && <IllustrativeBadge />}
        </>
      }
      actions={parameters.get('window') === 'own' ? undefined : <OwnWindow meeting={meeting.id} />}
    >
      {shown === undefined ? (
        <EmptyState title="The agenda is empty">Put items on the agenda; their clock runs here.</EmptyState>
      ) : (
        <>
          <PrintedPage
            title={`The day: ${meeting.title.value}`}
            shows={[meeting.id, day, itemsOnPaper(meeting)]}
          />
          <ClockBar meeting={meeting} clock={clock} onTakenUp={show} />
          <div className={styles.columns}>
            <DayAgenda meeting={meeting} clock={clock} day={day} shown={shown.item.id} onShow={show} />
            <div className={styles.main}>
              <DayItemSheet key={shown.item.id} shown={shown} deliveries={day.deliveries} onTakenUp={show} />
              <Agreed meeting={meeting} day={day} item={shown.item} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

function OwnWindow({ meeting }: { readonly meeting: string }): ReactNode {
  const notify = useNotify();
  return (
    <OfferedButton
      label="Open in its own window"
      icon={<WindowNew20Regular />}
      onDo={() => {
        if (!openDayWindow(meeting))
          notify({
            intent: 'warning',
            title: 'The browser did not open a window. Allow this page to do so.',
          });
      }}
    />
  );
}
