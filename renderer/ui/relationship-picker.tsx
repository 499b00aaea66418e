import { Select, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RelationshipView } from '#shared/contract/views/topics';

const useStyles = makeStyles({ select: { width: '240px' } });

/** Chooses the relationship that a page is about. */
export function RelationshipPicker(props: {
  readonly all: readonly RelationshipView[];
  readonly current: string | null;
  readonly choose: (relationship: string) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <Select
      aria-label="Relationship"
      className={styles.select}
      value={props.current ?? ''}
      disabled={props.all.length === 0}
      onChange={(_event, { value }) => {
        props.choose(value);
      }}
    >
      {props.all.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
