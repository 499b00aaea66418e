import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DateField, DoneOnField, TimeField } from '#renderer/fields/date-field';
import { MarkingField } from '#renderer/fields/marking-field';
import { NumberField } from '#renderer/fields/number-field';
import { PartialDateField } from '#renderer/fields/partial-date-field';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { FlagField, SelectField } from '#renderer/fields/select-field';
import { TextField } from '#renderer/fields/text-field';
import { choiceLabel } from '#renderer/ui/labels';
import { Labelled } from '#renderer/ui/labelled';
import type { EditableField, FieldView, RecordView } from '#shared/contract/views/common';
import type { Marking } from '#shared/domain/marking/marking';
import { findField } from '#shared/domain/record/kinds';
import type { RichText } from '#shared/domain/rich-text/rich-text';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  wide: { gridColumn: '1 / -1' },
});

/** The fields named of a record, each with the editor of its shape; they save themselves. */
export function RecordFields(props: {
  readonly record: RecordView;
  readonly names: readonly string[];
}): ReactNode {
  const styles = useStyles();
  const fields = props.names.flatMap((name) => props.record.fields.find(({ field }) => field === name) ?? []);
  return (
    <div className={styles.grid}>
      {fields.map((field) => (
        <div key={field.field} className={field.shape === 'rich-text' ? styles.wide : undefined}>
          <ShapedField field={field} />
        </div>
      ))}
    </div>
  );
}

function ShapedField({ field }: { readonly field: EditableField }): ReactNode {
  switch (field.shape) {
    case 'text':
      return <TextField field={field as FieldView<string>} />;
    case 'rich-text':
      return <RichTextField field={field as FieldView<RichText>} />;
    case 'choice':
      return (
        <SelectField
          field={field as FieldView<string>}
          choices={field.choices.map((value) => ({ value, label: choiceLabel(field, value) }))}
        />
      );
    case 'reference':
      return <ReferenceField field={field} />;
    case 'date':
      return <AnyDateField field={field} />;
    case 'time':
      return <TimeField field={field as FieldView<string | null>} />;
    case 'flag':
      return <FlagField field={field as FieldView<boolean>} />;
    case 'number':
      return (
        <Labelled label={field.label}>
          <NumberField
            {...(field as FieldView<number | null>)}
            max={999}
            optional={findField(field.kind, field.field)?.initial === null}
          />
        </Labelled>
      );
    case 'instant':
      return <DoneOnField field={field as FieldView<string | null>} />;
    case 'structure':
      return <OtherField field={field} />;
  }
}

function ReferenceField({ field }: { readonly field: EditableField }): ReactNode {
  const options = field.options.map(({ id, label }) => ({ value: id, label }));
  return (
    <SelectField
      field={field as FieldView<string | null>}
      choices={[{ value: '', label: 'None' }, ...options]}
    />
  );
}

function AnyDateField({ field }: { readonly field: EditableField }): ReactNode {
  const date = field as FieldView<string | null>;
  return field.partialDate ? <PartialDateField field={date} /> : <DateField field={date} />;
}

/** Of what has a structure of its own, only markings have an editor here. */
function OtherField({ field }: { readonly field: EditableField }): ReactNode {
  return field.field === 'marking' ? <MarkingField field={field as FieldView<Marking | null>} /> : null;
}
