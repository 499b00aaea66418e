import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ShownAsFields, SinceField } from '#renderer/features/packs/changes-fields';
import { CopiesField } from '#renderer/features/packs/copies-field';
import {
  issueNumbers,
  lastIssue,
  plainIssue,
  sinceOf,
  type Issuing,
} from '#renderer/features/packs/several/issuing';
import type { ChoosablePaper } from '#renderer/features/packs/several/papers';
import type { IssueView } from '#shared/contract/views/packs';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Choice {
  /** The issues of the meeting's papers. */
  readonly issues: readonly IssueView[];
  readonly chosen: readonly ChoosablePaper[];
}

/** Whether several papers are issued, in how many numbered copies, and what they show of their changes; `null` for drafts. */
export function IssueChoice(
  props: Choice & {
    readonly issuing: Issuing | null;
    readonly choose: (issuing: Issuing | null) => void;
  },
): ReactNode {
  const styles = useStyles();
  const { issuing, choose } = props;
  return (
    <div className={styles.root}>
      <Checkbox
        label="Issue them: each is recorded under its own number"
        checked={issuing !== null}
        onChange={(_event, { checked }) => {
          choose(checked === true ? plainIssue : null);
        }}
      />
      {issuing !== null && (
        <>
          <p className={styles.note}>
            An issue stays: it cannot be undone, and the same file can be written again at any time.
          </p>
          <CopiesField
            copies={issuing.copies}
            choose={(copies) => {
              choose({ ...issuing, copies });
            }}
            hint="Of each paper for our side. 0: one file without a copy number. Otherwise one file for each copy."
          />
          <Changes {...props} issuing={issuing} />
        </>
      )}
    </div>
  );
}

/** What the papers show of their changes; nothing where none of them was issued before. */
function Changes(
  props: Choice & { readonly issuing: Issuing; readonly choose: (issuing: Issuing) => void },
): ReactNode {
  const styles = useStyles();
  const { issues, chosen, issuing, choose } = props;
  const numbers = issueNumbers(issues, chosen);
  if (numbers.length === 0) return null;
  const without = chosen.filter((paper) => sinceOf(issues, paper, issuing) === undefined);
  return (
    <>
      <SinceField
        since={issuing.since}
        issues={[
          { name: lastIssue, label: 'The last issue of each paper' },
          ...numbers.map((name) => ({ name, label: `Issue ${name} of each paper` })),
        ]}
        choose={(since) => {
          choose({ ...issuing, since });
        }}
      />
      {issuing.since !== '' && (
        <>
          {without.length > 0 && (
            <p className={styles.note}>
              Without changes, for there is no such issue: {without.map(({ label }) => label).join(', ')}.
            </p>
          )}
          <ShownAsFields
            shown={issuing}
            choose={(shown) => {
              choose({ ...issuing, ...shown });
            }}
          />
        </>
      )}
    </>
  );
}
