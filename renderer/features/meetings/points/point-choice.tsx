import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { IllustrativeBadge, PointStateBadge } from '#renderer/ui/badges';
import { pointTriageLabels, pointUseLabels } from '#renderer/ui/labels';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { PointView } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalXS, padding: '2px 0' },
  body: { minWidth: 0, flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '2px', paddingTop: '6px' },
  badges: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  question: { fontStyle: 'italic' },
});

/** A point with the box that chooses it. */
export function PointChoice(props: {
  readonly point: PointView;
  readonly chosen: boolean;
  readonly onChange: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const textId = useId();
  const readOnly = useReadOnly();
  const { point } = props;
  return (
    <div className={styles.root}>
      <Checkbox
        aria-labelledby={textId}
        checked={props.chosen}
        disabled={readOnly}
        onChange={props.onChange}
      />
      <div className={styles.body}>
        <div id={textId}>
          {point.use === 'respond' && point.question.value !== '' && (
            <div className={styles.question}>{point.question.value}</div>
          )}
          <RichTextView text={point.text.value} />
        </div>
        <div className={styles.badges}>
          <PointStateBadge state={point.state} />
          <span>{pointUseLabels[point.use]}</span>
          <span>{pointTriageLabels[point.triage]}</span>
          {point.illustrative && <IllustrativeBadge compact />}
          {props.children}
        </div>
      </div>
    </div>
  );
}
