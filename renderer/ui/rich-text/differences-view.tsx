import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LineView } from '#renderer/ui/rich-text/rich-text-view';
import { useRichTextStyles } from '#renderer/ui/rich-text/styles';
import type { DifferentLine, DifferentPart, Fate } from '#shared/domain/differences/differences';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
  sign: { width: '14px', flexShrink: 0, color: tokens.colorNeutralForeground3, userSelect: 'none' },
  words: { minWidth: 0, whiteSpace: 'pre-wrap' },
  // Underline and strike say it without colour.
  ins: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '2px',
  },
  del: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'line-through',
  },
});

const signs: Readonly<Record<Fate, string>> = { same: '', added: '+', removed: '\u2212' };

/** Two versions of a text in one: what was added is underlined, what was removed struck through, and both are said. */
export function DifferencesView({ lines }: { readonly lines: readonly DifferentLine[] }): ReactNode {
  const styles = useStyles();
  const text = useRichTextStyles();
  return (
    <div className={text.text}>
      {lines.map((line, index) => (
        <div key={index} className={styles.line} dir="auto">
          <span className={styles.sign} aria-hidden="true">
            {signs[line.fate]}
          </span>
          <span
            className={styles.words}
            style={
              line.look.type === 'list'
                ? { paddingInlineStart: `${String(line.look.level * 20)}px` }
                : undefined
            }
          >
            {line.look.type === 'list' && (line.look.ordered ? '1. ' : '\u2022 ')}
            {line.parts.map((part, place) => (
              <Part key={place} part={part} first={place === 0} />
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}

function Part({
  part: { fate, part },
  first,
}: {
  readonly part: DifferentPart;
  readonly first: boolean;
}): ReactNode {
  const styles = useStyles();
  const content = part === 'cell' ? first ? null : ' | ' : <LineView inlines={[part]} />;
  if (fate === 'same') return content;
  const Tag = fate === 'added' ? 'ins' : 'del';
  return (
    <Tag className={fate === 'added' ? styles.ins : styles.del}>
      <span className="visually-hidden">{fate === 'added' ? ' added: ' : ' removed: '}</span>
      {content}
    </Tag>
  );
}
