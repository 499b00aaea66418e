import type { AfterTheMeeting } from '#electron/usecases/sample/after-the-meeting';
import type { ReferenceSource } from '#electron/usecases/sample/reference';
import { newRecord, type SampleStep } from '#electron/usecases/sample/step';
import type { Change } from '#shared/domain/dossier/operation';

const ofTheDay = 'Published after the training date; cited for what was true before, or is to be announced.';
const inOneStep = 50;

/** The sources that `cited` names, in the order of the reference, some fifty to a step. */
export function sourceSteps(
  sources: readonly ReferenceSource[],
  cited: ReadonlySet<string>,
  after: AfterTheMeeting,
): readonly SampleStep[] {
  const loaded = sources.filter((source) => cited.has(source.id));
  const groups = Array.from({ length: Math.ceil(loaded.length / inOneStep) }, (_, group) =>
    loaded.slice(group * inOneStep, (group + 1) * inOneStep),
  );
  return groups.map((group) => ({
    command: 'sample.sources',
    changes: group.flatMap((source) => sourceChanges(source, after)),
  }));
}

/** True for a source that tells of the day of the meeting, or was published later. */
export function isAfterTraining(source: ReferenceSource, after: AfterTheMeeting): boolean {
  if (source.postAsOf === true || after.sourcesOfTheDay.ids.includes(source.id)) return true;
  return source.date !== null && source.date > after.trainingDate;
}

function sourceChanges(source: ReferenceSource, after: AfterTheMeeting): readonly Change[] {
  const notes = [source.note ?? '', isAfterTraining(source, after) ? ofTheDay : ''];
  return newRecord('source', source.id, {
    publisher: source.publisher,
    title: source.title,
    date: source.date,
    url: source.url ?? '',
    type: source.kind,
    note: notes.filter(Boolean).join(' '),
  });
}
