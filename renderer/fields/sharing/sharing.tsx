import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Globe20Regular, LockClosed20Regular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useHistoryCommands } from '#renderer/data/use-history-commands';
import { useSession } from '#renderer/data/session-context';
import { useSavedFirst } from '#renderer/data/use-saved-first';
import { RecordFields } from '#renderer/fields/record-fields';
import { SharingBadge } from '#renderer/fields/sharing/sharing-badge';
import { TheirPaper } from '#renderer/fields/sharing/their-paper';
import { useNotify } from '#renderer/ui/notify';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { RecordView } from '#shared/contract/views/common';
import { resultSharing } from '#shared/domain/meeting/shared-readout';
import type { Sharing as SharingChoice } from '#shared/domain/record/sharing';
import type { RichText } from '#shared/domain/rich-text/rich-text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXL,
  },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  label: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The fields that the other side may read of a result. */
const sharedFields = ['sharedText', 'sharedOwner', 'sharedDue'] as const;

/** The fields of ours that stand beside them. */
const ours: Readonly<Record<string, readonly string[]>> = {
  outcome: [],
  commitment: ['homeOwner', 'partnerOwner', 'dueDate', 'dueText'],
};

/**
 * Words an outcome or a commitment for the other side and shares it. Ours and theirs stand side by side; nothing is
 * shared until a person says so, and it is taken back as easily.
 */
export function Sharing({ record }: { readonly record: RecordView }): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  const sharedText = (valueOf(record, 'sharedText') ?? []) as RichText;
  const state = resultSharing({
    sharing: (valueOf(record, 'sharing') ?? 'internal') as SharingChoice,
    sharedText,
  });
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          For the other side
        </h3>
        <SharingBadge sharing={state} />
        <ShareButton record={record} sharing={state} />
      </div>
      <div className={styles.sides}>
        <div className={styles.side}>
          <h4 className={styles.label}>Ours: never leaves</h4>
          <OurWording record={record} />
        </div>
        <div className={styles.side}>
          <h4 className={styles.label}>Theirs: what they may read</h4>
          <RecordFields record={record} names={sharedFields} />
        </div>
      </div>
      <TheirPaper
        sharing={state}
        ofMeeting={textOf(record, 'meeting') !== ''}
        text={sharedText}
        owner={textOf(record, 'sharedOwner')}
        due={textOf(record, 'sharedDue')}
      />
    </section>
  );
}

function ShareButton(props: {
  readonly record: RecordView;
  readonly sharing: ReturnType<typeof resultSharing>;
}): ReactNode {
  const readOnly = useReadOnly();
  const { drafts } = useSession();
  const savedFirst = useSavedFirst();
  const share = useCommand('results.share');
  const { undo } = useHistoryCommands();
  const notify = useNotify();
  const shared = props.sharing !== 'internal';
  const run = async (): Promise<void> => {
    // What is taken back is taken back at once, whatever else is not saved.
    if (shared) await drafts.flushAll();
    else if (!(await savedFirst([props.record.id]))) return;
    const done = await share({ result: props.record.id, sharing: shared ? 'internal' : 'shared' });
    if (done === null) return;
    notify({
      intent: 'success',
      title: shared ? 'Taken back: it stays with us.' : 'Shared: it stands in the papers for the other side.',
      action: { label: 'Undo', run: () => void undo(done) },
    });
  };
  return (
    <Button
      icon={shared ? <LockClosed20Regular /> : <Globe20Regular />}
      disabled={readOnly}
      onClick={() => void run()}
    >
      {shared ? 'Take back' : 'Share with the other side'}
    </Button>
  );
}

function OurWording({ record }: { readonly record: RecordView }): ReactNode {
  const styles = useStyles();
  const text = (valueOf(record, 'text') ?? []) as RichText;
  const rest = (ours[record.kind] ?? []).flatMap((name) => {
    const field = record.fields.find((one) => one.field === name);
    return typeof field?.value === 'string' && field.value !== '' ? [field] : [];
  });
  return (
    <>
      {record.kind === 'commitment' && <p className={styles.note}>{record.label}</p>}
      <RichTextView text={text} />
      {rest.map(({ field, label, value }) => (
        <p key={field} className={styles.note}>
          {label}: {String(value)}
        </p>
      ))}
    </>
  );
}

function valueOf(record: RecordView, name: string): unknown {
  return record.fields.find(({ field }) => field === name)?.value;
}

function textOf(record: RecordView, name: string): string {
  const value = valueOf(record, name);
  return typeof value === 'string' ? value : '';
}
