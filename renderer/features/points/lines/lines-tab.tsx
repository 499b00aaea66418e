import { Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { BulkBar } from '#renderer/features/points/lines/bulk-bar';
import { LineRow } from '#renderer/features/points/lines/line-row';
import { TopicHeadRow } from '#renderer/features/points/lines/topic-head-row';
import { pointStateLabels } from '#renderer/ui/labels';
import { LongTable } from '#renderer/ui/long-table';
import { Panel } from '#renderer/ui/panel';
import { EmptyState } from '#renderer/ui/states';
import type { PrincipalLinesView, PrincipalLineView } from '#shared/contract/views/points';
import { groupBy } from '#shared/domain/group-by';
import type { PointState, PointUse } from '#shared/domain/talking-point/talking-point';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  state: { maxWidth: '220px' },
  check: { width: '32px' },
});

type Row = { readonly topic: PrincipalLineView['topic'] } | { readonly line: PrincipalLineView };

const nothing: Readonly<Record<PointUse, string>> = {
  make: 'Choose points for a meeting, or draft some for this principal, and they stand here.',
  respond: 'Answers on the topics of the meetings ahead stand here.',
  avoid: 'What is not to be said on the topics of the meetings ahead stands here.',
};

/** A principal's lines of one use, by topic, to read, to choose and to change, one by one or several at once. */
export function LinesTab(props: {
  readonly all: PrincipalLinesView;
  readonly use: PointUse;
  readonly lines: readonly PrincipalLineView[];
}): ReactNode {
  const styles = useStyles();
  const [state, setState] = useState<PointState | ''>('');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const lines = useMemo(
    () => props.lines.filter(({ point }) => state === '' || point.state === state),
    [props.lines, state],
  );
  const rows = useMemo(() => rowsOf(lines), [lines]);
  const chosen = lines.filter(({ point }) => marked.has(point.id));
  if (props.lines.length === 0) {
    return <EmptyState title="No such lines">{nothing[props.use]}</EmptyState>;
  }
  const mark = (ids: readonly string[], on: boolean): void => {
    const next = new Set(marked);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setMarked(next);
  };
  const ids = lines.map(({ point }) => point.id);
  return (
    <div className={styles.root}>
      {chosen.length === 0 ? (
        <Field label="State" orientation="horizontal" className={styles.state}>
          <Select
            value={state}
            onChange={(_event, { value }) => {
              setState(value as PointState | '');
            }}
          >
            <option value="">All {props.lines.length}</option>
            {Object.entries(pointStateLabels)
              .filter(([name]) => name !== 'retired')
              .map(([name, label]) => (
                <option key={name} value={name}>
                  {label} ({props.lines.filter(({ point }) => point.state === name).length})
                </option>
              ))}
          </Select>
        </Field>
      ) : (
        <BulkBar
          all={props.all}
          points={chosen.map(({ point }) => point.id)}
          onDone={() => {
            setMarked(new Set());
          }}
        />
      )}
      <Panel flush>
        <LongTable
          label={`Lines of ${props.all.person.label}`}
          columns={6}
          rows={rows.length}
          rowHeight={64}
          head={
            <tr>
              <th scope="col" className={styles.check}>
                <Checkbox
                  aria-label="Choose all lines shown"
                  checked={chosen.length === 0 ? false : chosen.length === lines.length ? true : 'mixed'}
                  onChange={(_event, { checked }) => {
                    mark(ids, checked === true);
                  }}
                />
              </th>
              <th scope="col">Line</th>
              <th scope="col">State</th>
              <th scope="col">Triage</th>
              <th scope="col">Where</th>
              <th scope="col">
                <span className="visually-hidden">Edit</span>
              </th>
            </tr>
          }
          row={(index, place) => {
            const row = rows[index];
            if (row === undefined) return null;
            if ('topic' in row)
              return <TopicHeadRow key={`t ${row.topic.id}`} topic={row.topic} place={place} />;
            const { id } = row.line.point;
            return (
              <LineRow
                key={id}
                line={row.line}
                place={place}
                warned={props.all.warnings.some((warning) =>
                  warning.lines.some(({ points }) => points.some((point) => point.id === id)),
                )}
                marked={marked.has(id)}
                onMark={(on) => {
                  mark([id], on);
                }}
                open={open === id}
                onOpen={(on) => {
                  setOpen(on ? id : null);
                }}
              />
            );
          }}
        />
      </Panel>
    </div>
  );
}

function rowsOf(lines: readonly PrincipalLineView[]): readonly Row[] {
  return [...groupBy(lines, ({ topic }) => topic.id).values()].flatMap((onTopic): readonly Row[] => {
    const [first] = onTopic;
    return first === undefined ? [] : [{ topic: first.topic }, ...onTopic.map((line) => ({ line }))];
  });
}
