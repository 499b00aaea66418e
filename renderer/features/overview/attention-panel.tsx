import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { moreInWords } from '#renderer/features/overview/more-in-words';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { Panel } from '#renderer/ui/panel';
import { WindowLink } from '#renderer/ui/record-link';
import { Section } from '#renderer/ui/section';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `2px ${tokens.spacingHorizontalM}`,
  },
  main: { flexGrow: 1, flexBasis: '240px', minWidth: 0, overflowWrap: 'anywhere' },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A part of the overview: how things stand, what presses most, and the way to all of it. */
export function AttentionPanel(props: {
  readonly title: string;
  readonly total: number;
  /** What stands here when nothing presses. */
  readonly calm: string;
  readonly figure?: ReactNode;
  readonly all?: { readonly label: string; readonly to: string };
  readonly children: readonly ReactNode[];
}): ReactNode {
  const styles = useStyles();
  const hidden = props.total - props.children.length;
  return (
    <Section title={props.title} note={props.total === 0 ? undefined : String(props.total)}>
      <Panel>
        <div className={styles.body}>
          {props.figure}
          {props.total === 0 ? (
            <p className={styles.quiet}>{props.calm}</p>
          ) : (
            <ul className={styles.list}>{props.children}</ul>
          )}
          {props.all !== undefined && (
            <div>
              <span data-not-on-paper>
                <WindowLink to={props.all.to}>{props.all.label}</WindowLink>
              </span>
              {hidden > 0 && <span className={styles.detail}>{moreInWords(hidden)}</span>}
            </div>
          )}
        </div>
      </Panel>
    </Section>
  );
}

/** A line of the overview: a link to where it is mended, what it is about, and badges at its end. */
export function AttentionRow(props: {
  readonly to: string;
  readonly label: string;
  readonly detail: string;
  readonly illustrative?: boolean;
  readonly badges?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <WindowLink to={props.to}>{props.label}</WindowLink>{' '}
        {props.illustrative === true && <IllustrativeBadge compact />}
        <span className={styles.detail}>{props.detail}</span>
      </div>
      {props.badges}
    </li>
  );
}
