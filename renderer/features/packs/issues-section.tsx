import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { RecogniseFile } from '#renderer/features/packs/recognise-file';
import { dateInShort } from '#renderer/ui/dates';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Section } from '#renderer/ui/section';
import { TableFrame } from '#renderer/ui/table';
import type { IssueView } from '#shared/contract/views/packs';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What each way of showing changes is called in the list. */
const shown: Readonly<Record<IssueView['changes'], string>> = {
  none: '',
  list: 'list',
  margin: 'bars in the margin',
  revisions: 'revisions',
};

/** The issues of a meeting's papers, each to be written again, and a way to ask which of them a file is. */
export function IssuesSection(props: {
  readonly issues: readonly IssueView[];
  readonly busy: boolean;
  readonly onWriteAgain: (issue: IssueView) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <Section title="Issues" actions={<RecogniseFile />}>
      {props.issues.length === 0 ? (
        <p className={styles.quiet}>
          Nothing was issued for this meeting yet. A draft changes nothing; an issue has a number and can be
          written again as it was.
        </p>
      ) : (
        <TableFrame label="Issues of this meeting">
          <thead>
            <tr>
              <th scope="col">Issue</th>
              <th scope="col">Paper</th>
              <th scope="col">Day</th>
              <th scope="col">By</th>
              <th scope="col">Copies</th>
              <th scope="col">Changes</th>
              <th scope="col">Pack check</th>
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {props.issues.map((issue) => (
              <IssueRow key={issue.id} issue={issue} busy={props.busy} onWriteAgain={props.onWriteAgain} />
            ))}
          </tbody>
        </TableFrame>
      )}
    </Section>
  );
}

function IssueRow(props: {
  readonly issue: IssueView;
  readonly busy: boolean;
  readonly onWriteAgain: (issue: IssueView) => void;
}): ReactNode {
  const styles = useStyles();
  const { issue } = props;
  return (
    <tr>
      <th scope="row">{issue.words}</th>
      <td>{issue.paper}</td>
      <td>{dateInShort(issue.day)}</td>
      <td>{issue.issuedBy}</td>
      <td>{issue.copies === 0 ? 'not numbered' : issue.copies}</td>
      <td>{issue.since === null ? 'none shown' : `since ${issue.since}, ${shown[issue.changes]}`}</td>
      <td>{issue.check === '' ? 'none printed' : issue.check}</td>
      <td>
        <OfferedButton
          quiet
          label="Write again"
          offeredAs={`Write ${issue.paper}, ${issue.words} again`}
          size="small"
          icon={<ArrowDownload20Regular />}
          disabled={props.busy}
          onDo={() => {
            props.onWriteAgain(issue);
          }}
        />
        {!issue.sameVersion && (
          <p className={styles.quiet}>Made by version {issue.madeBy}: the bytes may differ.</p>
        )}
      </td>
    </tr>
  );
}
