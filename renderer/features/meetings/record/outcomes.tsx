import { makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular, Globe20Regular, LockClosed20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { AddButton } from '#renderer/fields/add-button';
import { goToNew } from '#renderer/fields/go-to-field';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { sharingWords } from '#renderer/fields/sharing/sharing-badge';
import { SharingDialog } from '#renderer/fields/sharing/sharing-dialog';
import { useCommand } from '#renderer/data/use-command';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { IconButton } from '#renderer/ui/icon-button';
import { Panel } from '#renderer/ui/panel';
import { Section } from '#renderer/ui/section';
import { shortText } from '#renderer/ui/short-text';
import { EmptyState } from '#renderer/ui/states';
import type { MeetingView } from '#shared/contract/views/meetings';
import { plainText } from '#shared/domain/rich-text/read';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
});

/** The outcomes of a meeting, each edited in place; more are added at the end. */
export function Outcomes({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const add = useCommand('outcomes.create');
  const remove = useDelete();
  const addOne = async (): Promise<void> => {
    const made = await add({ meeting: meeting.id, text: [] });
    if (made !== null) goToNew(made.id, 'text');
  };
  return (
    <Section
      title="Outcomes"
      actions={
        <AddButton offeredAs={false} onAdd={() => void addOne()}>
          Add an outcome
        </AddButton>
      }
    >
      {meeting.outcomes.length === 0 ? (
        <EmptyState title="No outcome on record" />
      ) : (
        <Panel>
          <ol className={styles.list} aria-label="Outcomes">
            {meeting.outcomes.map(({ id, text }, index) => (
              <li key={id}>
                <div className={styles.row}>
                  <RichTextField field={text} label={`Outcome ${String(index + 1)}`} />
                  <ShareOutcome meeting={meeting} outcome={id} title={`Outcome ${String(index + 1)}`} />
                  <IconButton
                    label={`Remove: ${shortText(plainText(text.value), 60) || `outcome ${String(index + 1)}`}`}
                    icon={<Delete20Regular />}
                    disabled={readOnly}
                    onClick={() => void remove(id, `outcome ${String(index + 1)}`)}
                  />
                </div>
              </li>
            ))}
          </ol>
        </Panel>
      )}
    </Section>
  );
}

/** Says how an outcome stands towards the other side, and leads to where that is decided. */
function ShareOutcome(props: {
  readonly meeting: MeetingView;
  readonly outcome: string;
  readonly title: string;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const sharing = props.meeting.results.find(({ id }) => id === props.outcome)?.sharing ?? 'internal';
  return (
    <div>
      <IconButton
        label={`${props.title} for the other side: ${sharingWords[sharing]}`}
        icon={sharing === 'internal' ? <LockClosed20Regular /> : <Globe20Regular />}
        onClick={() => {
          setOpen(true);
        }}
      />
      {open && (
        <SharingDialog
          record={props.outcome}
          title={props.title}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
