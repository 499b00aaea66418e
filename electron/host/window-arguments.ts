import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a person may ask of a host that opens a window. */
export interface WindowArguments {
  /** Absolute path; `undefined` for the one that was opened last. */
  readonly dossier: string | undefined;
  /** True to open it for reading only, beside another Chancery that has it open. */
  readonly readOnly: boolean;
  /** The name under which one works from now on. */
  readonly name: string | undefined;
  /** Port of the browser host; 0 for a random one. */
  readonly port: number;
  /** False when no browser is to be opened: the address is printed instead. */
  readonly open: boolean;
  /** True to go on after the last window was closed. */
  readonly keep: boolean;
}

/** How a host is started, for `--help` and after a mistake. */
export const windowUsage = `Options:
  --dossier DIR  open this dossier; without it, the last one, or the window asks what to begin with
  --read-only    open it for reading only, beside another Chancery that has it open
  --name NAME    work under this name; kept for later starts
  --port PORT    browser host only: listen on this port of 127.0.0.1; without it, on a random one
  --no-open      browser host only: print the one-time address instead of opening a browser
  --keep         browser host only: go on when the last window was closed
`;

/** Reads arguments; a mistake is answered as `{ mistake }`, in words. */
export function parseWindowArguments(
  given: readonly string[],
): WindowArguments | { readonly mistake: string } | 'help' {
  try {
    const { values } = parseArgs({
      args: [...given],
      allowPositionals: false,
      allowNegative: true,
      options: {
        dossier: { type: 'string' },
        'read-only': { type: 'boolean', default: false },
        name: { type: 'string' },
        port: { type: 'string' },
        open: { type: 'boolean', default: true },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const port = values.port === undefined ? 0 : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return { mistake: '--port is not a port number' };
    if (values.dossier === '') return { mistake: '--dossier needs a folder' };
    const dossier = values.dossier === undefined ? undefined : resolve(values.dossier);
    const { name, open, keep } = values;
    return { dossier, readOnly: values['read-only'], name, port, open, keep };
  } catch (error) {
    if (error instanceof TypeError) return { mistake: error.message };
    throw error;
  }
}
