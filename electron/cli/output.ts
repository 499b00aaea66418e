import { failureMessage } from '#shared/messages/messages';
import { fail, type Failure, type Result } from '#shared/domain/result';

/** Where a command's result and its remarks go; results for machines are JSON. */
export interface Output {
  /** The result of a command: `forPeople` as it stands, or `value` as JSON. */
  result(value: unknown, forPeople: string): void;
  /** Anything else. */
  remark(line: string): void;
  failure(failure: Failure): void;
}

/** Results to standard output, everything else to standard error. */
export function standardOutput(json: boolean): Output {
  const remark = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  return {
    result: (value, forPeople) => {
      process.stdout.write(`${json ? JSON.stringify(value, null, 2) : forPeople}\n`);
    },
    remark,
    failure: (failure) => {
      const message = failureMessage(failure);
      remark(json ? JSON.stringify({ failure, message }) : message);
    },
  };
}

/** Ends the command: the exit code is 1 if it could not do what was asked. */
export function finish<T>(output: Output, result: Result<T>, show: (value: T) => string): void {
  if (result.ok) {
    output.result(result.value, show(result.value));
    return;
  }
  output.failure(result.failure);
  process.exitCode = 1;
}

/** The failure of a bug; what was thrown stands in the log. */
export const bug = fail('unexpected');

/** Rows in aligned columns under their headings. The last column is not padded. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows.map((row) => row.map(harmless))];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    headings
      .map((_, column) => padded(row[column] ?? '', widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

/** Text of a dossier must not steer the terminal that shows it. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, ' ');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

const characters = new Intl.Segmenter();

/** Columns that a text takes: one for each character as a reader counts them. */
function widthOf(text: string): number {
  return [...characters.segment(text)].length;
}
