import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { ShownAsFields, SinceField, type ShownAs } from '#renderer/features/packs/changes-fields';
import { CopiesField } from '#renderer/features/packs/copies-field';
import { FormDialog } from '#renderer/ui/dialogs';
import type { CallInput } from '#shared/contract/calls';
import type { IssueView } from '#shared/contract/views/packs';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a person decides about an issue. */
export type IssueChoice = Pick<CallInput<'packs.issue'>, 'copies' | 'changes'>;

/** Asks how a pack is issued: numbered copies, and what changed since an earlier issue of the same paper. */
export function IssueDialog(props: {
  readonly shareable: boolean;
  /** Earlier issues of the same paper. */
  readonly earlier: readonly IssueView[];
  readonly onIssue: (choice: IssueChoice) => void;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const [copies, setCopies] = useState(0);
  const [since, setSince] = useState(props.earlier.at(-1)?.id ?? '');
  const [shown, setShown] = useState<ShownAs>({ show: 'list', addendum: false });
  const changes = since === '' || props.shareable ? undefined : { since, ...shown };
  return (
    <FormDialog
      open
      title="Issue the pack"
      submit="Issue"
      onSubmit={() => {
        props.onIssue({ copies, ...(changes !== undefined && { changes }) });
      }}
      onClose={props.onClose}
    >
      <div className={styles.form}>
        <p className={styles.note}>
          An issue gets a number and stays: it cannot be undone, and the same file can be written again at any
          time.
        </p>
        {props.shareable ? (
          <p className={styles.note}>
            The paper itself shows no number: how many issues there were is not for the other side to know.
          </p>
        ) : (
          <>
            <CopiesField
              copies={copies}
              choose={setCopies}
              hint="0: one file without a copy number. Otherwise one file for each copy."
            />
            <SinceField
              since={since}
              issues={props.earlier.map(({ id, words, day }) => ({ name: id, label: `${words}, ${day}` }))}
              choose={setSince}
            />
            {since !== '' && <ShownAsFields shown={shown} choose={setShown} />}
          </>
        )}
      </div>
    </FormDialog>
  );
}
