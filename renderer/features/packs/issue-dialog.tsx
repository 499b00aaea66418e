import { Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { CopiesField } from '#renderer/features/packs/copies-field';
import { showLabels, type Show } from '#renderer/features/packs/shown-changes';
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
  const [show, setShow] = useState<Show>('list');
  const [addendum, setAddendum] = useState(false);
  const changes = since === '' || props.shareable ? undefined : { since, show, addendum };
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
            <Field label="Changes since">
              <Select
                value={since}
                onChange={(_event, { value }) => {
                  setSince(value);
                }}
              >
                <option value="">Show no changes</option>
                {props.earlier.map((issue) => (
                  <option key={issue.id} value={issue.id}>
                    {issue.words}, {issue.day}
                  </option>
                ))}
              </Select>
            </Field>
            {since !== '' && (
              <ShownChanges show={show} setShow={setShow} addendum={addendum} setAddendum={setAddendum} />
            )}
          </>
        )}
      </div>
    </FormDialog>
  );
}

function ShownChanges(props: {
  readonly show: Show;
  readonly setShow: (show: Show) => void;
  readonly addendum: boolean;
  readonly setAddendum: (addendum: boolean) => void;
}): ReactNode {
  return (
    <>
      <Field label="Show them as">
        <Select
          value={props.show}
          onChange={(_event, { value }) => {
            props.setShow(value as Show);
          }}
        >
          {Object.entries(showLabels).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label="As an addendum: only the papers that changed, under the same number"
        checked={props.addendum}
        onChange={(_event, { checked }) => {
          props.setAddendum(checked === true);
        }}
      />
    </>
  );
}
