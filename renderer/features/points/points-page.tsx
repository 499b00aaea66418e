import { Field, SearchBox, Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PointMatrix } from '#renderer/features/points/matrix/point-matrix';
import { matrixRows, type Counting } from '#renderer/features/points/matrix/rows';
import { WarningsPanel } from '#renderer/features/points/warnings-panel';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useParameters, withParameter } from '#renderer/data/use-parameters';
import { useRelationship } from '#renderer/data/use-relationship';
import { useView } from '#renderer/data/use-view';
import { pointUseLabels } from '#renderer/ui/labels';
import { OfRelationship } from '#renderer/ui/of-relationship';
import { Page } from '#renderer/ui/page';
import { Panel } from '#renderer/ui/panel';
import { RelationshipPicker } from '#renderer/ui/relationship-picker';
import { StateLegend } from '#renderer/ui/state-counts';
import { EmptyState } from '#renderer/ui/states';
import type { PointMatrixView } from '#shared/contract/views/points';
import { pointUses } from '#shared/domain/talking-point/talking-point';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalL },
  matrix: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  find: { width: '260px' },
});

/** Who says what on which topic, and how far it is cleared: principals by topics. */
export function PointsPage(): ReactNode {
  const choice = useRelationship();
  const view = useView(
    'points.matrix',
    { relationship: choice.current ?? '' },
    { enabled: choice.current !== null, keepPrevious: true },
  );
  return (
    <Page
      title="Talking points"
      width="wide"
      subtitle={
        <span data-not-on-paper>
          Choose a name for all lines of a principal, or a field for those on one topic.
        </span>
      }
      actions={<RelationshipPicker all={choice.all} current={choice.current} choose={choice.choose} />}
    >
      <OfRelationship none={choice.none} view={view}>
        {(matrix) => <Matrix matrix={matrix} />}
      </OfRelationship>
    </Page>
  );
}

function Matrix({ matrix }: { readonly matrix: PointMatrixView }): ReactNode {
  const styles = useStyles();
  const [{ counting, sought, onlyWithPoints }, choose] = useChoice();
  const topics = matrixRows(matrix.topics, { counting, sought, onlyWithPoints });
  return (
    <>
      <PrintedPage title="Talking points" shows={matrix} landscape />
      <WarningsPanel warnings={matrix.warnings} />
      <p className="only-on-paper">{choiceInWords(counting, sought, onlyWithPoints)}</p>
      <div className={styles.tools} data-not-on-paper>
        <Field label="Count">
          <Select
            value={counting}
            onChange={(_event, { value }) => {
              choose('count', value === 'make' ? '' : value);
            }}
          >
            {pointUses.map((use) => (
              <option key={use} value={use}>
                {pointUseLabels[use]}
              </option>
            ))}
            <option value="all">All lines</option>
          </Select>
        </Field>
        <Field label="Find a topic" className={styles.find}>
          <SearchBox
            value={sought}
            onChange={(_event, { value }) => {
              choose('find', value);
            }}
          />
        </Field>
        <Switch
          label="Only topics with such points"
          checked={onlyWithPoints}
          onChange={(_event, { checked }) => {
            choose('only', checked ? 'points' : '');
          }}
        />
      </div>
      {topics.length === 0 ? (
        <EmptyState title={matrix.topics.length === 0 ? 'No topics yet' : 'No topic matches'}>
          The points of each topic stand here, by the principals who make them.
        </EmptyState>
      ) : (
        <div className={styles.matrix}>
          <StateLegend />
          <Panel flush>
            <PointMatrix matrix={matrix} topics={topics} counting={counting} />
          </Panel>
        </div>
      )}
    </>
  );
}

interface Choice {
  readonly counting: Counting;
  readonly sought: string;
  readonly onlyWithPoints: boolean;
}

/** What is counted and shown stands in the address, so that back, forward and a bookmark lead to it again. */
function useChoice(): readonly [Choice, (name: 'count' | 'find' | 'only', value: string) => void] {
  const [parameters, setParameters] = useParameters();
  const wanted = parameters.get('count');
  return [
    {
      counting: [...pointUses, 'all' as const].find((name) => name === wanted) ?? 'make',
      sought: parameters.get('find') ?? '',
      onlyWithPoints: parameters.get('only') === 'points',
    },
    (name, value) => {
      setParameters(withParameter(name, value));
    },
  ];
}

/** What the controls are set to, for paper: a list that leaves something out says so. */
function choiceInWords(counting: Counting, sought: string, onlyWithPoints: boolean): string {
  const counted = counting === 'all' ? 'all lines' : `lines ${pointUseLabels[counting].toLowerCase()}`;
  return [
    `Counted: ${counted}.`,
    onlyWithPoints ? 'Only topics with such points.' : '',
    sought.trim() === '' ? '' : `Only topics found by '${sought.trim()}'.`,
  ]
    .filter(Boolean)
    .join(' ');
}
