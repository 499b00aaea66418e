import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BriefsPanel } from '#renderer/features/overview/briefs-panel';
import { CommitmentsPanel } from '#renderer/features/overview/commitments-panel';
import { ConflictsPanel } from '#renderer/features/overview/conflicts-panel';
import { MeetingsPanel } from '#renderer/features/overview/meetings-panel';
import { PointsPanel } from '#renderer/features/overview/points-panel';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useView } from '#renderer/data/use-view';
import { dateWithWeekday } from '#renderer/ui/dates';
import { LineWarnings } from '#renderer/ui/line-warnings';
import { Page } from '#renderer/ui/page';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { Section } from '#renderer/ui/section';
import { AsyncView } from '#renderer/ui/states';
import type { OverviewView } from '#shared/contract/views/overview';

const useStyles = makeStyles({
  // Panels of unlike heights stand under each other without gaps; the order of reading is down each column.
  columns: {
    columnWidth: '400px',
    columnGap: tokens.spacingHorizontalXL,
    '& > section': { breakInside: 'avoid', marginBottom: tokens.spacingVerticalXL },
    '@media print': { columnWidth: 'auto', '& > section': { breakInside: 'auto' } },
  },
  more: { marginTop: tokens.spacingVerticalM },
});

/** The first page: what needs attention now, the most pressing first, each with the way to where it is mended. */
export function OverviewPage(): ReactNode {
  const view = useView('overview.get', {});
  return (
    <AsyncView view={view}>
      {(overview) => (
        <Page title="Overview" width="wide" subtitle={`Today is ${dateWithWeekday(overview.today)}.`}>
          <PrintedPage title="Overview" shows={overview} />
          <Attention overview={overview} />
        </Page>
      )}
    </AsyncView>
  );
}

function Attention({ overview }: { readonly overview: OverviewView }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      <MeetingsPanel meetings={overview.meetings} />
      <PointsPanel points={overview.points} />
      <BriefsPanel briefs={overview.briefs} />
      <CommitmentsPanel commitments={overview.commitments} />
      {overview.warnings.total > 0 && (
        <Section title="Lines to compare" note={String(overview.warnings.total)}>
          <Panel>
            <LineWarnings warnings={overview.warnings.first} />
            <div className={styles.more} data-not-on-paper>
              <WindowLink to={paths.points()}>All talking points</WindowLink>
            </div>
          </Panel>
        </Section>
      )}
      <ConflictsPanel
        conflicts={overview.conflicts}
        clashes={overview.clashes}
        overruns={overview.overruns}
      />
    </div>
  );
}
