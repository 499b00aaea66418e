import { calendarEntry } from '#electron/documents/calendar/calendar-entry';
import { meetingCalendar } from '#electron/documents/calendar/meeting-calendar';
import { sha256 } from '#electron/store/batch-hash';
import { find } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import { writtenView } from '#electron/usecases/packs/open-written';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';
import { writeFiles } from '#electron/usecases/packs/write-files';
import type { CheckedInput } from '#shared/contract/calls';
import type { WrittenFileView } from '#shared/contract/views/packs';
import { succeed } from '#shared/domain/result';

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
  const entry = calendarEntry(context.view, meeting.value, {
    uid: `${sha256(`calendar ${input.meeting}`).slice(0, 32)}@chancery`,
    today: context.today,
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
