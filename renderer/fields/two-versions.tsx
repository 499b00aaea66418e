import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactNode } from 'react';
import { DifferencesView } from '#renderer/ui/rich-text/differences-view';
import { differencesOf, plainVersion, versionWith } from '#shared/domain/differences/differences';
import { richTextSchema, type RichText } from '#shared/domain/rich-text/rich-text';

/** Says a value as its field shows it. */
export type ValueInWords = (value: unknown) => string;

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  version: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
    maxHeight: '240px',
    overflowY: 'auto',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  head: { ...typographyStyles.body1Strong },
});

/** Both versions of a field side by side: texts with the words in which they differ, anything else in words. */
export function TwoVersions(props: {
  readonly mine: unknown;
  readonly other: unknown;
  readonly words?: ValueInWords | undefined;
  /** What the other text is called, where it is known as something. */
  readonly otherName?: string;
}): ReactNode {
  const styles = useStyles();
  const { mine, other, words, otherName = 'The other text' } = props;
  return (
    <div className={styles.columns}>
      {words === undefined ? (
        <TwoTexts mine={textOf(mine)} other={textOf(other)} otherName={otherName} />
      ) : (
        <>
          <Version name="Yours">{words(mine)}</Version>
          <Version name="The other">{words(other)}</Version>
        </>
      )}
    </div>
  );
}

function TwoTexts(props: {
  readonly mine: RichText;
  readonly other: RichText;
  readonly otherName: string;
}): ReactNode {
  const { mine, other } = props;
  const lines = useMemo(() => differencesOf(other, mine), [mine, other]);
  return (
    <>
      <Version name="Your text">
        <TextVersion text={mine} lines={versionWith(lines, 'added')} />
      </Version>
      <Version name={props.otherName}>
        <TextVersion text={other} lines={versionWith(lines, 'removed')} />
      </Version>
    </>
  );
}

function TextVersion(props: {
  readonly text: RichText;
  readonly lines: ReturnType<typeof versionWith>;
}): ReactNode {
  return props.text.length === 0 ? <em>Empty</em> : <DifferencesView lines={props.lines} />;
}

function Version(props: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const headId = useId();
  return (
    <div className={styles.version} role="group" aria-labelledby={headId}>
      <div className={styles.head} id={headId}>
        {props.name}
      </div>
      {props.children}
    </div>
  );
}

function textOf(value: unknown): RichText {
  const text = richTextSchema.safeParse(value);
  if (text.success) return text.data;
  return plainVersion(typeof value === 'string' ? value : JSON.stringify(value ?? ''));
}
