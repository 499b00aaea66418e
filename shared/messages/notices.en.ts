import type { Detail } from '#shared/messages/failures.en';
import type { Notice } from '#shared/contract/views/common';

/** The wording of each notice about the dossier. */
export const noticeWording: Readonly<Record<Notice['code'], (detail: Detail) => string>> = {
  'torn-tail': (d) =>
    `Chancery did not end cleanly last time. ${d('bytes')} bytes of a last change that was never confirmed as saved ${d('keptIn').startsWith('journal-') ? 'stand' : 'were set aside'} in ${d('keptIn')}. Look whether your last edit is there.`,
  'damaged-drafts': (d) =>
    `Texts that were typed last time and not saved yet could not be read (${d('found')}); what was saved is here. The file was kept as ${d('keptIn')}.`,
  'unclean-close': () => 'Chancery did not end cleanly last time. Every saved change is here.',
  'read-only': () => 'This dossier is open for reading only. Changes cannot be saved.',
  'not-sealed': () => 'This dossier has no passphrase: whoever can read the folder can read it.',
  training: (d) =>
    `Training dossier: today is ${d('today')}. Texts marked "Illustrative" are drafted examples.`,
};
