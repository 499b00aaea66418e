import { paths } from '#renderer/ui/paths';

/**
 * Shows the day of a meeting in a window of its own, for a second screen; one that is open already comes to the front.
 * Both hosts let the window open pages of its own and no others. False where the browser did not allow it.
 */
export function openDayWindow(meeting: string): boolean {
  const [page = ''] = location.href.split('#');
  const opened = window.open(
    `${page}#${paths.day(meeting, 'own')}`,
    `chancery-day-${meeting}`,
    'popup,width=1180,height=860',
  );
  opened?.focus();
  return opened !== null;
}
