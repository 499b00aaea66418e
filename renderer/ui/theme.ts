import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Ink blue, from darkest to lightest; step 80 carries white text at 6.8 : 1. */
const ink: BrandVariants = {
  10: '#051220',
  20: '#091f35',
  30: '#0c2c49',
  40: '#0c365b',
  50: '#10406b',
  60: '#124a7b',
  70: '#17538a',
  80: '#1e5d97',
  90: '#306fab',
  100: '#4681bc',
  110: '#5e93ca',
  120: '#77a6d7',
  130: '#92b8e1',
  140: '#adcbea',
  150: '#c9ddf2',
  160: '#e7f0f9',
};

const fonts = {
  fontFamilyBase:
    "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'Liberation Sans', sans-serif",
};

/** The looks that the window can take. */
export type Look = 'light' | 'dark' | 'contrast';

/** Behind a row that is pointed at, and one that is chosen, in each look. */
interface RowTheme {
  readonly rowHover: string;
  readonly rowSelected: string;
}

/**
 * The same as tokens. The high contrast theme turns text over such a background black, which its own buttons do and the
 * many colours of our rows do not; so rows go by colours on which all of them can be read.
 */
export const rowColours = { hover: 'var(--rowHover)', selected: 'var(--rowSelected)' } as const;

function rowsOf({ colorNeutralBackground1Hover, colorNeutralBackground1Selected }: Theme): RowTheme {
  return { rowHover: colorNeutralBackground1Hover, rowSelected: colorNeutralBackground1Selected };
}

/** One theme for each look: every colour, space and size in the window comes from here. */
export const themes: Readonly<Record<Look, Theme & RowTheme>> = {
  light: { ...createLightTheme(ink), ...rowsOf(createLightTheme(ink)), ...fonts },
  dark: {
    ...createDarkTheme(ink),
    ...rowsOf(createDarkTheme(ink)),
    ...fonts,
    colorBrandForeground1: ink[120],
    colorBrandForeground2: ink[130],
    colorBrandForegroundLink: ink[130],
    colorBrandForegroundLinkHover: ink[140],
    colorBrandForegroundLinkPressed: ink[140],
    colorBrandForegroundLinkSelected: ink[130],
    colorCompoundBrandForeground1: ink[120],
    colorCompoundBrandForeground1Hover: ink[130],
    colorCompoundBrandForeground1Pressed: ink[130],
  },
  contrast: { ...teamsHighContrastTheme, rowHover: '#262626', rowSelected: '#00363c', ...fonts },
};
