import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { FieldFrame } from '#renderer/fields/field-frame';
import { ZoneOptions } from '#renderer/ui/zone-options';
import type { FieldView } from '#shared/contract/views/common';

/** Chooses the time zone that a meeting's clock times are read in. */
export function ZoneField({ field }: { readonly field: FieldView<string> }): ReactNode {
  const draft = useFieldDraft(field);
  const readOnly = useReadOnly();
  return (
    <FieldFrame field={field} draft={draft}>
      {() => (
        <Select
          aria-label={field.label}
          value={draft.value}
          disabled={readOnly}
          onChange={(_event, { value }) => {
            draft.edit(value);
            draft.flush();
          }}
        >
          <ZoneOptions usual={draft.value} />
        </Select>
      )}
    </FieldFrame>
  );
}
