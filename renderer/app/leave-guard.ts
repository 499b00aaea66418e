import type { FieldDrafts } from '#renderer/data/field-drafts';

/**
 * Saves what is being typed before the window goes: when it is hidden and when it closes. A text that could not be
 * saved keeps the window open until the person decides.
 */
export function guardAgainstLeaving(drafts: FieldDrafts): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void drafts.flushAll();
  });
  addEventListener('pagehide', () => void drafts.flushAll());
  addEventListener('beforeunload', (event) => {
    const failed = drafts.unsaved().some(({ status }) => status === 'failed');
    void drafts.flushAll();
    if (failed) event.preventDefault();
  });
}
