import { commandWording } from '#shared/messages/commands.en';
import { failureWording } from '#shared/messages/failures.en';
import { findingWording } from '#shared/messages/findings.en';
import { packFaultWording, packWarningWording } from '#shared/messages/pack-warnings.en';
import type { PackFinding } from '#shared/domain/pack/check-pack';
import type { PackWarning } from '#shared/domain/pack/pack-warnings';
import { noticeWording } from '#shared/messages/notices.en';
import type { Notice } from '#shared/contract/views/common';
import type { ReadinessFinding } from '#shared/domain/meeting/readiness';
import type { Failure, FailureDetails } from '#shared/domain/result';

function reader(details: FailureDetails): (...names: readonly string[]) => string {
  return (...names) => {
    const name = names.find((one) => details[one] !== undefined);
    if (name === undefined) return '...';
    return name === 'label' ? shortLabel(String(details[name])) : String(details[name]);
  };
}

/** Characters of a name that a message repeats; what goes beyond them would hide what the message says of it. */
const longestLabel = 100;

/** The beginning of a name that is too long for a message, up to the end of a word where there is one. */
export function shortLabel(label: string): string {
  if (label.length <= longestLabel) return label;
  return `${label
    .slice(0, longestLabel - 3)
    .replace(/[\ud800-\udbff]$|\s\S{0,20}$/, '')
    .trimEnd()}...`;
}

/** A failure in words: the thing it is about, and the next step. */
export function failureMessage(failure: Failure): string {
  return failureWording[failure.code](reader(failure.details));
}

/** A notice about the dossier in words. */
export function noticeMessage(notice: Notice): string {
  return noticeWording[notice.code](reader(notice.details));
}

/** A readiness finding in words, beginning with the name of what it is about. */
export function findingMessage(finding: ReadinessFinding): string {
  return `${finding.label} ${findingWording[finding.code](finding.count, finding.people ?? '')}`;
}

/** A warning about a composed pack in words, beginning with the paper that it is in. */
export function packWarningMessage({ code, section, records }: PackWarning): string {
  return `${section}: ${packWarningWording[code](records.length)}.`;
}

/** Why a composed pack is not written, in words. */
export function packFaultMessage({ fault, section }: PackFinding): string {
  return `in '${section}', ${packFaultWording[fault]}`;
}

/** A command as people name it ('order of the agenda'), for undo, redo and history. */
export function commandName(command: string): string {
  return commandWording[command] ?? 'change';
}
