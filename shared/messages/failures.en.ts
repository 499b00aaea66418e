import type { FailureCode } from '#shared/domain/result';

/** Reads the first of the named details that is there as text; without any, three dots and never `undefined`. */
export type Detail = (...names: readonly string[]) => string;

/** The wording of each failure: what it is about, and what to do next. */
export const failureWording: Readonly<Record<FailureCode, (detail: Detail) => string>> = {
  'dossier-missing': (d) =>
    `There is no dossier in ${d('folder')}. Check the path, or make the sample dossier there with "chancery sample".`,
  'dossier-foreign': (d) =>
    `${d('folder')} is not a Chancery dossier. Choose the folder that holds chancery.json, or another, empty folder.`,
  'dossier-damaged': (d) =>
    `The dossier in ${d('folder')} is damaged: ${d('file')}: ${d('found')}. Nothing was changed. Keep the folder as it is. ${restorable(d('restorable'))}`,
  'dossier-locked': (d) =>
    `The dossier in ${d('folder')} is open in another Chancery (process ${d('process')} on ${d('host')}). Close it there, or open it for reading only.${
      d('reachable') === 'false'
        ? ' Whether that Chancery still runs cannot be seen from here: only if it certainly does not, remove the file "lock" from the folder.'
        : ''
    }`,
  'dossier-newer': (d) =>
    `The dossier in ${d('folder')} was written by a newer Chancery (format ${d('found')}, where this one knows ${d('known')}). Update this one to open it. Nothing was changed.`,
  'dossier-read-only': () => 'The dossier is open for reading only. Open it for writing to make changes.',
  'dossier-folder-not-empty': (d) =>
    `${d('folder')} is not empty, so no dossier was made there. Choose an empty or a new folder.`,
  'folder-unwritable': (d) =>
    `Nothing can be written in ${d('folder')} (${d('reason')}), so the dossier there cannot be opened for changes. Open it for reading only, or get the right to write in that folder.`,
  'dossier-unfinished': (d) =>
    `A dossier was begun in ${d('folder')} and is not finished. If its making still goes on, wait for it. If it was cut off, give the same command with this folder again ("chancery sample" or "chancery recover"): it starts anew.`,
  'folder-not-absolute': (d) => `"${d('folder')}" does not say where the folder stands. Give its whole path.`,
  'time-zone-unknown': (d) =>
    `"${d('timeZone')}" is no time zone that is known here. Choose one from the list.`,
  'dossier-not-open': () => 'No dossier is open. Open one first.',
  'dossier-already-open': () => 'The dossier is open already. Close it first.',
  'dossier-unreadable': (d) =>
    `The dossier in ${d('folder')} could not be read (${d('reason')}). Check that you may read the folder and that the disk is there.`,
  'dossier-too-large': (d) =>
    `${d('file')} in ${d('folder')} has over 2 GB, more than Chancery writes or can read, so it was not opened. Nothing was changed. "chancery recover" copies what else verifies into a new folder.`,
  'passphrase-needed': (d) => `The dossier in ${d('folder')} is sealed. Give its passphrase to open it.`,
  'passphrase-wrong': (d) =>
    `That is not the passphrase of the dossier in ${d('folder')}. Try again; the dossier is untouched.`,
  'passphrase-file-unreadable': (d) =>
    `The passphrase file ${d('path')} could not be read as text. Check the path, that you may read it, and that it is plain UTF-8 text.`,
  'passphrase-too-long': (d) =>
    `A passphrase has at most ${d('longest')} characters, and this one has more. Was it the right file?`,
  'passphrase-empty': () => 'The passphrase is empty. Give at least one character.',
  'write-failed': (d) =>
    d('reason') === 'reopen'
      ? 'An earlier failure of the disk left the end of the dossier uncertain, so nothing more is saved. What was saved is safe. Close Chancery, check the disk, then open the dossier again.'
      : `The change could not be saved to ${d('path', 'file')} (${d('reason')}), so it was not made. What was saved before is safe. Check the disk, then try again.`,
  'disk-full': (d) =>
    `The disk that holds ${d('path', 'file')} is full, so nothing was saved. What was saved before is safe. Free some space, then try again.`,
  'record-unknown': (d) =>
    `There is no ${d('kind')} "${d('record')}" in this dossier. Choose one from the list.`,
  'record-deleted': (d) => `"${d('label')}" was deleted. Undo the deletion to work with it again.`,
  'field-unknown': (d) => `A ${d('kind')} has no field "${d('field')}".`,
  'field-invalid': (d) =>
    `${d('label')} of ${d('kind')} cannot hold that: ${d('reason')}. Nothing was changed.`,
  'name-missing': (d) =>
    `${d('label')} cannot be empty: the ${d('kind')} is found and told from others by it. Nothing was changed; write another.`,
  'count-above-total': (d) =>
    `${d('closed')} chapters cannot be closed of ${d('total')}. Nothing was changed; correct the other number first.`,
  'round-ends-first': (d) =>
    `The round would end (${d('end')}) before it starts (${d('start')}). Nothing was changed; correct the other date first.`,
  'field-changed': (d) =>
    `${d('label')} was changed in another window meanwhile, so nothing was written over it. Compare the two, then keep yours or take the other.`,
  'field-read-only': (d) => `${d('label')} is set by the product and cannot be edited by hand.`,
  'meeting-unknown': (d) =>
    `There is no meeting "${d('meeting')}" in this dossier. List the meetings with "chancery list meetings".`,
  'meeting-without-date': (d) =>
    `"${d('title')}" has no date yet. Give the meeting its date, then make the pack.`,
  'variant-unknown': (d) => `There is no pack variant "${d('variant')}". Choose one of ${d('known')}.`,
  'principal-unknown': (d) =>
    `"${d('principal')}" is nobody for whom points can be drafted at this meeting. Choose a principal who takes part in it.`,
  'principal-missing': (d) =>
    `Nobody leads our side at "${d('meeting')}" yet. Add the principal among its participants, then take the points up.`,
  'principal-unused': (d) =>
    `"${d('variant')}" is not made for one person. Leave the principal out, or choose the points card.`,
  'agenda-empty': (d) => `"${d('title')}" has no agenda items yet. Add items to the agenda first.`,
  'no-next-item': (d) => `No item follows "${d('label')}", so there is nothing to merge it with.`,
  'nothing-shared': (d) =>
    `No agenda item of "${d('title')}" is shared, so there is nothing to hand over. Share at least one item.`,
  'shared-title-missing': (d) =>
    `"${d('title')}" is shared but has no shared title. Give it the title that the other side may read.`,
  'shared-wording-missing': (d) =>
    `${d('what')} of this meeting is shared but has no shared wording. Give it the wording that the other side may read.`,
  'shared-wording-first': () =>
    'It has no wording for the other side yet, and ours never stands in. Write what they may read, then share it.',
  'nothing-negotiated': (d) =>
    `Nothing is negotiated on the topics of "${d('title')}", and none of their briefs has a red line or a fall-back, so there is no annex to make.`,
  'marking-in-use': (d) =>
    `${d('label')} stays, since it is in use: ${d('where')}. Mark these otherwise first, then delete it; what is deleted could come back and would bear it again.`,
  'marking-only-level': (d) =>
    `${d('label')} is the only level of the scheme, and a paper needs one. Add another level first.`,
  'relationship-in-use': (d) =>
    `${d('label')} stays, since it holds ${d('where')}. Delete these first, then the relationship.`,
  'marking-missing': (d) =>
    `No marking is chosen for ${d('part')}. Choose one; "unmarked" is a level that you can choose.`,
  'pack-invalid': (d) => `The pack was not written: ${d('reason')}.`,
  'state-unavailable': () =>
    'The history of this dossier does not reach back to that state, so it cannot be shown again. The papers that were made from it are not touched.',
  'issue-unknown': (d) =>
    `There is no issue ${d('issue')} of these papers. Choose one that "chancery packs" lists for the meeting.`,
  'changes-not-shareable': () =>
    'A paper for the other side never shows what changed: it would betray what stood there before. Write it without changes.',
  'nothing-changed': (d) =>
    `Nothing changed since ${d('since')}, so an addendum would be empty. Issue the whole pack anew if it needs a new number.`,
  'file-unknown': () => 'This Chancery did not write that file just now, so it does not open it.',
  'file-not-opened': (d) =>
    `${d('path')} could not be opened: it is gone, or no program here opens it. Look in its folder.`,
  'export-stopped': () => 'The export was stopped before this file was written.',
  'export-ended': () => 'The export had ended already, so there is nothing left to stop.',
  'outgoing-changed': () =>
    'The paper has changed since you saw what leaves, so it was not written. Look at it again, then write it.',
  'file-unreadable': (d) =>
    `${d('path')} could not be read (${d('reason')}). Check the path and that you may read the file.`,
  'pack-file-not-word': (d) =>
    `The file cannot be read as a pack from Word: ${d('reason')}. Save it from Word as a document (.docx) and try again.`,
  'pack-file-too-large': (d) =>
    `The file is too large to be looked at: ${d('what')} has ${d('size')} MB, and ${d('limit')} MB is the most.`,
  'template-not-word': (d) =>
    `The template is not a Word file that can be used: ${d('reason')}. Save it from Word as a document (.docx) and choose it again. Nothing was changed.`,
  'template-too-large': (d) =>
    `The template is too large: ${d('what')} has ${d('size')} MB, and ${d('limit')} MB is the most. Make its pictures smaller (in Word: Picture Format, Compress Pictures) and choose it again. Nothing was changed.`,
  'template-has-macros': () =>
    'The template holds macros, and no macro comes into a dossier. Save it from Word as a document without macros (.docx) and choose it again. Nothing was changed.',
  'template-reaches-out': (d) =>
    `The template points to something outside of itself: ${d('target')}. Papers made with it would ask for that on the reader's machine. Remove the link or insert the thing itself, then choose it again. Nothing was changed.`,
  'template-lacks': (d) =>
    `The template lacks ${d('placeholder')} in ${d('place')}. Write it there, then choose the file again. Nothing was changed.`,
  'template-unknown-placeholder': (d) =>
    `The template asks for "${d('found')}", which is no placeholder. Correct or remove it, then choose the file again. Nothing was changed.`,
  'template-unsupported': (d) =>
    `The template holds ${d('what')}, which cannot be taken over into a pack. Remove it or replace it (text, tables and pictures can stay), then choose the file again. Nothing was changed.`,
  'topic-under-itself': (d) => `"${d('title')}" cannot stand under itself or under one of its own topics.`,
  'already-there': (d) => `"${d('label')}" is there already.`,
  'point-state-refused': (d) =>
    d('from') === 'retired'
      ? 'A retired point comes back as a draft first. Make it a draft, then take it on.'
      : 'Only a cleared point can be delivered. Clear it first.',
  'points-unchanged': (d) => `None of the points was changed: ${keptReasons[d('reason')] ?? d('reason')}.`,
  'target-unwritable': (d) =>
    `${d('path')} could not be written (${d('reason')}). Choose a folder in which you may write.`,
  'target-in-dossier': (d) =>
    `${d('path')} lies in the folder of the dossier, which holds nothing but the dossier. Choose another folder for the pack.`,
  'target-exists': (d) => `${d('path')} exists already. Replace it, or choose another folder.`,
  'nothing-to-undo': () => 'There is nothing to undo.',
  'nothing-to-redo': () => 'There is nothing to do again.',
  'undo-overtaken': () =>
    'This cannot be undone any more, since a later change stands on it. Look at the history of the field.',
  'undo-passed': () =>
    'This cannot be taken back or done again any more: it was already, or too much was changed since. Look at the history of the field.',
  'nothing-to-recover': (d) =>
    `Nothing in ${d('folder')} verifies any more, so nothing could be recovered from it.`,
  interrupted: () => 'It was interrupted, and what was begun has been removed again.',
  'output-unwritable': (d) =>
    `The result could not be printed (${d('reason')}). Check where the output goes, then give the command again.`,
  'call-unknown': (d) => `Chancery knows no call "${d('call')}".`,
  'call-invalid': (d) =>
    `The call "${d('call')}" was refused: ${d('path')}: ${d('reason')}. Nothing was changed.`,
  'call-refused': () => 'The call was refused, since it does not come from the window of this Chancery.',
  'core-unreachable': () =>
    'The Chancery behind this window does not answer, so this was not saved. If it has ended, start it again; what was saved before is safe.',
  unexpected: () =>
    'Something went wrong inside Chancery. What was saved is safe. Try again; the log says more about where it happened.',
};

/** Why points were left as they are, after 'None of the points was changed:'. */
const keptReasons: Readonly<Record<string, string>> = {
  state: 'from where they stand, this state cannot be reached; a retired point comes back as a draft first',
  same: 'they are like that already',
  'no-item': 'no item of the agenda is on their topics. Add the topics to the agenda first',
  'not-chosen': 'they are not chosen for this principal there',
};

/** `end` says where the newest state ends that still verifies; empty where none does. */
function restorable(end: string): string {
  return end === ''
    ? 'No state of it verifies any more: look for a copy.'
    : `A state of it still verifies (${end}): "chancery recover" copies it into a new folder.`;
}
