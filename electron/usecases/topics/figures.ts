import { changesOf, find, firstFailure, positionChanges, save, saveNew } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { endOfConfirmation, endOfTopicConfirmation } from '#electron/usecases/topics/end-of-confirmation';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made, Saved } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import { comparePositions, moveTo } from '#shared/domain/record/position';

/** Adds a key figure at the end of its topic's, with the sources that it rests on. */
export const addFigure: UseCase<CheckedInput<'topics.addFigure'>, Made> = async (context, input) => {
  const { topic, sources, ...fields } = input;
  const missing = missingOf(context, topic, sources);
  if (missing !== undefined) return missing;
  const id = context.newId();
  const siblings = [...context.view.by('keyFigure', 'topic', topic)].sort(comparePositions);
  return saveNew(context, 'topics.addFigure', id, [
    ...changesOf('keyFigure', id, { topic, ...fields }),
    ...positionChanges('keyFigure', moveTo(siblings, id, siblings.length)),
    ...citationChanges(context, id, sources),
    ...endOfTopicConfirmation(context, topic),
  ]);
};

/** Corrects a key figure and its sources; the confirmation of its brief ends. */
export const updateFigure: UseCase<CheckedInput<'topics.updateFigure'>, Saved> = async (context, input) => {
  const { figure: id, sources, ...fields } = input;
  const figure = find(context, 'keyFigure', id);
  if (!figure.ok) return figure;
  const missing = missingOf(context, figure.value.topic, sources);
  if (missing !== undefined) return missing;
  const changed = Object.entries(fields).filter(
    ([name, value]) => figure.value[name as keyof typeof fields] !== value,
  );
  return save(context, 'topics.updateFigure', [
    ...changesOf('keyFigure', id, fields),
    ...citationChanges(context, id, sources),
    ...endOfConfirmation(
      context,
      changed.map(([field]) => ({ kind: 'keyFigure', record: id, field })),
    ),
  ]);
};

/** Adds a sensitivity at the end of its topic's. */
export const addSensitivity: UseCase<CheckedInput<'topics.addSensitivity'>, Made> = async (
  context,
  input,
) => {
  const topic = find(context, 'topic', input.topic);
  if (!topic.ok) return topic;
  const id = context.newId();
  const siblings = [...context.view.by('sensitivity', 'topic', input.topic)].sort(comparePositions);
  return saveNew(context, 'topics.addSensitivity', id, [
    ...changesOf('sensitivity', id, { topic: input.topic, text: input.text }),
    ...positionChanges('sensitivity', moveTo(siblings, id, siblings.length)),
    ...endOfTopicConfirmation(context, input.topic),
  ]);
};

function missingOf(
  context: UseCaseContext,
  topic: string | null,
  sources: readonly string[],
): ReturnType<typeof firstFailure> {
  return firstFailure(
    find(context, 'topic', topic),
    ...sources.map((source) => find(context, 'source', source)),
  );
}

/** Citations of a figure as a whole or of its value become exactly those of the sources given, in their order. */
function citationChanges(
  context: UseCaseContext,
  figure: string,
  sources: readonly string[],
): readonly Change[] {
  const standing = context.view
    .by('citation', 'record', figure)
    .filter(({ field }) => field === '' || field === 'value');
  const gone = standing.filter(({ source }) => source === null || !sources.includes(source));
  const known = new Set(standing.map(({ source }) => source));
  const siblings = [...standing].sort(comparePositions);
  const made = sources.filter((source) => !known.has(source));
  return [
    ...gone.flatMap(({ id }) => changesOf('citation', id, { deleted: true })),
    ...made.flatMap((source) => {
      const id = context.newId();
      const placed = moveTo(siblings, id, siblings.length);
      siblings.push({ ...emptyCitation, id, position: placed[id] ?? emptyCitation.position });
      return [
        ...changesOf('citation', id, { record: figure, field: 'value', source }),
        ...positionChanges('citation', placed),
      ];
    }),
  ];
}

const emptyCitation = {
  kind: 'citation',
  record: null,
  field: '',
  source: null,
  position: 'a0',
  deleted: false,
  illustrative: [],
} as const;
