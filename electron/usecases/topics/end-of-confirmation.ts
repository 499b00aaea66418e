import { changesOf } from '#electron/usecases/changes';
import type { UseCaseContext } from '#electron/usecases/context';
import type { Change } from '#shared/domain/dossier/operation';
import type { Brief } from '#shared/domain/topic/brief';
import {
  briefsUnconfirmedBy,
  confirmedBriefs,
  unconfirmed,
  type ChangedField,
} from '#shared/domain/topic/confirmation';

/** The changes that end the confirmation of every brief which these changes alter; they belong into the same batch. */
export function endOfConfirmation(
  { view }: UseCaseContext,
  changes: readonly ChangedField[],
): readonly Change[] {
  const briefs = new Map(
    changes.flatMap((change) => briefsUnconfirmedBy(view, change)).map((brief) => [brief.id, brief]),
  );
  return ending([...briefs.values()]);
}

/** The changes that end the confirmation of a topic's briefs, where something is added to what they print. */
export function endOfTopicConfirmation({ view }: UseCaseContext, topic: string): readonly Change[] {
  return ending(confirmedBriefs(view, topic));
}

function ending(briefs: readonly Brief[]): readonly Change[] {
  return briefs.flatMap((brief) => changesOf('brief', brief.id, unconfirmed(brief)));
}
