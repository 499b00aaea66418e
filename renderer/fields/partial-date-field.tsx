import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { FieldFrame } from '#renderer/fields/field-frame';
import { dateInWords } from '#renderer/ui/dates';
import type { FieldView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalM },
  input: { width: '150px' },
  words: { color: tokens.colorNeutralForeground2 },
});

/**
 * A date known to the day, the month or the year from what a person types: `2024`, `2024-07`, `2024-7-5`, `5.7.2024`
 * and `7/2024`; `undefined` where it is none.
 */
export function readPartialDate(text: string): string | undefined {
  const typed = text.trim();
  const forward = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(typed);
  const backward = /^(?:(?:(\d{1,2})[./])?(\d{1,2})[./])(\d{4})$/u.exec(typed);
  const parts: readonly (string | undefined)[] | undefined =
    forward?.slice(1) ?? backward?.slice(1).reverse();
  if (parts === undefined) return undefined;
  const date = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  const whole = `${date}-01-01`.slice(0, 10);
  const known = new Date(`${whole}T00:00:00Z`);
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== whole ? undefined : date;
}

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
