import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  Clock16Regular,
  Edit20Regular,
  ErrorCircle16Filled,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { Drafted } from '#renderer/ui/drafted';
import { dateInShort } from '#renderer/ui/dates';
import { IconButton } from '#renderer/ui/icon-button';
import { commitmentStateLabels, dueStateLabels } from '#renderer/ui/labels';
import type { RowPlace } from '#renderer/ui/long-table';
import { paths } from '#renderer/ui/paths';
import { RecordLink } from '#renderer/ui/record-link';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { CommitmentRow } from '#shared/contract/views/registers';
import type { DueState } from '#shared/domain/commitment/commitments';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2, maxWidth: '560px' },
  owner: { minWidth: '160px' },
  what: { minWidth: '240px' },
  due: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  soon: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  links: { margin: 0, padding: 0, listStyleType: 'none' },
});

const signs: Readonly<Record<DueState, ReactElement | null>> = {
  overdue: <ErrorCircle16Filled />,
  due: <Clock16Regular />,
  open: null,
  closed: <CheckmarkCircle16Regular />,
};

/** One promise: what, by whom, until when, from where. */
export function CommitmentRowView(props: {
  readonly commitment: CommitmentRow;
  /** Where it stands, in a table that shows only some of its rows. */
  readonly place: Partial<RowPlace>;
  readonly onOpen: () => void;
}): ReactNode {
  const { commitment, place } = props;
  const styles = useStyles();
  const drafted = commitment.illustrativeFields;
  return (
    <tr {...place}>
      <td className={styles.what}>
        <Drafted illustrativeFields={drafted} field={['title', 'text']}>
          <span className={styles.title}>{commitment.title}</span>
        </Drafted>
        <RichTextView text={commitment.text} className={styles.text} />
      </td>
      <td className={styles.owner}>
        {commitment.homeOwner !== '' && (
          <div>
            <Drafted illustrativeFields={drafted} field="homeOwner">
              Ours: {commitment.homeOwner}
            </Drafted>
          </div>
        )}
        {commitment.partnerOwner !== '' && (
          <div>
            <Drafted illustrativeFields={drafted} field="partnerOwner">
              Theirs: {commitment.partnerOwner}
            </Drafted>
          </div>
        )}
      </td>
      <td>
        <Drafted illustrativeFields={drafted} field={['dueDate', 'dueText']}>
          <Due commitment={commitment} />
        </Drafted>
      </td>
      <td>
        <Drafted illustrativeFields={drafted} field="state">
          {commitmentStateLabels[commitment.state]}
        </Drafted>
      </td>
      <td>
        {commitment.origin !== null && (
          <RecordLink link={commitment.origin} to={paths.meeting(commitment.origin.id, 'record')} />
        )}
        {commitment.announcedOn !== null && (
          <div className={styles.quiet}>{dateInShort(commitment.announcedOn)}</div>
        )}
      </td>
      <td>
        <ul className={styles.links}>
          {commitment.topics.map((topic) => (
            <li key={topic.id}>
              <RecordLink link={topic} to={paths.topic(topic.id)} />
            </li>
          ))}
        </ul>
      </td>
      <td>
        <IconButton label={`Edit: ${commitment.title}`} icon={<Edit20Regular />} onClick={props.onOpen} />
      </td>
    </tr>
  );
}

function Due({ commitment }: { readonly commitment: CommitmentRow }): ReactNode {
  const styles = useStyles();
  const { due, dueDate, dueText } = commitment;
  const when = dueText === '' ? dateInShort(dueDate) : dueText;
  const marked = mergeClasses(
    styles.due,
    due === 'overdue' && styles.overdue,
    due === 'due' && styles.soon,
    due === 'closed' && styles.quiet,
  );
  return (
    <>
      <div className={when === '' ? styles.quiet : undefined}>{when === '' ? 'No date' : when}</div>
      {due !== 'open' && (
        <span className={marked}>
          {signs[due]}
          {dueStateLabels[due]}
        </span>
      )}
    </>
  );
}
