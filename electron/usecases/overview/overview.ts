import { briefsToMend } from '#electron/usecases/overview/briefs';
import { clashRow, overrunsAmong } from '#electron/usecases/overview/clashes';
import { commitmentsToKeep } from '#electron/usecases/overview/commitments';
import { pressing } from '#electron/usecases/overview/pressing';
import { pointsWaiting } from '#electron/usecases/overview/points';
import { warningView } from '#electron/usecases/points/warning-view';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { linkTo } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { ConflictRow, MeetingAhead, OverviewView } from '#shared/contract/views/overview';
import type { DossierView } from '#shared/domain/dossier/view';
import { clashesIn } from '#shared/domain/meeting/clashes';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { counterpart } from '#shared/domain/meeting/participants';
import { readinessOf } from '#shared/domain/meeting/readiness';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { findField, isKindName, kinds } from '#shared/domain/record/kinds';
import { succeed } from '#shared/domain/result';
import { compareMeetings } from '#shared/domain/talking-point/assignments';
import { lineWarnings } from '#shared/domain/talking-point/divergence';
import { principalsOf } from '#shared/domain/talking-point/lines';
import { Temporal } from 'temporal-polyfill';

/** What needs attention on the day that counts as today, the most pressing first. */
export const readOverview: UseCase<CheckedInput<'overview.get'>, OverviewView> = (context) => {
  const { view, today } = context;
  const planned = view
    .all('meeting')
    .filter(({ state }) => state === 'planned')
    .sort(compareMeetings);
  const principals = principalsOf(view).map(({ id }) => id);
  const warnings = lineWarnings(view, principals, today);
  return succeed({
    today,
    meetings: pressing(planned, (meeting) => aheadOf(context, meeting)),
    points: pointsWaiting(view),
    briefs: briefsToMend(view, planned, today),
    commitments: commitmentsToKeep(view, today),
    warnings: pressing(warnings, (warning) => warningView(view, warning)),
    conflicts: pressing(view.conflicts(), (conflict) => conflictRow(view, conflict)),
    clashes: pressing(clashesIn(view), clashRow),
    overruns: pressing(overrunsAmong(view, planned), (overrun) => overrun),
  });
};

function aheadOf({ view, today }: UseCaseContext, meeting: Meeting): MeetingAhead {
  const opposite = counterpart(view, meeting.id);
  const findings = readinessOf(view, meeting, today);
  const { date, startTime, place } = meeting;
  return {
    meeting: linkTo(meeting),
    ...{ date, startTime, place },
    counterpart: opposite === undefined ? null : linkTo(opposite),
    findings: findings.length,
    blocking: findings.filter(({ weight }) => weight === 'blocks').length,
    illustrative: isIllustrative(meeting, 'title'),
    days: date === null ? null : daysBetween(today, date),
  };
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

function conflictRow(
  view: DossierView,
  { record, kind, field }: ReturnType<DossierView['conflicts']>[number],
): ConflictRow {
  const found = isKindName(kind) ? view.get(kind, record) : undefined;
  const definition = findField(kind, field);
  return {
    record,
    field,
    shape: definition?.shape ?? 'structure',
    kind: isKindName(kind) ? kinds[kind].label : kind,
    label: found === undefined ? record : linkTo(found).label,
    fieldLabel: definition?.label ?? field,
  };
}
