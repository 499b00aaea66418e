import { Checkbox, Field, SpinButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { boundedCopies } from '#renderer/features/packs/issue-dialog';
import { mostCopies } from '#shared/domain/pack/pack-issue';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whether several papers are issued, and in how many numbered copies; `null` for drafts. */
export function IssueChoice(props: {
  readonly copies: number | null;
  readonly choose: (copies: number | null) => void;
}): ReactNode {
  const styles = useStyles();
  const { copies, choose } = props;
  return (
    <div className={styles.root}>
      <Checkbox
        label="Issue them: each is recorded under its own number"
        checked={copies !== null}
        onChange={(_event, { checked }) => {
          choose(checked === true ? 0 : null);
        }}
      />
      {copies !== null && (
        <>
          <p className={styles.note}>
            An issue stays: it cannot be undone, and the same file can be written again at any time.
          </p>
          <Field
            label="Numbered copies"
            hint="Of each paper for our side. 0: one file without a copy number. Otherwise one file for each copy."
          >
            <SpinButton
              value={copies}
              min={0}
              max={mostCopies}
              onChange={(_event, { value, displayValue }) => {
                choose(boundedCopies(value ?? Number(displayValue)));
              }}
            />
          </Field>
        </>
      )}
    </div>
  );
}
