import { makeStyles } from '@fluentui/react-components';
import { Delete20Regular, Edit20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import {
  ProgrammeDialog,
  type ProgrammeEntryView,
} from '#renderer/features/meetings/people/programme-dialog';
import { useAsked } from '#renderer/data/use-asked';
import { useCommand } from '#renderer/data/use-command';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { AddButton } from '#renderer/fields/add-button';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { dateInShort } from '#renderer/ui/dates';
import { IconButton } from '#renderer/ui/icon-button';
import { MoveButtons } from '#renderer/ui/move-buttons';
import { pressAccessLabels } from '#renderer/ui/labels';
import { Panel } from '#renderer/ui/panel';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import { TableFrame } from '#renderer/ui/table';
import type { MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  actions: { whiteSpace: 'nowrap', width: '150px' },
  short: { whiteSpace: 'nowrap' },
});

/** What happens around the meeting: arrival, who greets, press open or closed; to add, change and put in order. */
export function Programme({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const [editing, setEditing] = useState<ProgrammeEntryView | null>(null);
  const [adding, setAdding] = useAsked('meeting.entry');
  return (
    <Section
      title="Programme"
      actions={
        <AddButton
          offeredAs={false}
          onAdd={() => {
            setAdding(true);
          }}
        >
          Add an entry
        </AddButton>
      }
    >
      {meeting.programme.length === 0 ? (
        <EmptyState title="No programme on record">
          Arrival and who greets, press open or closed, signatures, departure.
        </EmptyState>
      ) : (
        <ProgrammeTable meeting={meeting} onEdit={setEditing} />
      )}
      {(adding || editing !== null) && (
        <ProgrammeDialog
          meeting={meeting}
          entry={editing}
          onClose={() => {
            setAdding(false);
            setEditing(null);
          }}
        />
      )}
    </Section>
  );
}

function ProgrammeTable(props: {
  readonly meeting: MeetingView;
  readonly onEdit: (entry: ProgrammeEntryView) => void;
}): ReactNode {
  const styles = useStyles();
  const { programme } = props.meeting;
  return (
    <Panel flush>
      <TableFrame label="Programme">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Time</th>
            <th scope="col">What</th>
            <th scope="col">Where</th>
            <th scope="col">Who greets</th>
            <th scope="col">Press</th>
            <th scope="col" className={styles.actions}>
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {programme.map((entry, index) => (
            <tr key={entry.id}>
              <td className={styles.short}>{dateInShort(entry.date)}</td>
              <td>{entry.time ?? ''}</td>
              <td>
                {entry.text} {entry.illustrative && <IllustrativeBadge compact />}
              </td>
              <td>{entry.place}</td>
              <td>{entry.greeter}</td>
              <td className={styles.short}>
                {entry.press === 'not-stated' ? '' : pressAccessLabels[entry.press]}
              </td>
              <td className={styles.actions}>
                <EntryActions entry={entry} index={index} count={programme.length} onEdit={props.onEdit} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Panel>
  );
}

function EntryActions(props: {
  readonly entry: ProgrammeEntryView;
  readonly index: number;
  readonly count: number;
  readonly onEdit: (entry: ProgrammeEntryView) => void;
}): ReactNode {
  const { entry, index } = props;
  const readOnly = useReadOnly();
  const move = useCommand('programme.move');
  const remove = useDelete();
  return (
    <>
      <IconButton
        label={`Change: ${entry.text}`}
        icon={<Edit20Regular />}
        disabled={readOnly}
        onClick={() => {
          props.onEdit(entry);
        }}
      />
      <MoveButtons
        name={entry.text}
        index={index}
        count={props.count}
        disabled={readOnly}
        moveTo={(place) => move({ entry: entry.id, index: place })}
      />
      <IconButton
        label={`Remove: ${entry.text}`}
        icon={<Delete20Regular />}
        disabled={readOnly}
        onClick={() => void remove(entry.id, entry.text)}
      />
    </>
  );
}
