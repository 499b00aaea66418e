import { Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { FieldFrame } from '#renderer/fields/field-frame';
import { dateWithWeekday, dayOf, momentInWords } from '#renderer/ui/dates';
import { TimeInput } from '#renderer/ui/time-input';
import type { FieldView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  input: { width: '170px' },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Edits a calendar date; emptied, it is 'not fixed'. The date stands beside it in words, whatever the machine's order. */
export function DateField(props: { readonly field: FieldView<string | null> }): ReactNode {
  return <DayEditor {...props} words={dateWithWeekday} />;
}

/** Edits the day on which something was done. A moment that was recorded stands beside it until another day is chosen. */
export function DoneOnField(props: { readonly field: FieldView<string | null> }): ReactNode {
  return <DayEditor {...props} words={momentInWords} />;
}

function DayEditor(props: {
  readonly field: FieldView<string | null>;
  readonly words: (date: string) => string;
}): ReactNode {
  const styles = useStyles();
  const draft = useFieldDraft(props.field);
  const readOnly = useReadOnly();
  const { field, words } = props;
  return (
    <FieldFrame field={field} draft={draft} words={(value) => fixed(value, words)}>
      {(labelId) => (
        <div className={styles.row}>
          <Input
            className={styles.input}
            type="date"
            aria-labelledby={labelId}
            value={draft.value === null ? '' : dayOf(draft.value)}
            readOnly={readOnly}
            onChange={(_event, { value }) => {
              draft.edit(value === '' ? null : value);
            }}
            onBlur={draft.flush}
          />
          <span className={styles.words}>{draft.value !== null && words(draft.value)}</span>
        </div>
      )}
    </FieldFrame>
  );
}

/** Edits a clock time of 24 hours; emptied, it is 'not fixed'. */
export function TimeField(props: { readonly field: FieldView<string | null> }): ReactNode {
  const draft = useFieldDraft(props.field);
  const readOnly = useReadOnly();
  return (
    <FieldFrame field={props.field} draft={draft} words={(value) => fixed(value, String)}>
      {(labelId) => (
        <TimeInput
          labelledBy={labelId}
          value={draft.value}
          readOnly={readOnly}
          onChange={draft.edit}
          onBlur={draft.flush}
        />
      )}
    </FieldFrame>
  );
}

function fixed(value: unknown, write: (text: string) => string): string {
  return typeof value === 'string' ? write(value) : 'Not fixed';
}
