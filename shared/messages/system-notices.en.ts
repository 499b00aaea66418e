import type { SystemNotice } from '#shared/contract/bridge';

/** What the system tells for Chancery. It shows on locked screens, so it names no meeting, no topic and no file. */
export const systemNoticeWording: Readonly<Record<SystemNotice, string>> = {
  'export-finished': 'What you exported is written.',
  'export-failed': 'What you exported could not be written. Chancery says why.',
  'near-end': 'The time of an item ends soon.',
  overrun: 'The time of an item is over.',
};
