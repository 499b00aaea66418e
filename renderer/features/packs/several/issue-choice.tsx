import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopiesField } from '#renderer/features/packs/copies-field';

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
          <CopiesField
            copies={copies}
            choose={choose}
            hint="Of each paper for our side. 0: one file without a copy number. Otherwise one file for each copy."
          />
        </>
      )}
    </div>
  );
}
