import { Select, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { Person20Regular, TextBulletList20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { DeliveredLines } from '#renderer/features/points/lines/delivered-lines';
import { LinesTab } from '#renderer/features/points/lines/lines-tab';
import { WarningsPanel } from '#renderer/features/points/warnings-panel';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useParameters, withParameter } from '#renderer/data/use-parameters';
import { useView } from '#renderer/data/use-view';
import { DeletedRecord } from '#renderer/fields/deleted-record';
import { pointUseLabels } from '#renderer/ui/labels';
import { Page } from '#renderer/ui/page';
import { usePageActions } from '#renderer/ui/page-actions';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { AsyncView } from '#renderer/ui/states';
import type { RecordLink } from '#shared/contract/views/common';
import type { PrincipalLinesView } from '#shared/contract/views/points';
import { pointUses, type PointUse } from '#shared/domain/talking-point/talking-point';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  tabs: { marginLeft: '-12px', flexWrap: 'wrap', minWidth: 0 },
  topic: { marginLeft: 'auto', maxWidth: '320px' },
  above: { fontSize: tokens.fontSizeBase200 },
});

type Shown = PointUse | 'made';

/** A principal: all lines they are to make, to hold ready and to avoid, and those they have made. */
export function PrincipalPage(): ReactNode {
  const { principal = '' } = useParams();
  const view = useView('points.ofPrincipal', { principal });
  return (
    <AsyncView view={view}>
      {(lines) =>
        lines.person.deleted ? (
          <DeletedPrincipal person={lines.person} />
        ) : (
          <Lines key={lines.person.id} all={lines} />
        )
      }
    </AsyncView>
  );
}

function DeletedPrincipal({ person }: { readonly person: RecordLink }): ReactNode {
  return (
    <Page title={person.label}>
      <DeletedRecord record={person.id} what="person">
        Their lines and their places at meetings are as they were.
      </DeletedRecord>
    </Page>
  );
}

function Lines({ all }: { readonly all: PrincipalLinesView }): ReactNode {
  const styles = useStyles();
  const [parameters, setParameters] = useParameters();
  const navigate = useNavigate();
  const topic = parameters.get('topic');
  const here = onTopic(all, topic);
  const shown = shownOf(parameters.get('show'), here);
  const choose = (name: string, value: string): void => {
    setParameters(withParameter(name, value));
  };
  usePageActions([
    ...[...pointUses, 'made' as const].map((name) => ({
      ...{ id: `lines.${name}`, icon: <TextBulletList20Regular />, disabled: name === shown },
      label: `Show lines: ${name === 'made' ? 'Made' : pointUseLabels[name]}`,
      run: () => {
        choose('show', name);
      },
    })),
    {
      ...{ id: 'lines.person', label: 'Office and biography', icon: <Person20Regular /> },
      run: () => void navigate(paths.person(all.person.id)),
    },
  ]);
  return (
    <Page
      title={all.person.label}
      width="wide"
      subtitle={all.office}
      above={
        <div className={styles.above} data-not-on-paper>
          <WindowLink to={paths.points()}>Talking points</WindowLink>
        </div>
      }
      actions={
        <span data-not-on-paper>
          <WindowLink to={paths.person(all.person.id)}>Office and biography</WindowLink>
        </span>
      }
    >
      <h2 className="only-on-paper">
        {shown === 'made' ? 'Lines made' : pointUseLabels[shown]}
        {topic === null ? '' : `: ${topicsOf(all).find(({ id }) => id === topic)?.label ?? ''}`}
      </h2>
      <PrintedPage
        title={`Lines of ${all.person.label}`}
        shows={[shown === 'made' ? here.delivered : linesFor(here, shown), here.warnings]}
      />
      <WarningsPanel warnings={here.warnings} />
      <div className={styles.tools} data-not-on-paper>
        <TabList
          className={styles.tabs}
          selectedValue={shown}
          onTabSelect={(_event, { value }) => {
            choose('show', String(value));
          }}
        >
          {pointUses.map((use) => (
            <Tab key={use} value={use} id={`tab-${use}`}>
              {`${pointUseLabels[use]} (${String(linesFor(here, use).length)})`}
            </Tab>
          ))}
          <Tab value="made" id="tab-made">{`Made (${String(here.delivered.length)})`}</Tab>
        </TabList>
        <Select
          aria-label="Topic"
          className={styles.topic}
          value={topic ?? ''}
          onChange={(_event, { value }) => {
            choose('topic', value);
          }}
        >
          <option value="">All topics</option>
          {topicsOf(all).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      <div role="tabpanel" aria-labelledby={`tab-${shown}`}>
        {shown === 'made' ? (
          <DeliveredLines delivered={here.delivered} />
        ) : (
          <LinesTab key={`${shown} ${topic ?? ''}`} all={all} use={shown} lines={linesFor(here, shown)} />
        )}
      </div>
    </Page>
  );
}

function linesFor({ lines }: PrincipalLinesView, use: PointUse): PrincipalLinesView['lines'] {
  return lines.filter(({ point }) => point.use === use);
}

function onTopic(all: PrincipalLinesView, topic: string | null): PrincipalLinesView {
  if (topic === null) return all;
  return {
    ...all,
    lines: all.lines.filter((line) => line.topic.id === topic),
    delivered: all.delivered.filter((delivery) => delivery.topic?.id === topic),
    warnings: all.warnings.filter((warning) => warning.topic.id === topic),
  };
}

/** What the address asks for; without a wish, the first that there is. */
function shownOf(wanted: string | null, all: PrincipalLinesView): Shown {
  const known = [...pointUses, 'made' as const].find((name) => name === wanted);
  return known ?? pointUses.find((use) => linesFor(all, use).length > 0) ?? 'made';
}

function topicsOf(all: PrincipalLinesView): readonly RecordLink[] {
  const links = [
    ...all.lines.map(({ topic }) => topic),
    ...all.delivered.flatMap(({ topic }) => topic ?? []),
  ];
  return [...new Map(links.map((link) => [link.id, link])).values()];
}
