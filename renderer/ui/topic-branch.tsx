import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular, ReOrderDotsVertical16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import type { TopicRow } from '#shared/contract/views/topics';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '32px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    outlineStyle: 'none',
    paddingLeft: 'calc((var(--tree-item-level) - 1) * 16px)',
    '&[data-hovered]': { backgroundColor: rowColours.hover },
    '&[data-selected]': {
      backgroundColor: rowColours.selected,
      fontWeight: tokens.fontWeightSemibold,
      boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
      '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
    },
    '&[data-focus-visible]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Where topics are chosen, the handles show on the row that one points at, so that the tree stays calm.
    '&[data-hovered] .when-near, &:focus-within .when-near': { opacity: 1 },
    '&[data-dragging]': { opacity: 0.5 },
    '&[data-drop-target]': {
      backgroundColor: tokens.colorBrandBackground2,
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-2px',
    },
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    flexGrow: 1,
    minWidth: 0,
    paddingRight: tokens.spacingHorizontalXS,
  },
  plain: {
    border: 'none',
    background: 'none',
    color: 'inherit',
    padding: 0,
    width: '24px',
    height: '24px',
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    '&[data-focus-visible]': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { transitionProperty: 'transform', transitionDuration: tokens.durationFast },
  open: { transform: 'rotate(90deg)' },
  calm: { opacity: 0, '@media (hover: none)': { opacity: 1 } },
  blank: { width: '24px', flexShrink: 0 },
  dimmed: { color: tokens.colorNeutralForeground3 },
  handle: { color: tokens.colorNeutralForeground3, cursor: 'grab' },
  title: {
    flexGrow: 1,
    minWidth: 0,
    padding: '3px 0',
    overflowWrap: 'anywhere',
    // Room for the signs above and below the letters of Devanagari.
    lineHeight: tokens.lineHeightBase300,
  },
});

/** A topic with those under it. */
export interface Branch {
  readonly id: string;
  readonly row: TopicRow;
  readonly children: readonly Branch[];
}

/** A topic's row in the tree, with those under it. */
export function BranchItem(props: {
  readonly branch: Branch;
  readonly trailing: ((row: TopicRow) => ReactNode) | undefined;
  readonly dimmed: ReadonlySet<string> | undefined;
  /** True where the handle shows only on the row that one points at. */
  readonly calm: boolean;
}): ReactNode {
  const styles = useStyles();
  const { branch, trailing, dimmed, calm } = props;
  return (
    <TreeItem id={branch.id} textValue={branch.row.title} className={styles.item}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded, allowsDragging }) => (
          <div className={styles.row}>
            {allowsDragging && (
              <Button
                slot="drag"
                className={mergeClasses(
                  styles.plain,
                  styles.handle,
                  calm && styles.calm,
                  calm && 'when-near',
                )}
              >
                <ReOrderDotsVertical16Regular />
              </Button>
            )}
            {hasChildItems ? (
              <Button slot="chevron" className={styles.plain}>
                <ChevronRight16Regular className={mergeClasses(styles.chevron, isExpanded && styles.open)} />
              </Button>
            ) : (
              <span className={styles.blank} />
            )}
            <span
              className={mergeClasses(styles.title, dimmed?.has(branch.id) === true && styles.dimmed)}
              dir="auto"
            >
              {branch.row.title}
            </span>
            {trailing?.(branch.row)}
          </div>
        )}
      </TreeItemContent>
      <Collection items={branch.children} dependencies={[trailing, dimmed]}>
        {(child) => (
          <BranchItem key={child.id} branch={child} trailing={trailing} dimmed={dimmed} calm={calm} />
        )}
      </Collection>
    </TreeItem>
  );
}
