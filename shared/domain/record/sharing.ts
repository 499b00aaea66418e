import { choiceField, type Field } from '#shared/domain/record/field';

/** Whether a person has shared a record: `shared` lets its shareable fields into papers for the other side. */
export const sharings = ['internal', 'shared'] as const;
/** One of {@link sharings}. */
export type Sharing = (typeof sharings)[number];

/** The choice to share a record; internal until a person decides otherwise. */
export function sharingField(): Field<Sharing> {
  return choiceField('internal', 'Sharing', sharings);
}
