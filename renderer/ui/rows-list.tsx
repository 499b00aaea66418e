import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ScrollRegion } from '#renderer/ui/scroll-region';
import { mostAtOnce, useLongRows } from '#renderer/ui/use-long-rows';
import { useScrollMemory } from '#renderer/ui/use-scroll-memory';

const useStyles = makeStyles({
  scroller: { overflow: 'auto' },
  list: { boxSizing: 'border-box', marginTop: 0, marginBottom: 0 },
});

/** What a list of however many entries is given. */
export interface RowsListProps {
  readonly label: string;
  readonly rows: number;
  /** Height of an entry in px with what parts it from the next, as long as it was not measured. */
  readonly rowHeight: number;
  readonly keyOf: (index: number) => string;
  /** What stands in the `li` at an index. */
  readonly row: (index: number) => ReactNode;
  /** `ol` for entries whose number is referred to. */
  readonly as?: 'ol' | 'ul';
  readonly className?: string;
  /** Of each `li`: parts it from the next by padding, which is measured with it. */
  readonly rowClassName?: string;
  /** How tall the frame of a long list may be. */
  readonly maxHeight?: string;
}

/** A list of however many entries: a short one stands on the page as a whole, of a long one only those that are seen. */
export function RowsList(props: RowsListProps): ReactNode {
  if (props.rows > mostAtOnce) return <LongList {...props} />;
  const { as: List = 'ul', rowClassName } = props;
  return (
    <List className={props.className} aria-label={props.label}>
      {Array.from({ length: props.rows }, (_, index) => (
        <li key={props.keyOf(index)} className={rowClassName}>
          {props.row(index)}
        </li>
      ))}
    </List>
  );
}

function LongList(props: RowsListProps): ReactNode {
  const styles = useStyles();
  const { as: List = 'ul', rowClassName, label, rows } = props;
  const scroller = useScrollMemory<HTMLDivElement>(label);
  const { shown, before, after, measure, onKeyDown } = useLongRows(scroller, props);
  return (
    <ScrollRegion
      ref={scroller}
      className={styles.scroller}
      style={{ maxHeight: props.maxHeight ?? 'max(360px, calc(100cqh - 330px))' }}
      label={label}
      onKeyDown={onKeyDown}
    >
      <List
        className={mergeClasses(props.className, styles.list)}
        aria-label={label}
        style={{ paddingTop: before, paddingBottom: after }}
      >
        {shown.map((index) => (
          <li
            key={props.keyOf(index)}
            ref={measure}
            className={rowClassName}
            data-index={index}
            aria-setsize={rows}
            aria-posinset={index + 1}
            {...(List === 'ol' && { value: index + 1 })}
          >
            {props.row(index)}
          </li>
        ))}
      </List>
    </ScrollRegion>
  );
}
