import { changesOf, find, save, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import { toSourceView } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made, Saved, SourceView } from '#shared/contract/views/common';
import { succeed } from '#shared/domain/result';

/** Every source of the dossier, by publisher and title. */
export const listSources: UseCase<CheckedInput<'sources.list'>, readonly SourceView[]> = ({ view }) =>
  succeed(
    view
      .all('source')
      .map(toSourceView)
      .sort((left, right) =>
        `${left.publisher} ${left.title}`.localeCompare(`${right.publisher} ${right.title}`, 'en'),
      ),
  );

/** Takes down a new source. */
export const createSource: UseCase<CheckedInput<'sources.create'>, Made> = async (context, input) => {
  const id = context.newId();
  return saveNew(context, 'sources.create', id, changesOf('source', id, input));
};

/** Corrects a source; every sentence that names it shows it so. */
export const updateSource: UseCase<CheckedInput<'sources.update'>, Saved> = async (context, input) => {
  const source = find(context, 'source', input.source);
  if (!source.ok) return source;
  const { publisher, title, date, url } = input;
  return save(context, 'sources.update', changesOf('source', input.source, { publisher, title, date, url }));
};
