import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll } from 'vitest';

/** A process of `desk.ts`, and the lines that it has told so far. */
export class Desk {
  readonly lines: string[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #heard: () => void = () => undefined;

  constructor(program: string, task: string, folder: string, passphrase?: string) {
    this.#child = spawn(process.execPath, [program, task, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...(passphrase !== undefined && { DESK_PASSPHRASE: passphrase }) },
    });
    this.#ended = once(this.#child, 'exit');
    createInterface({ input: this.#child.stdout! }).on('line', (line) => {
      this.lines.push(line);
      this.#heard();
    });
  }

  /** Waits until so many lines have come in all, and returns the last. */
  async told(count: number): Promise<string> {
    while (this.lines.length < count) {
      await new Promise<void>((heard) => (this.#heard = heard));
    }
    return this.lines[count - 1]!;
  }

  say(line: string): void {
    this.#child.stdin!.write(`${line}\n`);
  }

  /** Kills it without warning, and returns when it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}

/** Bundles `desk.ts` as the product is bundled, once for a test file; returns the program's path. */
export function bundledDesk(): Promise<string> {
  return bundled('tests/integration/store/desk.ts');
}

/** Bundles a program as the product is bundled, once for a test file; returns its path. */
export async function bundled(program: string): Promise<string> {
  const cache = resolve('node_modules/.cache');
  const outDir = mkdtempSync(join(cache, 'bundled-'));
  afterAll(() => {
    rmSync(outDir, { recursive: true, force: true });
  });
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.19',
      outDir,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: resolve(program),
        output: { format: 'es', entryFileNames: 'program.mjs' },
      },
    },
  });
  return join(outDir, 'program.mjs');
}
