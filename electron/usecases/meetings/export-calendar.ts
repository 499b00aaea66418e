import { calendarEntry, calendarFields } from '#electron/documents/calendar/calendar-entry';
import { meetingCalendar } from '#electron/documents/calendar/meeting-calendar';
import { sha256 } from '#electron/store/batch-hash';
import { find } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { writtenView } from '#electron/usecases/packs/open-written';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';
import { writeFiles } from '#electron/usecases/packs/write-files';
import type { CheckedInput } from '#shared/contract/calls';
import type { WrittenFileView } from '#shared/contract/views/packs';
import { succeed, type Result } from '#shared/domain/result';

/**
 * Writes a meeting as a calendar file. It may leave the house, so it says only when and where, under the shared title;
 * even the id in it is a digest. Fails with `meeting-without-date`, or as `writeFiles` does.
 */
export const exportCalendar: UseCase<CheckedInput<'meetings.exportCalendar'>, WrittenFileView> = async (
  context,
  input,
) => {
  const meeting = find(context, 'meeting', input.meeting);
  if (!meeting.ok) return meeting;
  const revision = await revisionOf(context, input.meeting);
  if (!revision.ok) return revision;
  const entry = calendarEntry(context.view, meeting.value, {
    uid: `${sha256(`calendar ${input.meeting}`).slice(0, 32)}@chancery`,
    today: context.today,
    revision: revision.value,
    internalTitle: meeting.value.title,
  });
  if (!entry.ok) return entry;
  const { title } = entry.value;
  const fileName = safeFileName(`${meeting.value.date ?? ''} ${title}`, '.ics');
  const bytes = (): Promise<Uint8Array> =>
    Promise.resolve(new TextEncoder().encode(meetingCalendar(entry.value)));
  const files = await writeFiles(context, [{ fileName, bytes }], {
    folder: input.folder ?? context.packs.folder,
    replace: input.replace,
  });
  if (!files.ok) return files;
  const [file = { path: '', fileName }] = files.value;
  return succeed(writtenView(context, file));
};

/** In how many later steps what a calendar file says of a meeting was changed: all changes of one step bear one head. */
async function revisionOf({ dossier }: UseCaseContext, meeting: string): Promise<Result<number>> {
  const heads = new Set<string>();
  for (const field of calendarFields) {
    const versions = await dossier.history(meeting, field);
    if (!versions.ok) return versions;
    for (const { head } of versions.value) heads.add(head);
  }
  return succeed(Math.max(0, heads.size - 1));
}
