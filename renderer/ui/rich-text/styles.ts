import { makeStyles, tokens } from '@fluentui/react-components';

/** How rich text looks, in editors and where it is only shown. */
export const useRichTextStyles = makeStyles({
  text: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
    '& p': { margin: `0 0 ${tokens.spacingVerticalS}` },
    '& > :last-child, & .ProseMirror > :last-child, & td > :last-child, & th > :last-child, & li > :last-child':
      { marginBottom: 0 },
    '& ul, & ol': { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: '22px' },
    '& li': { marginBottom: tokens.spacingVerticalXXS },
    '& li > p': { margin: 0 },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& table': { borderCollapse: 'collapse', width: '100%', margin: `0 0 ${tokens.spacingVerticalS}` },
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& th': { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
    '& sup': {
      color: tokens.colorBrandForeground1,
      fontSize: '0.75em',
      lineHeight: 0,
      paddingLeft: '1px',
      fontVariantNumeric: 'tabular-nums',
    },
  },
});
