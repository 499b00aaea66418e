import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';
import type { RecordLink as RecordLinkView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  deleted: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

/** A link within the window; a name in Urdu or Arabic reads in its own direction. */
export function WindowLink(props: {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  const href = useHref(props.to);
  const navigate = useNavigate();
  return (
    <Link
      href={href}
      dir="auto"
      {...(props.className !== undefined && { className: props.className })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void navigate(props.to);
      }}
    >
      {props.children}
    </Link>
  );
}

/** A link to a record; one that was deleted is struck through and says so. */
export function RecordLink(props: { readonly link: RecordLinkView; readonly to: string }): ReactNode {
  const styles = useStyles();
  if (!props.link.deleted) return <WindowLink to={props.to}>{props.link.label}</WindowLink>;
  return (
    <span className={styles.deleted} title="Deleted">
      <bdi>{props.link.label}</bdi> (deleted)
    </span>
  );
}
