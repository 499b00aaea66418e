import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { IconButton } from '#renderer/ui/icon-button';
import { paths } from '#renderer/ui/paths';
import { RecordLink } from '#renderer/ui/record-link';
import type { AgendaItemView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  label: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '28px' },
  none: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** The topics under an item, with the way to their briefs. */
export function ItemTopics({ item }: { readonly item: AgendaItemView }): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const remove = useDelete();
  return (
    <div>
      <h3 className={styles.label}>Topics</h3>
      {item.topics.length === 0 ? (
        <p className={styles.none}>None. Drag a topic onto the item.</p>
      ) : (
        <ul className={styles.list}>
          {item.topics.map(({ itemTopic, topic }) => (
            <li key={itemTopic} className={styles.row}>
              <RecordLink link={topic} to={paths.topic(topic.id)} />
              <IconButton
                label={`Take ${topic.label} off this item`}
                icon={<Dismiss16Regular />}
                disabled={readOnly}
                onClick={() => void remove(itemTopic, `${topic.label} under this item`)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
