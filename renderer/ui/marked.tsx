import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SearchHit } from '#shared/contract/views/search';

const useStyles = makeStyles({
  mark: {
    backgroundColor: 'transparent',
    color: 'inherit',
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandForeground1,
    textDecorationThickness: '2px',
    textUnderlineOffset: '2px',
  },
});

/** A text with what was sought marked in it. */
export function Marked({ parts }: { readonly parts: SearchHit['snippet'] }): ReactNode {
  const styles = useStyles();
  return parts.map((part, index) =>
    part.hit ? (
      <mark key={index} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
