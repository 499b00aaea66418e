import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dateInShort } from '#renderer/ui/dates';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import type { PrincipalLineView } from '#shared/contract/views/points';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { maxHeight: '2lh', overflow: 'hidden' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Where a line is to be said and to whom; else why it is the principal's all the same. */
export function LinePlaces({ line }: { readonly line: PrincipalLineView }): ReactNode {
  const styles = useStyles();
  if (line.planned.length === 0) {
    return (
      <span className={styles.quiet}>
        {line.basis === 'drafted'
          ? 'Drafted for them; not chosen for a meeting'
          : 'Holds for everyone on the topic'}
      </span>
    );
  }
  return (
    <ul className={styles.list}>
      {line.planned.map(({ itemPoint, meeting, date, item, itemTitle, addressee }) => (
        <li key={itemPoint}>
          <div className={styles.item} title={itemTitle}>
            <WindowLink to={paths.item(meeting.id, 'points', item)}>{itemTitle || meeting.label}</WindowLink>
          </div>
          <div className={styles.quiet}>
            {[
              date === null ? 'No date' : dateInShort(date),
              addressee === null ? '' : `to ${addressee.label}`,
            ]
              .filter(Boolean)
              .join(', ')}
          </div>
        </li>
      ))}
    </ul>
  );
}
