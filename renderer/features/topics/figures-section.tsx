import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular, Edit20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { FigureDialog } from '#renderer/features/topics/figure-dialog';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { AddButton } from '#renderer/fields/add-button';
import { FieldHistoryButton } from '#renderer/fields/history/field-history';
import { EditedExample, IllustrativeMark } from '#renderer/fields/illustrative-mark';
import { dateInWords } from '#renderer/ui/dates';
import { IconButton } from '#renderer/ui/icon-button';
import { Panel } from '#renderer/ui/panel';
import { useSourceNumbers } from '#renderer/ui/rich-text/source-numbers';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import { TableFrame } from '#renderer/ui/table';
import type { TopicView } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: tokens.spacingHorizontalXXS, justifyContent: 'flex-end' },
  warning: { whiteSpace: 'nowrap', marginTop: '2px' },
});

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

type Figure = TopicView['figures'][number];

/** Key figures, each with the date for which it holds, what it rests on, and whether it may still be quoted. */
export function FiguresSection({ topic }: { readonly topic: TopicView }): ReactNode {
  const [edited, setEdited] = useState<Figure | 'new' | null>(null);
  return (
    <Section
      title="Key figures"
      actions={
        <AddButton
          onAdd={() => {
            setEdited('new');
          }}
        >
          New figure
        </AddButton>
      }
    >
      {topic.figures.length === 0 ? (
        <EmptyState title="No key figures yet">
          A figure stands here with the date for which it holds and the source that gives it.
        </EmptyState>
      ) : (
        <FigureTable figures={topic.figures} edit={setEdited} />
      )}
      {edited !== null && (
        <FigureDialog
          topic={topic.id}
          figure={edited === 'new' ? null : edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </Section>
  );
}

function FigureTable(props: {
  readonly figures: readonly Figure[];
  readonly edit: (figure: Figure) => void;
}): ReactNode {
  return (
    <Panel flush>
      <TableFrame label="Key figures">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Value</th>
            <th scope="col">As of</th>
            <th scope="col">Source</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} edit={props.edit} />
          ))}
        </tbody>
      </TableFrame>
    </Panel>
  );
}

function FigureRow(props: { readonly figure: Figure; readonly edit: (figure: Figure) => void }): ReactNode {
  const styles = useStyles();
  const { figure, edit } = props;
  const { id, label, illustrative, editedSinceMarked } = figure;
  const readOnly = useReadOnly();
  const remove = useDelete();
  const mark = { record: id, field: '*', illustrative, editedSinceMarked };
  return (
    <tr>
      <td>
        {label} <IllustrativeMark field={mark} label={label} />
        <EditedExample field={mark} label={label} />
      </td>
      <td>
        {figure.value === null ? 'Not known' : number.format(figure.value)} {figure.unit}
      </td>
      <td>
        <AsOf figure={figure} />
      </td>
      <td>
        <References sources={figure.sources} />
      </td>
      <td>
        <div className={styles.actions}>
          <FieldHistoryButton field={{ record: id, field: 'value', shape: 'number' }} label={label} />
          <IconButton
            label={`Edit: ${label}`}
            icon={<Edit20Regular />}
            disabled={readOnly}
            onClick={() => {
              edit(figure);
            }}
          />
          <IconButton
            label={`Delete: ${label}`}
            icon={<Delete20Regular />}
            disabled={readOnly}
            onClick={() => void remove(id, label)}
          />
        </div>
      </td>
    </tr>
  );
}

function AsOf({ figure }: { readonly figure: Figure }): ReactNode {
  const styles = useStyles();
  if (figure.asOf === null)
    return (
      <Badge appearance="tint" color="danger" className={styles.warning}>
        No date
      </Badge>
    );
  return (
    <>
      {dateInWords(figure.asOf)}
      {figure.pastAsOf && (
        <div>
          <Badge appearance="tint" color="warning" className={styles.warning}>
            Over a year old
          </Badge>
        </div>
      )}
    </>
  );
}

function References({ sources }: { readonly sources: readonly string[] }): ReactNode {
  const styles = useStyles();
  const numbers = useSourceNumbers();
  if (sources.length === 0)
    return (
      <Badge appearance="tint" color="warning" className={styles.warning}>
        No source
      </Badge>
    );
  return sources
    .flatMap((source) => numbers.get(source)?.number ?? [])
    .sort((left, right) => left - right)
    .join(', ');
}
