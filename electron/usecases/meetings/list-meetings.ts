import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { linkById, linkTo } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { MeetingRow } from '#shared/contract/views/meetings';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { counterpart } from '#shared/domain/meeting/participants';
import { readinessOf } from '#shared/domain/meeting/readiness';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { succeed } from '#shared/domain/result';
import { compareMeetings } from '#shared/domain/talking-point/assignments';

/** All meetings, the latest first. */
export const listMeetings: UseCase<CheckedInput<'meetings.list'>, readonly MeetingRow[]> = (context) =>
  succeed(
    [...context.view.all('meeting')]
      .sort((left, right) => compareMeetings(right, left))
      .map((meeting) => toRow(context, meeting)),
  );

function toRow({ view, today }: UseCaseContext, meeting: Meeting): MeetingRow {
  const opposite = counterpart(view, meeting.id);
  const { id, title, type, state, date, startTime, timeZone, minutes, place } = meeting;
  return {
    ...{ id, title, type, state, date, startTime, timeZone, minutes, place },
    relationship: linkById(view, 'relationship', meeting.relationship),
    counterpart: opposite === undefined ? null : linkTo(opposite),
    items: view.by('agendaItem', 'meeting', id).filter(({ visibility }) => visibility !== 'hidden').length,
    findings: state === 'planned' ? readinessOf(view, meeting, today).length : 0,
    illustrative: isIllustrative(meeting, 'title'),
  };
}
