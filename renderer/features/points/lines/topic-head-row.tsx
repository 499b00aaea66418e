import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RowPlace } from '#renderer/ui/long-table';
import { paths } from '#renderer/ui/paths';
import { RecordLink } from '#renderer/ui/record-link';
import type { RecordLink as RecordLinkView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  head: { backgroundColor: tokens.colorNeutralBackground3 },
});

/** The name of a topic over its lines. */
export function TopicHeadRow(props: { readonly topic: RecordLinkView; readonly place: RowPlace }): ReactNode {
  const styles = useStyles();
  return (
    <tr {...props.place}>
      <th colSpan={6} scope="colgroup" className={styles.head}>
        <RecordLink link={props.topic} to={paths.topic(props.topic.id)} />
      </th>
    </tr>
  );
}
