import { changesOf } from '#electron/usecases/changes';
import type { UseCaseContext } from '#electron/usecases/context';
import type { Change } from '#shared/domain/dossier/operation';
import { briefsUnconfirmedBy, unconfirmed, type ChangedField } from '#shared/domain/topic/confirmation';

/** The changes that end the confirmation of every brief which these changes alter; they belong into the same batch. */
export function endOfConfirmation(
  { view }: UseCaseContext,
  changes: readonly ChangedField[],
): readonly Change[] {
  const briefs = new Map(
    changes.flatMap((change) => briefsUnconfirmedBy(view, change)).map((brief) => [brief.id, brief]),
  );
  return [...briefs.values()].flatMap((brief) => changesOf('brief', brief.id, unconfirmed(brief)));
}
