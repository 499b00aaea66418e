import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshEnvironment } from '#tests/fixtures/processes';
import { newFolder } from '#tests/fixtures/small-dossier';

const script = '/usr/bin/script';
const cli = join(import.meta.dirname, '..', '..', '..', 'out', 'main', 'cli.js');

/** Runs the command line on a terminal, and answers each question with the next of `answers`. */
function onTerminal(
  given: readonly string[],
  answers: readonly string[],
): Promise<{ readonly code: number | null; readonly shown: string }> {
  const line = [process.execPath, cli, ...given].map((part) => `'${part}'`).join(' ');
  const child = spawn(script, ['-qec', line, '/dev/null'], { env: freshEnvironment() });
  const waiting = [...answers];
  let shown = '';
  let asked = 0;
  child.stdout.on('data', (text: Buffer) => {
    shown += text.toString();
    const questions = shown.match(/(passphrase|Once more): /gi)?.length ?? 0;
    for (; asked < questions; asked += 1) child.stdin.write(waiting.shift() ?? '\u0003');
  });
  return new Promise((settle) => {
    child.on('close', (code) => {
      settle({ code, shown });
    });
  });
}

describe.skipIf(process.platform !== 'linux' || !existsSync(script))('a passphrase on the terminal', () => {
  it('is asked for twice to seal, and up to three times to open; it is never shown', async () => {
    const folder = join(newFolder(), 'sealed');
    const typed = ['first\r', 'second\r', 'correct horse\r', 'correct horse\r'];
    const sealed = await onTerminal(['sample', folder, '--seal'], typed);
    expect(sealed.code).toBe(0);
    expect(sealed.shown).toContain('not the same');
    const opened = await onTerminal(
      ['list', '--dossier', folder, 'meetings'],
      ['wrong\r', 'correct horse\r'],
    );
    expect(opened.code).toBe(0);
    expect(opened.shown).toContain('mtg-2024-07-24-eam-fs');
    const refused = await onTerminal(['verify', folder], ['wrong\r', 'wrong\r', 'wrong\r']);
    expect(refused.code).toBe(1);
    const shown = sealed.shown + opened.shown + refused.shown;
    expect(shown).not.toMatch(/first|second|correct horse|wrong/);
  });

  it('can be left unanswered', async () => {
    const folder = join(newFolder(), 'sealed');
    expect((await onTerminal(['sample', folder, '--seal'], ['\u0003'])).code).toBe(130);
    expect(existsSync(folder)).toBe(false);
  });
});
