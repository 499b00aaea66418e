import type { DossierSettings } from '#shared/domain/settings/dossier-settings';
import { isTimeZone } from '#shared/domain/meeting/agenda';
import { Temporal } from 'temporal-polyfill';

/**
 * The day that counts as today, `YYYY-MM-DD`: a training dossier's own, or else the calendar's in the capital (in UTC
 * where the dossier names no zone that is known). `now` is an ISO instant in UTC.
 */
export function todayIn(settings: DossierSettings | undefined, now: string): string {
  if (settings?.training === true && settings.today !== null) return settings.today;
  const zone = settings !== undefined && isTimeZone(settings.timeZone) ? settings.timeZone : 'UTC';
  return Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}
