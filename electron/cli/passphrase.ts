import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fail, succeed, type Result } from '#shared/domain/result';

const attempts = 3;

/** The exit code of a command that was interrupted, as shells have it. */
const interrupted = 130;

/** Refuses bytes that are no text, of which different ones would read alike; leaves out a byte order mark. */
const strictText = new TextDecoder('utf-8', { fatal: true });

/** Bytes read of a passphrase's file, more than any passphrase has: a pipe is allowed, one without an end is not read on. */
const mostBytes = 65_536;

/** The passphrase in a file: its UTF-8 text without the line break at the end. */
export async function passphraseIn(path: string): Promise<Result<string>> {
  try {
    const text = strictText
      .decode(await buffer(createReadStream(path, { end: mostBytes })))
      .replace(/\r?\n$/, '');
    return text === '' ? fail('passphrase-empty') : succeed(text);
  } catch {
    return fail('passphrase-file-unreadable', { path });
  }
}

/**
 * Does what may need a passphrase: with the one in `file`, or first without one, and when the dossier is sealed with
 * what the person types, at most three times. Without a terminal nobody is asked.
 */
export async function withPassphrase<T>(
  file: string | undefined,
  work: (passphrase?: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (file !== undefined) {
    const read = await passphraseIn(file);
    return read.ok ? work(read.value) : read;
  }
  let result = await work();
  for (let attempt = 1; attempt <= attempts && needsOne(result) && process.stdin.isTTY; attempt += 1) {
    if (attempt > 1) process.stderr.write('That is not the passphrase.\n');
    result = await work(await askHidden('Passphrase: '));
  }
  return result;
}

function needsOne(result: Result<unknown>): boolean {
  return !result.ok && ['passphrase-needed', 'passphrase-wrong'].includes(result.failure.code);
}

/** Asks on the terminal; what is typed is not shown. Ctrl+C ends the command, Ctrl+D answers nothing. */
export function askHidden(question: string): Promise<string> {
  const silent = new Writable({
    write: (_text, _encoding, done) => {
      done();
    },
  });
  // The terminal stops showing what is typed when the interface is made; only then is anything asked.
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(question);
  return new Promise((settle) => {
    terminal.question('', (answer) => {
      settle(answer);
      terminal.close();
    });
    terminal.on('SIGINT', () => {
      process.stderr.write('\n');
      process.exit(interrupted);
    });
    terminal.on('close', () => {
      process.stderr.write('\n');
      settle('');
    });
  });
}
