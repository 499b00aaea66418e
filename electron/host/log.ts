import { join } from 'node:path';
import electronLog from 'electron-log/node';

/** The log of a host. It holds what happened and where, and never content: no input, no text, no message of an error. */
export interface Log {
  /** `event` is a fixed wording; `details` are counts, codes and names of calls. */
  readonly note: (event: string, details?: Readonly<Record<string, string | number>>) => void;
  /** A bug: what was being done, the kind of error and the places in our code, without its message. */
  readonly bug: (doing: string, thrown: unknown) => void;
}

/** A log in `folder`, at most two files of 1 MiB, readable by its owner alone. */
export function openLog(folder: string, host: string): Log {
  const logger = electronLog.create({ logId: host });
  const file = logger.transports.file;
  file.resolvePathFn = () => join(folder, `${host}.log`);
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  logger.transports.console.level = false;
  return {
    note: (event, details = {}) => {
      logger.info([event, ...Object.entries(details).map(([name, value]) => `${name}=${value}`)].join(' '));
    },
    bug: (doing, thrown) => {
      logger.error(`bug in ${doing}: ${withoutContent(thrown)}`);
    },
  };
}

/** An error's kind, code and stack. The message is left out: that of a JSON or schema error quotes what it read. */
export function withoutContent(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `a ${typeof thrown} was thrown`;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` ${thrown.code}` : '';
  const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return [`${thrown.constructor.name}${code}`, ...places].join('\n');
}
