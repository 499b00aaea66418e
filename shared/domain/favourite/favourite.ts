import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import { referenceField, textField } from '#shared/domain/record/field';

/** A topic that somebody wants at hand. It is theirs alone, by the name under which they work (decision 0013). */
export const favouriteKind = defineKind(
  'favourite',
  { label: 'Favourite', plural: 'Favourites' },
  {
    by: textField('internal', 'Whose'),
    topic: referenceField('internal', 'Topic', 'topic'),
  },
);

/** A favourite. */
export type Favourite = RecordOfKind<typeof favouriteKind>;
