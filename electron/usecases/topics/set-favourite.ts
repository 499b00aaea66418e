import { changesOf, find, save } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Saved } from '#shared/contract/views/common';
import { favouriteOf } from '#shared/domain/favourite/favourites';

/** Puts a topic among the favourites of whoever works here, or takes it out. */
export const setFavourite: UseCase<CheckedInput<'topics.setFavourite'>, Saved> = async (context, input) => {
  const topic = find(context, 'topic', input.topic);
  if (!topic.ok) return topic;
  const standing = favouriteOf(context.view, context.by, input.topic);
  if (!input.favourite) {
    const gone = standing === undefined ? [] : changesOf('favourite', standing.id, { deleted: true });
    return save(context, 'topics.setFavourite', gone);
  }
  const made =
    standing === undefined
      ? changesOf('favourite', context.newId(), { by: context.by, topic: input.topic })
      : [];
  return save(context, 'topics.setFavourite', made);
};
