import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import type { WrittenFileView } from '#shared/contract/views/packs';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

/** Opens each of the numbered copies of a paper in Word. */
export function OpenCopies(props: {
  readonly files: readonly WrittenFileView[];
  /** What the paper is called. */
  readonly of: string;
}): ReactNode {
  const styles = useStyles();
  const open = useCommand('packs.open');
  return (
    <div role="group" aria-label={`Open copies of ${props.of}`} className={styles.root}>
      {props.files.map(({ written }, index) => (
        <Button
          key={written}
          size="small"
          aria-label={`Open copy ${String(index + 1)} of ${props.of} in Word`}
          onClick={() => void open({ written, what: 'file' })}
        >
          Open copy {index + 1}
        </Button>
      ))}
    </div>
  );
}
