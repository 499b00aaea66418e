import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { places } from '#renderer/app/places';
import { onlyForReaders } from '#renderer/ui/only-for-readers';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  nav: {
    width: '196px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    boxSizing: 'border-box',
    overflowY: 'auto',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    '@container window (max-width: 1000px)': { width: '56px' },
    // There the header has them in a menu.
    '@container window (max-width: 520px)': { display: 'none' },
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: rowColours.hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@container window (max-width: 1000px)': { padding: '0 10px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '& svg': { color: tokens.colorBrandForeground1 },
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  label: {
    '@container window (max-width: 1000px)': onlyForReaders,
  },
});

/** The places of the window. In a narrow window their names go and their signs stay. */
export function Navigation(): ReactNode {
  const styles = useStyles();
  return (
    <nav className={styles.nav} aria-label="Main">
      <ul className={styles.list}>
        {places.map(({ to, label, icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              title={label}
              className={({ isActive }) => mergeClasses(styles.link, isActive && styles.current)}
            >
              {icon}
              <span className={styles.label}>{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
