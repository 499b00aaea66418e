/** Bundles one TypeScript program as the product is bundled, and runs it: `run-typescript.mjs FILE [arguments]`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './tasks.mjs';

const [file, ...programArguments] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: run-typescript.mjs FILE [arguments]');

const outDir = join(root, 'node_modules', '.cache', 'run-typescript', file.replace(/\W+/g, '-'));
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { tsconfigPaths: true },
  // Playwright looks for its own files beside itself.
  ssr: { noExternal: true, external: ['@playwright/test', 'sharp'] },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir,
    emptyOutDir: true,
    minify: false,
    copyPublicDir: false,
    rolldownOptions: { input: join(root, file), output: { format: 'es', entryFileNames: 'program.mjs' } },
  },
});
const child = spawn(process.execPath, ['--expose-gc', join(outDir, 'program.mjs'), ...programArguments], {
  stdio: 'inherit',
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
