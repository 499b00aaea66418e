import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Draft } from '#renderer/data/field-drafts';
import { useSession } from '#renderer/data/session-context';
import { ChangedMeanwhile } from '#renderer/fields/changed-meanwhile';
import { TwoVersions } from '#renderer/fields/two-versions';
import { ModalDialog } from '#renderer/ui/dialogs';
import { FieldValue } from '#renderer/ui/rich-text/field-value';
import { clockOf, dateInWords } from '#renderer/ui/dates';
import type { DraftFormView, DraftView } from '#shared/contract/views/common';
import type { Failure } from '#shared/domain/result';
import { failureMessage } from '#shared/messages/messages';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  text: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  reason: { color: tokens.colorStatusDangerForeground1 },
  texts: { margin: 0 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Every text that could not be saved, wherever it was typed: to save it again, to copy it, or to give it up. */
export function UnsavedDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const { drafts, recovered } = useSession();
  const found = useSyncExternalStore(recovered.subscribe, recovered.all);
  const names = useSyncExternalStore(drafts.subscribe, () =>
    drafts
      .unsaved()
      .filter(({ status }) => status === 'failed')
      .map(({ record, field }) => `${record} ${field}`)
      .join('\n'),
  );
  const failed = names === '' ? [] : drafts.unsaved().filter(({ status }) => status === 'failed');
  return (
    <ModalDialog open title="Texts that are not saved" closeLabel="Close" onClose={onClose}>
      {failed.length + found.length === 0 ? (
        'Everything is saved.'
      ) : (
        <ul className={styles.list}>
          {found.map((draft) => (
            <RecoveredText
              key={`${draft.record} ${draft.field} ${draft.typed.window}`}
              draft={draft}
              onGo={onClose}
            />
          ))}
          {failed.map((draft) => (
            <UnsavedText key={`${draft.record} ${draft.field}`} draft={draft} />
          ))}
        </ul>
      )}
    </ModalDialog>
  );
}

function UnsavedText({ draft }: { readonly draft: Draft }): ReactNode {
  const styles = useStyles();
  const { drafts } = useSession();
  const { failure, record, field } = draft;
  return (
    <li className={styles.text}>
      <FieldValue value={draft.value} />
      {failure?.code === 'field-changed' ? (
        <ChangedMeanwhile changed={draft} />
      ) : (
        <>
          {failure !== null && <span className={styles.reason}>{failureMessage(failure)}</span>}
          <div className={styles.actions}>
            <Button onClick={() => void drafts.flush(record, field)}>Save again</Button>
            <Button
              onClick={() => {
                drafts.discard(record, field);
              }}
            >
              Give this text up
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

/** A text that an earlier window did not get to save. */
function RecoveredText(props: { readonly draft: DraftView; readonly onGo: () => void }): ReactNode {
  const styles = useStyles();
  const { draft } = props;
  const { recovered } = useSession();
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (what: 'save' | 'giveUp'): Promise<void> => {
    setFailure(await recovered[what](draft));
  };
  return (
    <li className={styles.text}>
      <strong>{draft.label}</strong>
      <span>
        Typed on {dateInWords(draft.at.slice(0, 10))} at {clockOf(draft.at)} and not saved.
      </span>
      {draft.form === null ? (
        <TwoVersions mine={draft.value} other={draft.held} otherName="In the dossier" />
      ) : (
        <FormTexts form={draft.form} />
      )}
      {failure !== null && <span className={styles.reason}>{failureMessage(failure)}</span>}
      <div className={styles.actions}>
        {draft.form === null ? (
          <Button onClick={() => void run('save')}>Save</Button>
        ) : (
          <GoToForm form={draft.form} onGo={props.onGo} />
        )}
        <Button onClick={() => void run('giveUp')}>Give up</Button>
      </div>
    </li>
  );
}

/** The texts of a form, each under its label, to read and to copy. */
function FormTexts({ form }: { readonly form: DraftFormView }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dl className={styles.texts}>
        {form.texts.map(({ label, value }) => (
          <Fragment key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              <FieldValue value={value} />
            </dd>
          </Fragment>
        ))}
      </dl>
      <span className={styles.label}>It stands in “{form.title}” again, where you typed it.</span>
    </>
  );
}

function GoToForm(props: { readonly form: DraftFormView; readonly onGo: () => void }): ReactNode {
  const navigate = useNavigate();
  return (
    <Button
      onClick={() => {
        props.onGo();
        void navigate(props.form.place);
      }}
    >
      Go there
    </Button>
  );
}
