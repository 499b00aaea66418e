import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { FieldFrame } from '#renderer/fields/field-frame';
import { readPartialDate } from '#renderer/fields/partial-date';
import { dateInWords } from '#renderer/ui/dates';
import type { FieldView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalM },
  input: { width: '150px' },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Edits a date that may be known to the month or the year alone; emptied, it is 'not fixed'. */
export function PartialDateField({ field }: { readonly field: FieldView<string | null> }): ReactNode {
  const styles = useStyles();
  const draft = useFieldDraft(field);
  const readOnly = useReadOnly();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== '' && readPartialDate(typed) === undefined;
  return (
    <FieldFrame
      field={field}
      draft={draft}
      words={(value) => (typeof value === 'string' ? dateInWords(value) : 'Not fixed')}
    >
      {(labelId) => (
        <Field
          validationState={wrong ? 'error' : 'none'}
          validationMessage={wrong ? 'Give a date like 2024-07-24, a month like 2024-07, or a year.' : null}
        >
          <div className={styles.row}>
            <Input
              className={styles.input}
              aria-labelledby={labelId}
              placeholder="yyyy-mm-dd"
              value={typed ?? draft.value ?? ''}
              readOnly={readOnly}
              onChange={(_event, { value }) => {
                setTyped(value);
                const date = value.trim() === '' ? null : readPartialDate(value);
                if (date !== undefined) draft.edit(date);
              }}
              onBlur={() => {
                if (!wrong) setTyped(null);
                draft.flush();
              }}
            />
            <span className={styles.words}>{dateInWords(draft.value)}</span>
          </div>
        </Field>
      )}
    </FieldFrame>
  );
}
