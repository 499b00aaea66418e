import { Link, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { goToField } from '#renderer/fields/go-to-field';
import { pointTriageLabels, pointUseLabels } from '#renderer/ui/labels';
import type { TopicView } from '#shared/contract/views/topics';
import type { BriefLength, BriefPart } from '#shared/domain/topic/brief-length';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  bar: { width: '180px' },
  text: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  over: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200, fontWeight: 600 },
  cuts: { flexBasis: '100%', fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: '20px' },
});

/** Words of the paper on a topic against the two sides that it may take, and what to cut where it takes more. */
export function LengthBudget(props: { readonly topic: TopicView; readonly length: BriefLength }): ReactNode {
  const styles = useStyles();
  const { words, budget, cuts } = props.length;
  const excess = words - budget;
  const count = `${String(words)} of ${String(budget)} words`;
  return (
    <div className={styles.root} data-not-on-paper>
      <ProgressBar
        className={styles.bar}
        aria-label="Length of the brief"
        value={Math.min(1, words / budget)}
        color={excess > 0 ? 'warning' : 'brand'}
      />
      <span className={excess > 0 ? styles.over : styles.text}>
        {excess > 0 ? `${count}: ${String(excess)} over two sides` : `${count} (two sides)`}
      </span>
      {cuts.length > 0 && (
        <div className={styles.cuts} role="group" aria-label="What to cut">
          Cut or shorten first:
          <ol className={styles.list}>
            {cuts.map((part) => (
              <li key={`${part.record} ${part.type === 'text' ? part.field : ''}`}>
                <Link
                  as="button"
                  inline
                  onClick={() => {
                    goToField(part.record, part.type === 'text' ? part.field : 'text');
                  }}
                >
                  {nameOf(part, props.topic)}
                </Link>
                , {part.words} words
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

function nameOf(part: BriefPart, topic: TopicView): string {
  switch (part.type) {
    case 'text':
      return topic.brief?.texts.find(({ field }) => field === part.field)?.label ?? part.field;
    case 'point':
      return `${pointUseLabels[part.use]}, point ${String(part.place)} (${pointTriageLabels[part.triage].toLowerCase()})`;
    case 'sensitivity':
      return `Sensitivity ${String(part.place)}`;
  }
}
