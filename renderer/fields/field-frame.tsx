import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { FieldHistoryButton } from '#renderer/fields/history/field-history';
import { fieldMark } from '#renderer/fields/go-to-field';
import { SaveProblem } from '#renderer/fields/save-problem';
import type { FieldDraft } from '#renderer/data/use-field-draft';
import { EditedExample, IllustrativeMark } from '#renderer/fields/illustrative-mark';
import type { ValueInWords } from '#renderer/fields/two-versions';
import { AudienceMark } from '#renderer/ui/badges';
import type { FieldView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minWidth: 0,
    // The way to the history shows where one points or types, so that a page of texts stays calm.
    '& .on-hover': { opacity: 0 },
    ':hover .on-hover, :focus-within .on-hover': { opacity: 1 },
    '@media (hover: none)': { '& .on-hover': { opacity: 1 } },
  },
  labelRow: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
  },
  history: { marginLeft: '-4px' },
  label: { ...typographyStyles.body1Strong },
});

/** Around every editor: the field's label, who may see it, whether it is an example, its history, and a failed save. */
export function FieldFrame<T>(props: {
  readonly field: FieldView<T>;
  readonly draft: FieldDraft<T>;
  /** Another label than the field's own, where the place says more. */
  readonly label?: string | undefined;
  readonly extra?: ReactNode;
  /** Says a value that is no text in words. */
  readonly words?: ValueInWords | undefined;
  readonly children: (labelId: string) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  const labelId = useId();
  const { field, draft } = props;
  const label = props.label ?? field.label;
  return (
    <div className={styles.root} data-field={fieldMark(field.record, field.field)}>
      <div className={styles.labelRow}>
        <span className={styles.label} id={labelId}>
          {label}
        </span>
        <AudienceMark audience={field.audience} />
        <IllustrativeMark field={field} label={label} />
        {field.conflict && (
          <Badge
            appearance="tint"
            color="danger"
            title="Two versions stand on this field. Restore in its history the one that is to hold."
          >
            Two versions
          </Badge>
        )}
        {props.extra}
        <span className={mergeClasses(styles.history, 'on-hover')}>
          <FieldHistoryButton field={field} label={label} />
        </span>
      </div>
      {props.children(labelId)}
      <EditedExample field={field} label={label} />
      <SaveProblem draft={draft} words={props.words} />
    </div>
  );
}
