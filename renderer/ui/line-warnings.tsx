import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { dateInWords } from '#renderer/ui/dates';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import type { LineWarningView } from '#shared/contract/views/points';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  sign: { color: tokens.colorStatusWarningForeground3, marginTop: '2px' },
  lines: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A warning about principals' lines in one sentence. */
function lineWarningText({ code, topic, lines, figures }: LineWarningView): string {
  const names = lines.map(({ principal }) => principal.label).join(' and ');
  const [first = '', second = ''] = figures;
  switch (code) {
    case 'lines-differ':
      return `${names} are given different lines on ${topic.label}.`;
    case 'figures-differ':
      return `Lines of ${names} on ${topic.label} give different figures: ${first} and ${second}.`;
    case 'figure-old':
      return `${names} is given a figure on ${topic.label} that is past its as-of date: ${first}, as of ${dateInWords(second)}.`;
  }
}

/** Warnings about lines, each with the lines that it is about and the way to them. */
export function LineWarnings({ warnings }: { readonly warnings: readonly LineWarningView[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {warnings.map((warning, index) => (
        <li key={index} className={styles.item}>
          <Warning16Filled className={styles.sign} aria-hidden="true" />
          <div>
            {lineWarningText(warning)}
            {warning.lines.map(({ principal, points }) => (
              <p key={principal.id} className={styles.lines}>
                <WindowLink to={paths.linesOf(principal.id, warning.topic.id)}>{principal.label}</WindowLink>:{' '}
                {points.map(({ text }) => `“${text}”`).join(' ')}{' '}
                {points.some(({ illustrative }) => illustrative) && <IllustrativeBadge compact />}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
