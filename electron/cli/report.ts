import { table } from '#electron/cli/output';
import type { RecoverReport, VerifyReport } from '#electron/usecases/dossier/keep-dossier';
import type { MadeSample } from '#electron/usecases/dossier/make-sample';
import { isKindName, kinds } from '#shared/domain/record/kinds';

/** What commands say to people when they have done what was asked. */
export const reportOf = {
  sample: ({ folder, records, batches, sealed }: MadeSample): string =>
    `The sample dossier is in ${folder}: ${records} records, ${batches} changes, ${sealed ? 'sealed' : 'not sealed'}.`,

  verification: (report: VerifyReport): string =>
    [
      `Dossier ${report.dossier}: every file verifies.`,
      '',
      table(
        ['WHAT', 'COUNT'],
        [
          ...Object.entries(report.records)
            .map(([kind, count]) => [isKindName(kind) ? kinds[kind].plural : kind, String(count)])
            .sort(([left = ''], [right = '']) => left.localeCompare(right)),
          ['Deleted records', String(report.deleted)],
          ['Changes', String(report.batches)],
          ['Operations', String(report.operations)],
          ['Generations', String(report.generations)],
          ['Files', String(report.files)],
          ['Bytes', String(report.bytes)],
        ],
      ),
      '',
      report.sealed ? 'It is sealed.' : 'It is not sealed: whoever can read the folder can read it.',
      ...(report.uncleanClose ? ['The last Chancery that wrote to it did not end cleanly.'] : []),
      ...(report.tornTail === undefined
        ? []
        : [
            `A last change that was never confirmed as saved (${report.tornTail.bytes} bytes) stands at the end of ${report.tornTail.keptIn}.`,
          ]),
      ...(report.drafts === 0
        ? []
        : [`Texts that were typed and not saved yet: ${report.drafts}. Open the dossier to save them.`]),
      ...report.foreign.map((name) => `${name} does not belong to it.`),
    ].join('\n'),

  recovery: (report: RecoverReport, folder: string): string =>
    [
      `Recovered into ${folder}: ${report.records} records, ${report.batches} changes; ${report.end}.`,
      report.wholeHistory
        ? 'The whole history is there.'
        : 'The history before that could not be joined and is not there.',
    ].join('\n'),
} as const;
