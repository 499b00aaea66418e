import type { FieldDrafts } from '#renderer/data/field-drafts';

/** A browser lets only short requests outlive their page: texts of at most so many characters, written as JSON. */
const longestLastText = 15_000;

/**
 * Saves what is being typed before the window goes: when it is hidden and when it closes. A text that could not be
 * saved, or is too long to be sent while the window closes, keeps the window open until the person decides.
 */
export function guardAgainstLeaving(drafts: FieldDrafts): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void drafts.flushAll();
  });
  addEventListener('pagehide', () => void drafts.flushAll());
  addEventListener('beforeunload', (event) => {
    const staysOpen = drafts
      .unsaved()
      .some(({ status, value }) => status === 'failed' || JSON.stringify(value).length > longestLastText);
    void drafts.flushAll();
    if (staysOpen) event.preventDefault();
  });
}
