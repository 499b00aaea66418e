import { Edit20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { RecordDialog } from '#renderer/fields/record-dialog';
import { OfferedButton } from '#renderer/ui/offered-button';
import type { RelationshipView } from '#shared/contract/views/topics';

const fields = [
  'name',
  'partner',
  'framework',
  'initiative',
  'initiativeLaunched',
  'homeLead',
  'partnerLead',
  'reviewCadence',
  'structure',
  'areas',
] as const;

/** What a relationship is called, and what its card says of it. */
export function EditRelationship({ relationship }: { readonly relationship: RelationshipView }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OfferedButton
        label="Edit"
        offeredAs={`Edit the relationship: ${relationship.name}`}
        appearance="subtle"
        icon={<Edit20Regular />}
        quiet
        onDo={() => {
          setOpen(true);
        }}
      />
      {open && (
        <RecordDialog
          record={relationship.id}
          title="Relationship"
          fields={fields}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
